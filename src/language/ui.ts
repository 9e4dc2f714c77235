import type { Text } from '../notice/document.js';
import { localize, type LocalText } from '../notice/localize.js';
import type { Notice } from '../notice/notice.js';
import { askFor, msgIn, SOURCE_LANGUAGE, uiLanguages, type MsgFn } from './catalogues.js';
import { dateWords, type DateWords } from './dates.js';
import { matchLanguage } from './match.js';

/** Everything that a view needs to speak one language. */
export interface Ui {
  /** The language of the widget's own words (BCP 47). */
  readonly language: string;
  readonly msg: MsgFn;
  /** A text of the document, in the language that serves the visitor best. */
  readonly text: (text: Text) => LocalText;
  readonly dates: DateWords;
}

/**
 * Chooses the widget's language: the best match for the wanted one among those that the document and the user interface
 * both have, else the document's own.
 * @param wanted the nearest `lang`, empty if there is none
 */
export function uiFor(notice: Notice, wanted: string): Ui {
  const available = uiLanguages();
  const shared = notice.languages.filter((language) => matchLanguage(language, available));
  const chosen = matchLanguage(wanted, shared) ?? notice.language;
  const language = matchLanguage(chosen, available) ?? matchLanguage('en', available) ?? SOURCE_LANGUAGE;
  if (askFor(language)) return uiFor(notice, wanted);
  const preferred = [chosen, notice.language, ...notice.languages];
  return {
    language,
    msg: msgIn(language),
    text: (text) => localize(text, preferred, notice.language),
    dates: dateWords(language, notice.timeZone),
  };
}
