import '../../src/define/languages.js';
import { uiFor, type Ui } from '../../src/language/index.js';
import { parse } from '../../src/notice/index.js';

const title = { pl: 'Uwaga', en: 'Warning', uk: 'Увага' };

/** A user interface in one of the three built-in languages. */
export function uiIn(language: 'pl' | 'en' | 'uk', timeZone = 'Europe/Warsaw'): Ui {
  const document = { revision: 1, updated: '2024-01-18T09:00:00Z', timeZone, language: 'pl', scamWarning: { title } };
  return uiFor(parse(document).notice!, language);
}
