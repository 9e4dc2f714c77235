import { imitated, isBelow, linksOf, officialHosts, shareOwner, type LinkFact } from './links.js';
import type { Rule } from './rule.js';

/** One text in three languages leads to the same host three times. */
function oncePerField(): (link: LinkFact) => boolean {
  const seen = new Set<string>();
  return ({ host, path, inText }) => {
    const key = `${host} ${inText ? path.replace(/\/[a-zA-Z-]{2,}$/, '') : path}`;
    return !seen.has(key) && seen.add(key).has(key);
  };
}

export const linkAddressRules: readonly Rule[] = [
  {
    code: 'similar-host',
    severity: 'warning',
    title: 'A host that resembles an official one',
    why: 'Fraudsters register such names. Or it is a slip of the pen, and the link leads to strangers.',
    wrong: '"href": "https://pacjent-gov.pl/"',
    right: '"href": "https://pacjent.gov.pl/"',
    check: (facts) => {
      return linksOf(facts).flatMap(({ path, href, host, inText }) => {
        const official = imitated(host, facts);
        return official
          ? {
              path,
              message: `The host "${host}" resembles the official "${official}", but is another one.`,
              instead: `Write "${href.trim().replace(host, official).slice(0, 80)}", if that is the site you mean.`,
              ...(inText && { excerpt: href }),
            }
          : [];
      });
    },
  },
  {
    code: 'unofficial-host',
    severity: 'advice',
    title: 'A link to a site that is not among the official ones',
    why: 'The scam warning tells visitors to trust the official sites only; a link beside it leads elsewhere.',
    wrong: '"officialSites": [{ "href": "https://pacjent.gov.pl/" }], … "href": "https://example.com/recepty"',
    right: '"officialSites": [{ "href": "https://pacjent.gov.pl/" }], … "href": "https://pacjent.gov.pl/recepty"',
    check: (facts) => {
      const hosts = officialHosts(facts);
      if (hosts.length === 0) return [];
      return linksOf(facts)
        .filter(
          ({ host, isOperator }) =>
            host && !/(^|\.)xn--/.test(host) && !isBelow(host, hosts) && !(isOperator && shareOwner(host, hosts)),
        )
        .filter(({ host }) => !imitated(host, facts))
        .filter(oncePerField())
        .map(({ path, href, host, inText }) => ({
          path,
          message: `The link leads to "${host}", which is not among the official sites.`,
          instead: `Link to one of ${hosts.slice(0, 5).join(', ')}, or add "${host}" to "officialSites".`,
          ...(inText && { excerpt: href }),
        }));
    },
  },
  {
    code: 'insecure-link',
    severity: 'warning',
    title: 'A link without protection (http:)',
    why: 'On the way anybody can change what http: brings, a login page above all.',
    wrong: '"href": "http://pacjent.gov.pl/"',
    right: '"href": "https://pacjent.gov.pl/"',
    check: (facts) =>
      linksOf(facts)
        .filter(({ href }) => /^\s*http:/i.test(href))
        .map(({ path, href, inText }) => ({
          path,
          message: `"${href.slice(0, 60)}" is not protected on its way.`,
          instead: `Write "${href
            .trim()
            .replace(/^http:/i, 'https:')
            .slice(0, 80)}".`,
          ...(inText && { excerpt: href }),
        })),
  },
  {
    code: 'relative-host',
    severity: 'warning',
    title: 'An address without https://',
    why: 'It counts as a page below the present one: the link leads to “not found”.',
    wrong: '"href": "www.pacjent.gov.pl"',
    right: '"href": "https://www.pacjent.gov.pl"',
    check: (facts) =>
      linksOf(facts)
        .filter(({ href }) =>
          /^\s*(www\.|([a-z0-9-]+\.)+(pl|com|org|eu|net|info|ua|gov|de|uk|io)(?=[/?#]|\s*$))/i.test(href),
        )
        .map(({ path, href, inText }) => ({
          path,
          message: `"${href.slice(0, 60)}" has no "https://", so it is looked for on your own site.`,
          instead: `Write "https://${href.trim().slice(0, 80)}".`,
          ...(inText && { excerpt: href }),
        })),
  },
];
