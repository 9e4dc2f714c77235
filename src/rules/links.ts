import { hostOf } from '../notice/href.js';
import { linksIn, plainText } from '../notice/inline.js';
import { isFields, itemsOf, type Facts } from './facts.js';
import { distance } from './nearest.js';

/** A link of the document, wherever it stands. */
export interface LinkFact {
  /** Of the address, or of the text that the link is in. */
  readonly path: string;
  readonly href: string;
  readonly host: string;
  /** Where the words of the link are, and what they are; none where the address has no words of its own. */
  readonly words?: string;
  readonly inText: boolean;
  readonly isOperator: boolean;
}

const known = new WeakMap<Facts, readonly LinkFact[]>();

/** Every link: in fields, and in texts. */
export function linksOf(facts: Facts): readonly LinkFact[] {
  let links = known.get(facts);
  if (!links) known.set(facts, (links = findLinks(facts)));
  return links;
}

function findLinks({ values, texts }: Facts): LinkFact[] {
  const inFields = values
    .filter(({ kind, path }) => kind === 'href' && !path.startsWith('/scamWarning/officialSites/'))
    .map(({ path, value }) => link(path, value, { isOperator: path.endsWith('/operator/href') }));
  const inTexts = texts.flatMap(({ path, value }) =>
    value.includes('](')
      ? linksIn(value).map(({ words, href }) => link(path, href, { words: plainText(words), inText: true }))
      : [],
  );
  return [...inFields, ...inTexts];
}

function link(path: string, href: string, more: Partial<LinkFact>): LinkFact {
  const isWeb = /^\s*(https?:|\/\/)/i.test(href);
  return { path, href, host: isWeb ? hostOf(href) : '', inText: false, isOperator: false, ...more };
}

/** The hosts of the official sites. */
export function officialHosts({ document }: Facts): string[] {
  const warning = document.scamWarning;
  const sites = isFields(warning) ? itemsOf(warning.officialSites, '') : [];
  return sites
    .map(({ fields: { href } }) =>
      typeof href === 'string' ? hostOf(/^\s*\w+:/.test(href) ? href : `https://${href.trim()}`) : '',
    )
    .filter(Boolean);
}

/** Whether a host is one of these, or below one of them. */
export function isBelow(host: string, hosts: readonly string[]): boolean {
  return hosts.some((official) => host === official || host.endsWith(`.${official}`));
}

/** As the eye may take it: digits for letters, hyphens for dots. */
function blurred(host: string): string {
  return host
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w')
    .replaceAll('0', 'o')
    .replace(/[1l|]/g, 'i')
    .replaceAll('3', 'e')
    .replaceAll('5', 's')
    .replace(/[-_.]/g, '');
}

const judged = new WeakMap<Facts, Map<string, string | undefined>>();

/** The official host that this one looks like without being it; kept, since most hosts come many times. */
export function imitated(host: string, facts: Facts): string | undefined {
  const known = judged.get(facts) ?? new Map<string, string | undefined>();
  judged.set(facts, known);
  if (!known.has(host)) known.set(host, judge(host, officialHosts(facts)));
  return known.get(host);
}

function judge(host: string, hosts: readonly string[]): string | undefined {
  if (!host || isBelow(host, hosts)) return undefined;
  const bare = host.replace(/:\d+$/, '');
  return hosts.find((official) => {
    const [eye, true_] = [blurred(bare), blurred(official)];
    // An official name inside a longer one, as in pacjent.gov.pl.example.com and pacjent-gov-pl.example.
    if (eye.includes(true_)) return true;
    const [label = ''] = official.split('.');
    const within =
      label.length >= 5 && bare.split(/[.-]/).includes(label) && !bare.endsWith(official.slice(label.length));
    return within || (true_.length >= 6 && distance(eye, true_) <= (true_.length >= 10 ? 2 : 1));
  });
}

/** The two last labels say whose a host is, and in Poland `gov.pl` that it is the state’s. */
export function shareOwner(host: string, hosts: readonly string[]): boolean {
  const owner = (name: string) => name.split('.').slice(-2).join('.');
  return hosts.some((official) => owner(official) === owner(host));
}
