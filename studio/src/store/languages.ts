import type { NoticeDocument } from '../../../src/notice/document.js';
import { EASY } from '../../../src/notice/localize.js';
import { isObject } from './pointer.js';

const TAG = /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/;

/** Whether texts by this tag are an easier variety: each is there or not, and none is missing. */
export function isEasy(tag: string): boolean {
  return tag.toLowerCase().endsWith(EASY);
}

/** The tag of easier texts in a language. */
export function easyOf(language: string): string {
  return language + EASY;
}

/** Maps by other names than languages. */
const NO_TEXTS = new Set(['channels']);

/** The languages in which a document has texts, its own first, easier texts after those that they are easier than. */
export function languagesOf(document: NoticeDocument, added: readonly string[] = []): string[] {
  const own = typeof document.language === 'string' && TAG.test(document.language) ? document.language : 'pl';
  const found = new Set([own]);
  const visit = (value: unknown, key: string): void => {
    if (Array.isArray(value)) value.forEach((each) => visit(each, key));
    else if (isObject(value)) {
      const entries = Object.entries(value);
      if (isLanguageMap(value) && !NO_TEXTS.has(key)) entries.forEach(([language]) => found.add(language));
      else entries.forEach(([name, child]) => visit(child, name));
    }
  };
  visit(document, '');
  for (const each of added) found.add(each);
  const easy = [...found].filter((tag) => tag !== own && isEasy(tag));
  const plain = [...found].filter((tag) => !easy.includes(tag));
  const placed = plain.flatMap((tag) => [tag, ...easy.filter((each) => each === easyOf(tag))]);
  return [...new Set([...placed, ...easy])];
}

/** The same, worked out once for each document: every field of the forms asks. */
export function rememberedLanguages(): typeof languagesOf {
  let last:
    | { readonly document: NoticeDocument; readonly added: readonly string[] | undefined; readonly found: string[] }
    | undefined;
  return (document, added) => {
    if (last?.document !== document || last.added !== added)
      last = { document, added, found: languagesOf(document, added) };
    return last.found;
  };
}

/** Whether it is a text in languages: nothing but strings, by tags of two or three letters. */
function isLanguageMap(value: object): boolean {
  const entries = Object.entries(value);
  const isText = ([key, text]: [string, unknown]) => typeof text === 'string' && /^[A-Za-z]{2,3}(-|$)/.test(key);
  return entries.length > 0 && entries.every(isText) && !('id' in value) && !('at' in value);
}

/** The document without its texts in one language, easier ones too. */
export function withoutLanguage<T>(value: T, language: string): T {
  if (Array.isArray(value)) return value.map((each: unknown) => withoutLanguage(each, language)) as T;
  if (!isObject(value)) return value;
  const isMap = isLanguageMap(value);
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !isMap || (key !== language && key !== easyOf(language)))
      .map(([key, child]) => [key, withoutLanguage(child, language)]),
  ) as T;
}
