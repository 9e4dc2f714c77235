import { expect } from '@open-wc/testing';
import { parse, problemLine } from '../../../src/notice/index.js';
import { soundDocument, withValue, without, type Json } from './documents.js';

/** The lines that a web team reads for a document with this value in this place. */
function linesFor(at: string, value: Json, timeZone = 'Europe/Warsaw'): string[] {
  const document = withValue(withValue(soundDocument(), '/timeZone', timeZone), at, value);
  return parse(document).problems.map(problemLine);
}

describe('What parse says of', () => {
  const examples: [what: string, at: string, value: Json, line: string][] = [
    [
      'a number where a text belongs',
      '/outages/0/title',
      5,
      'This is a value of type number. Write a text, or one per language: { "pl": "…", "en": "…" }.',
    ],
    ['an object where a list belongs', '/outages', {}, 'This is a value of type object. Write a list [ … ].'],
    ['a list where an object belongs', '/scamWarning', [], 'This is a value of type list. Write an object { … }.'],
    ['null in a list', '/outages/0', null, 'This is a value of type null. Write an object { … }.'],
    [
      'a word that is none of the known',
      '/outages/0/kind',
      'sudden',
      '"sudden" is not known here. Write planned or unplanned.',
    ],
    ['a field that is missing', '/outages/0/title', undefined, '"title" is missing. Add it.'],
    [
      'a link that could run a script',
      '/outages/0/operator/href',
      'javascript:x',
      '"javascript:x" is not a valid Href. Write https://, http://, mailto:, tel: or a relative address.',
    ],
  ];
  for (const [what, at, value, line] of examples) {
    it(what, () => expect(linesFor(at, value)).to.deep.equal([`${at}: ${line}`]));
  }

  const more: [what: string, at: string, value: Json, line: string][] = [
    [
      'an official site without protection',
      '/scamWarning/officialSites/0/href',
      'http://pacjent.example/',
      '"http://pacjent.example/" is not a valid SecureHref. Write an address that starts with https://.',
    ],
    [
      'a host with a letter that looks like another',
      '/scamWarning/officialSites/0/href',
      'https://p\u0430cjent.example/',
      '"https://p\u0430cjent.example/" has letters that may look like others: visitors are shown xn--pcjent-3nf.example. ' +
        'Make sure that it is the site you mean.',
    ],
    [
      'a number for which one pays',
      '/scamWarning/report/phone',
      '+48 704 123 456',
      '"+48 704 123 456" is a number for which the caller pays extra. Write another one, or what the call costs beside it.',
    ],
    [
      'a link that says one number and dials another',
      '/scamWarning/lead',
      'Call [0801 123 456](tel:+48573205962)!',
      'A link in the text says another number than it dials, which is the one that visitors are shown. ' +
        'Write [+48573205962](tel:+48573205962).',
    ],
    [
      'characters that nobody sees',
      '/scamWarning/report/email',
      'a@b\u200b.example',
      '"a@b\u200b.example" has characters that nobody sees; they are left out. Write "a@b.example", typed anew.',
    ],
    [
      'a list that is too long',
      '/scamWarning/rules',
      Array.from({ length: 600 }, () => 'A'),
      'These are 600 items. Write 500 at most; only these are read.',
    ],
    [
      'a text that is too long',
      '/scamWarning/lead',
      'a'.repeat(10_001),
      `"${'a'.repeat(59)}… is too long. Write 10,000 characters at most.`,
    ],
  ];
  for (const [what, at, value, line] of more) {
    it(what, () => expect(linesFor(at, value)).to.deep.equal([`${at}: ${line}`]));
  }

  it('a document with more that is wrong than anybody reads', () => {
    const lines = linesFor(
      '/scamWarning/rules',
      Array.from({ length: 200 }, () => 7),
    );
    expect(lines).to.have.length(100);
    expect(lines[99]).to.equal('(document): There are more problems than are listed here. Mend these first.');
  });

  it('a document of another kind, which has no path', () => {
    expect(parse('text').problems.map(problemLine)).to.deep.equal([
      '(document): This is not a notice document. Write an object { "revision": 1, … }.',
    ]);
  });
});

describe('The advice for a time without an offset', () => {
  const AT = '/outages/0/showUntil';
  const advice = (time: string, timeZone?: string) => linesFor(AT, time, timeZone).find((line) => line.startsWith(AT));

  it('has the zone’s offset on that date: in winter', () => {
    expect(advice('2024-01-20T16:00:00')).to.equal(
      '/outages/0/showUntil: "2024-01-20T16:00:00" has no offset from UTC. Write "2024-01-20T16:00:00+01:00".',
    );
  });

  it('has the zone’s offset on that date: in summer', () => {
    expect(advice('2024-07-20T16:00:00')).to.include('Write "2024-07-20T16:00:00+02:00".');
  });

  it('writes the whole form where seconds or the T are missing too', () => {
    expect(advice('2024-01-20T16:00')).to.include('Write "2024-01-20T16:00:00+01:00".');
    expect(advice('2024-01-20 16:00')).to.include('Write "2024-01-20T16:00:00+01:00".');
  });

  it('names both offsets in the hour that autumn repeats, the earlier moment first', () => {
    expect(advice('2024-10-27T02:30:00')).to.equal(
      '/outages/0/showUntil: "2024-10-27T02:30:00" occurs twice. ' +
        'Write "2024-10-27T02:30:00+02:00" for the first or "2024-10-27T02:30:00+01:00" for the second time.',
    );
  });

  it('gives no form for the hour that spring skips', () => {
    expect(advice('2024-03-31T02:30:00')).to.equal(
      '/outages/0/showUntil: "2024-03-31T02:30:00" does not exist in the document’s time zone, where the clocks skip it. ' +
        'Write a time before or after.',
    );
  });

  it('follows the zone of the document', () => {
    expect(advice('2024-01-20T16:00:00', 'America/St_Johns')).to.include('Write "2024-01-20T16:00:00-03:30".');
    expect(advice('2024-01-20T16:00:00', 'Asia/Kathmandu')).to.include('Write "2024-01-20T16:00:00+05:45".');
    expect(advice('2024-10-27T02:30:00', 'UTC')).to.include('Write "2024-10-27T02:30:00+00:00".');
  });

  it('says, of an offset that is written, which one the zone has then', () => {
    expect(advice('2024-07-20T16:00:00+01:00')).to.equal(
      `${AT}: "2024-07-20T16:00:00+01:00" has an offset that the document’s time zone does not have then. ` +
        'Write "2024-07-20T16:00:00+02:00", if the time is right.',
    );
    expect(advice('2024-10-27T02:30:00+01:00')).to.be.undefined;
    expect(advice('2024-10-27T02:30:00+02:00')).to.be.undefined;
    expect(advice('2024-07-20T16:00:00Z')).to.be.undefined;
  });

  it('reads in UTC where the document has no zone', () => {
    const document = withValue(without(soundDocument(), '/timeZone'), '/outages/0/showUntil', '2024-01-20T16:00:00');
    expect(parse(document).problems.map(({ instead }) => instead)).to.include('Write "2024-01-20T16:00:00+00:00".');
  });
});
