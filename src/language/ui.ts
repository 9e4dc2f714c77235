import type { Text } from '../notice/document.js';
import { EASY, localize, type LocalText } from '../notice/localize.js';
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
  /** Whether easier texts are shown; nothing where none was asked for so far, or the page itself wants them. */
  readonly easy: () => boolean | undefined;
  readonly dates: DateWords;
}

/**
 * Chooses the widget's language: the best match for the wanted one among those that the document and the user interface
 * both have, else the document's own.
 * @param wanted the nearest `lang`, empty if there is none; `pl-x-easy` asks for easier texts
 * @param easy whether the visitor wants easier texts, where there are any
 */
export function uiFor(notice: Notice, wanted: string, easy = false): Ui {
  const available = uiLanguages();
  const shared = notice.languages.filter((language) => matchLanguage(language, available));
  const plain = wanted.replace(EASY, '');
  const chosen = matchLanguage(plain, shared) ?? notice.language;
  const language = matchLanguage(chosen, available) ?? matchLanguage('en', available) ?? SOURCE_LANGUAGE;
  if (askFor(language)) return uiFor(notice, wanted, easy);
  const easier = chosen + EASY;
  // Nothing where the page itself asks for easier texts: then there is no choice.
  const choice = plain === wanted ? easy : undefined;
  const preferred = [choice === false ? chosen : easier, chosen, notice.language, ...notice.languages];
  let offered: boolean | undefined;
  return {
    language,
    msg: msgIn(language),
    text: (text) => {
      if (Object.hasOwn(text as object, easier)) offered = choice;
      return localize(text, preferred, notice.language);
    },
    easy: () => offered,
    dates: dateWords(language, notice.timeZone),
  };
}
