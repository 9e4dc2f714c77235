import '../../src/define/languages.js';
import { uiFor, type Ui } from '../../src/language/index.js';
import { parse } from '../../src/notice/index.js';

const title = { pl: 'Uwaga', en: 'Warning', uk: 'Увага' };

/** A user interface in one of the three built-in languages. */
export function uiIn(language: 'pl' | 'en' | 'uk', timeZone = 'Europe/Warsaw'): Ui {
  const document = { revision: 1, updated: '2024-01-18T09:00:00Z', timeZone, language: 'pl', scamWarning: { title } };
  return uiFor(parse(document).notice!, language);
}

/**
 * The same amount with “dni” for days. Older engines (WebKitGTK with ICU 72 is one) have “doba” from CLDR, the Polish word
 * for 24 hours, which is as right.
 */
export function withDni(amount: string): string {
  return amount.replace(/\bdoba\b/, 'dzień').replace(/\bdoby\b|\bdób\b/, 'dni');
}
