import { linksIn, plainText } from '../notice/inline.js';
import { isFields, type Facts } from './facts.js';
import { isBelow, officialHosts } from './links.js';
import type { Find, Rule } from './rule.js';

/** A number as it is dialled, and where it stands. */
interface Dialled {
  readonly path: string;
  readonly number: string;
  readonly isLink: boolean;
}

function numbersOf({ values, texts }: Facts): Dialled[] {
  const telephone = (path: string, href: string): Dialled[] => {
    const [, number] = /^\s*tel:(.*)/i.exec(href) ?? [];
    return number ? [{ path, number, isLink: true }] : [];
  };
  return [
    ...values.flatMap(({ kind, path, value }) => {
      if (kind === 'phone') return [{ path, number: value, isLink: false }];
      return kind === 'href' ? telephone(path, value) : [];
    }),
    ...texts.flatMap(({ path, value }) =>
      value.includes('](') ? linksIn(value).flatMap(({ href }) => telephone(path, href)) : [],
    ),
  ];
}

/** A number in a text, as it is written inside Poland. */
const IN_TEXT =
  /(?<![\p{L}\d+(/.,-])(?:tel(?:efon\p{L}*)?\.?:?|phone:?|call|zadzwoń(?: pod(?: numer)?)?|infolini\p{L}*:?|numer(?:em|u)?:?|телефон\p{L}*:?|тел\.?:?|дзвоніть(?: за номером)?)\s*((?:\(?0?\d{2}\)?[ -]?)?\d{3}[ -]?\d{2,3}[ -]?\d{2,3})(?![\d-])/iu;

export const contactRules: readonly Rule[] = [
  {
    code: 'national-number',
    severity: 'warning',
    title: 'A number as it is written inside one country',
    why: 'From abroad, and with a foreign SIM card, it dials somebody else or nobody.',
    wrong: '"[22 125 66 00](tel:221256600)"',
    right: '"[+48 22 125 66 00](tel:+48221256600)"',
    check: (facts) => [
      ...numbersOf(facts)
        .filter(({ number, isLink }) => isLink && !/^\s*\+/.test(number) && number.replace(/\D/g, '').length > 3)
        .map(({ path, number }) => ({
          path,
          message: `"tel:${number}" can’t be dialled from abroad.`,
          instead: `Write "tel:${international(number, facts.timeZone).replace(/\s/g, '')}".`,
          excerpt: number,
        })),
      ...facts.texts.flatMap(({ path, value }): Find[] => {
        if (!/\d{3}/.test(value)) return [];
        const [, number] = IN_TEXT.exec(withoutLinks(value)) ?? [];
        if (!number) return [];
        const right = international(number, facts.timeZone);
        return [
          {
            path,
            message: `"${number}" can’t be dialled from abroad, and on a phone it is no link.`,
            instead: `Write "[${right}](tel:${right.replace(/\s/g, '')})".`,
            excerpt: number,
          },
        ];
      }),
    ],
  },
  {
    code: 'domestic-number',
    severity: 'advice',
    title: 'A number that works only inside Poland',
    why: 'Polish numbers that begin with 800 and 801, and short ones, can’t be reached from most other countries.',
    wrong: '"phone": "+48 800 190 590"',
    right: '"phone": "+48 22 125 66 00"',
    check: (facts) =>
      numbersOf(facts)
        .filter(({ number }) => /^[+\d\s().-]+$/.test(number))
        .filter(({ number }) => /^\+48(80[01]\d{6}|\d{3,5}$)/.test(number.replace(/[^\d+]/g, '')))
        .map(({ path, number, isLink }) => ({
          path,
          message: `"${number.trim()}" can’t be dialled from abroad: such Polish numbers work inside the country only.`,
          instead: 'Write a number with an area code, like "+48 22 125 66 00", or name one beside it.',
          ...(isLink && { excerpt: number }),
        })),
  },
  {
    code: 'unofficial-email',
    severity: 'advice',
    title: 'An e-mail address that is not of an official site',
    why: 'The scam warning tells visitors to trust official addresses only.',
    wrong: '"officialSites": [{ "href": "https://cez.gov.pl/" }], … "email": "cez.zgloszenia@gmail.com"',
    right: '"officialSites": [{ "href": "https://cez.gov.pl/" }], … "email": "incydent@csirt.cez.gov.pl"',
    check: (facts) => {
      const hosts = officialHosts(facts);
      if (hosts.length === 0) return [];
      const addresses = [
        ...facts.values.flatMap(({ kind, path, value }) => {
          const [, mail] = /^\s*mailto:(.+)/i.exec(value) ?? [];
          return kind === 'email' ? [{ path, mail: value }] : kind === 'href' && mail ? [{ path, mail }] : [];
        }),
        ...facts.texts.flatMap(({ path, value }) =>
          value.includes('mailto:')
            ? linksIn(value).flatMap(({ href }) => (/^mailto:/i.test(href) ? [{ path, mail: href.slice(7) }] : []))
            : [],
        ),
      ];
      return addresses
        .filter(({ mail }) => /^[\w.+-]+@[\w.-]+$/.test(mail.trim()) && !isBelow(hostOfMail(mail), hosts))
        .map(({ path, mail }) => ({
          path,
          message: `"${mail.trim()}" is an address at "${hostOfMail(mail)}", which is not among the official sites.`,
          instead: `Write an address of one of ${hosts.slice(0, 5).join(', ')}, or add the site to "officialSites".`,
          excerpt: mail.trim(),
        }));
    },
  },
  {
    code: 'no-report',
    severity: 'advice',
    title: 'A warning that does not say where to report or check',
    why: 'Who has just got a false message wants to do something: look it up on a true site, or report it.',
    wrong: '"scamWarning": { "title": "…", "lead": "…" }',
    right: '"scamWarning": { "title": "…", "lead": "…", "report": { "phone": "…" }, "officialSites": […] }',
    check: ({ document: { scamWarning } }) => {
      if (!isFields(scamWarning) || scamWarning.report || scamWarning.officialSites) return [];
      return [
        {
          path: '/scamWarning',
          message: 'The warning names neither an official site nor where to report a suspicion.',
          instead: 'Add "officialSites" or "report".',
        },
      ];
    },
  },
];

function hostOfMail(mail: string): string {
  return mail.trim().split('@').at(-1)!.toLowerCase();
}

function withoutLinks(text: string): string {
  return text.includes('](')
    ? linksIn(text).reduce((rest, { words, href }) => rest.replace(`[${words}](${href})`, ''), text)
    : plainText(text);
}

/** The number with its country; grouped as the editor has grouped it. */
function international(number: string, timeZone: string): string {
  const written = number.trim().replace(/[()]/g, '').replace(/[ -]+/g, ' ');
  const national = written.replace(/^(00)? ?48 ?(?=(?:\d ?){9}$)|^0 ?(?=(?:\d ?){9}$)/, '');
  const isPolish = timeZone === 'Europe/Warsaw' && national.replace(/\D/g, '').length === 9;
  if (!isPolish) return `+${written.replace(/^00/, '')}`;
  return `+48 ${/\s/.test(national) ? national : national.replace(/(\d{3})(?=\d)/g, '$1 ')}`;
}
