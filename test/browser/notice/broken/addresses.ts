import { soundDocument } from '../documents.js';
import { broken, changed, keeps, leavesOut, type BrokenDocument } from './builders.js';

const PHONE = '/scamWarning/report/phone';
const EMAIL = '/scamWarning/report/email';
const SITE = '/scamWarning/officialSites/1/href';
const LEAD = '/scamWarning/lead';
const LINK = '/outages/0/notes/0/links/0/href';

/** A text of which a link is not allowed stays: its words are worth reading. */
function badLink(what: string, link: string, ...also: string[]): BrokenDocument {
  const text = `Zob. [tu](${link}).`;
  return {
    what,
    document: () => changed({ [LEAD]: text }),
    found: [...also, 'bad-href'].map((code) => `${LEAD} ${code}`),
    remains: () => changed({ [LEAD]: text }),
  };
}

/** A link, a number or an address deceives. */
export const addresses: BrokenDocument[] = [
  badLink('a link that runs a script', 'javascript:alert`1`'),
  badLink('a link that runs a script, in capitals', 'JAVASCRIPT:alert`1`'),
  badLink(
    'a link that runs a script, with invisible characters',
    'java\u200b\u00adscript:alert`1`',
    'invisible-characters?',
  ),
  badLink('a link to data', 'data:text/html,<script>1</script>'),
  badLink('a link with a host before the host', 'https://pacjent.gov.pl@evil.example/'),
  badLink('a link with a name and a password', 'https://pacjent:gov@evil.example/'),
  badLink('a link that writes to others too', 'mailto:a@b.example?bcc=c@d.example'),
  badLink('a link that writes a header', 'mailto:a@b.example%0aBcc:c@d.example'),
  badLink('a link that dials a code of the network', 'tel:*21*700123456#'),
  badLink('a link that dials letters', 'tel:0800-FLOWERS'),
  badLink('a link that dials with another alphabet’s digits', 'tel:+٤٨٥٧٣٢٠٥٩٦٢'),
  broken('a link of a file', { [LINK]: 'file:///etc/passwd' }, [`${LINK} bad-href`], ['/outages/0/notes/0/links/0']),
  broken(
    'an official site without protection',
    { [SITE]: 'http://nfz.example/' },
    [`${SITE} bad-href`],
    ['/scamWarning/officialSites/1'],
  ),
  broken(
    'an official site with a host before the host',
    { [SITE]: 'https://nfz.gov.pl@evil.example/' },
    [`${SITE} bad-href`],
    ['/scamWarning/officialSites/1'],
  ),
  broken('an official site without a host', { [SITE]: '/nfz' }, [`${SITE} bad-href`], ['/scamWarning/officialSites/1']),
  keeps(
    'an official site with a letter that looks like another',
    SITE,
    'https://p\u0430cjent.gov.pl/',
    'look-alike-host',
  ),
  keeps('an address with the direction turned', LINK, '/a\u202ebcd', 'invisible-characters', '/abcd'),
  leavesOut('a number without its country', PHONE, '573 205 962', 'bad-phone'),
  leavesOut('a number with letters', PHONE, '+48 800 PACJENT', 'bad-phone'),
  leavesOut('a number with a code of the network', PHONE, '+48*21*700123456#', 'bad-phone'),
  leavesOut('a number in another alphabet’s digits', PHONE, '+٤٨ ٥٧٣ ٢٠٥ ٩٦٢', 'bad-phone'),
  leavesOut('two numbers', PHONE, '+48 573 205 962, +48 573 205 963', 'bad-phone'),
  keeps(
    'a number with marks around it, as some address books copy it',
    PHONE,
    '\u202a+48 573 205 962\u202c',
    'invisible-characters',
    '+48 573 205 962',
  ),
  keeps('a number for which one pays', PHONE, '+48 704 123 456', 'premium-rate'),
  keeps('a link that dials a number for which one pays', LEAD, '[Call](tel:+48-300-123-456)!', 'premium-rate'),
  keeps('the same without the country', LEAD, '[Call](tel:700123456)!', 'premium-rate'),
  keeps('a link that dials another number than it says', LEAD, '[801 123 456](tel:+48573205962)', 'other-number'),
  keeps('an international number for which one pays', PHONE, '+979 123 456 789', 'premium-rate'),
  leavesOut('an e-mail address that writes to others too', EMAIL, 'a@b.example?bcc=c@d.example', 'bad-email'),
  leavesOut('an e-mail address with a header', EMAIL, 'a@b.example%0aBcc:c@d.example', 'bad-email'),
  leavesOut('two e-mail addresses', EMAIL, 'a@b.example,c@d.example', 'bad-email'),
  leavesOut('an e-mail address with a name', EMAIL, 'CSIRT <a@b.example>', 'bad-email'),
  leavesOut('an e-mail address with a look-alike', EMAIL, 'a@p\u0430cjent.example', 'bad-email'),
  keeps(
    'an e-mail address with the direction turned',
    EMAIL,
    'a@b\u202e.example',
    'invisible-characters',
    'a@b.example',
  ),
  {
    what: 'an id with a character that nobody sees',
    document: () => changed({ '/outages/1/id': 'awa\u200bria' }),
    found: ['/outages/1/id invisible-characters?'],
    remains: soundDocument,
  },
];
