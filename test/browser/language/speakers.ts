import '../../../src/define/languages.js';
import { addCatalogue, uiFor, type Ui } from '../../../src/language/index.js';
import { further } from '../../../src/language/generated/further/index.js';
import { parse } from '../../../src/notice/index.js';

// On a page they are added when their file has come.
for (const [language, texts] of Object.entries(further)) addCatalogue(language, texts);

const title = { pl: 'Uwaga', en: 'Warning', uk: 'Увага', de: 'Warnung', ar: 'تحذير' };

/** A user interface in one of the languages that have a translation. */
export function uiIn(language: keyof typeof title, timeZone = 'Europe/Warsaw'): Ui {
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
