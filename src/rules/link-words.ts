import { hostOf } from '../notice/href.js';
import { linksIn, plainText } from '../notice/inline.js';
import { isFields, type Facts, type Fields } from './facts.js';
import type { Find, Rule } from './rule.js';

/** An address as it stands, without words: nobody wants to hear it read aloud. */
const BARE = /^\s*((https?:\/\/|www\.)\S+|[\w-]+(\.[\w-]+)+\/\S+)\s*$/i;

function bareUrl({ texts }: Facts): Find[] {
  return texts.flatMap(({ path, field, value, plain }) => {
    const finds: Find[] = [];
    for (const { words, href } of value.includes('](') ? linksIn(value) : []) {
      if (BARE.test(plainText(words))) finds.push(bare(path, plainText(words).trim(), href));
    }
    const isLinkText = field === 'text' && path.includes('/links/');
    if (isLinkText && BARE.test(plain)) finds.push(bare(path, plain.trim()));
    else if (finds.length === 0) {
      const loose = /(?<![\w/(@])(?:https?:\/\/|www\.)[^\s)\]]+/i.exec(plain.replace(/\[[^\]]*\]\([^)]*\)/g, ''));
      if (loose) finds.push(loosely(path, loose[0].replace(/[.,;:!?]+$/, '')));
    }
    return finds;
  });
}

function bare(path: string, words: string, href = words): Find {
  const host = hostOf(href) || href;
  return {
    path,
    message: `The words of the link are a bare address: "${words.slice(0, 60)}".`,
    instead: `Say what it leads to, in words, like "${host}" or "How to log in".`,
    excerpt: words,
  };
}

function loosely(path: string, address: string): Find {
  const href = /^www\./i.test(address) ? `https://${address}` : address;
  return {
    path,
    message: `The address "${address.slice(0, 60)}" stands bare in the text; it is no link.`,
    instead: `Write a link with words: "[${hostOf(href) || 'words'}](${href})".`,
    excerpt: address,
  };
}

export const linkWordRules: readonly Rule[] = [
  {
    code: 'bare-url',
    severity: 'advice',
    title: 'A link whose words are an address',
    why: 'A screen reader reads it letter by letter, and nobody learns what it leads to.',
    wrong: '"[https://pacjent.gov.pl/artykul/123](https://pacjent.gov.pl/artykul/123)"',
    right: '"[How to log in](https://pacjent.gov.pl/artykul/123)"',
    check: bareUrl,
  },
  {
    code: 'same-words',
    severity: 'advice',
    title: 'Links with the same words lead to different places',
    why: 'A screen reader lists links by their words: “here” and “here” can’t be told apart.',
    wrong: '[{ "text": "Więcej", "href": "/a" }, { "text": "Więcej", "href": "/b" }]',
    right: '[{ "text": "Więcej o e-dowodzie", "href": "/a" }, { "text": "Więcej o mojeID", "href": "/b" }]',
    check: ({ document }) => {
      const seen = new Map<string, string>();
      return linkFields(document).flatMap(({ path, text, href }) => {
        const words = JSON.stringify(text);
        const first = seen.get(words);
        if (first === undefined) seen.set(words, href);
        if (first === undefined || first === href) return [];
        return {
          path: `${path}/text`,
          message: 'Another link has the same words and leads elsewhere.',
          instead: 'Say in each what it leads to.',
        };
      });
    },
  },
  {
    code: 'vague-link',
    severity: 'advice',
    title: 'A link that says only “here”',
    why: 'A screen reader lists links by their words; “here” says nothing about where.',
    wrong: '"Zobacz [tutaj](https://pacjent.gov.pl/logowanie)."',
    right: '"Zobacz [jak się zalogować](https://pacjent.gov.pl/logowanie)."',
    check: ({ texts }) =>
      texts.flatMap(({ path, field, value, plain }) => {
        const inText = value.includes('](') ? linksIn(value).map(({ words }) => plainText(words).trim()) : [];
        const own = field === 'text' && path.includes('/links/') ? [plain.trim()] : [];
        return [...inText, ...own]
          .filter((words) =>
            /^(tu|tutaj|tam|kliknij|kliknij tutaj|link|here|click here|this link|link here|тут|сюди|тут|посилання|натисніть тут)\.?$/i.test(
              words,
            ),
          )
          .map((words) => ({
            path,
            message: `The words of a link are only "${words}".`,
            instead: 'Say what it leads to, like "how to log in".',
            excerpt: words,
          }));
      }),
  },
];

/** The links that are objects with text and address. */
function linkFields(document: Fields): { path: string; text: unknown; href: string }[] {
  const found: { path: string; text: unknown; href: string }[] = [];
  const look = (value: unknown, path: string): void => {
    if (Array.isArray(value)) value.forEach((each, index) => look(each, `${path}/${index}`));
    else if (isFields(value)) {
      const { text, href } = value;
      if (path.includes('/links/') && text && typeof href === 'string') found.push({ path, text, href });
      for (const key of ['outages', 'notes', 'links', 'loginMethods', 'methods']) look(value[key], `${path}/${key}`);
    }
  };
  look(document, '');
  return found;
}
