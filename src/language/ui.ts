import type { Text } from '../notice/document.js';
import { localize, type LocalText } from '../notice/localize.js';
import type { Notice } from '../notice/notice.js';
import { askFor, msgIn, SOURCE_LANGUAGE, uiLanguages, type MsgFn } from './catalogues.js';
import { dateWords, type DateWords } from './dates.js';
import { matchLanguage } from './match.js';

/** What the tag of an easier text ends with: `pl-x-easy` is easier than `pl`. */
const EASY = '-x-easy';

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
  const preferred = [easy || plain !== wanted ? easier : chosen, chosen, notice.language, ...notice.languages];
  let offered = false;
  return {
    language,
    msg: msgIn(language),
    text: (text) => {
      offered ||= plain === wanted && Object.hasOwn(text as object, easier);
      const { value, lang } = localize(text, preferred, notice.language);
      // Voices know no easy language.
      return { value, lang: lang.replace(EASY, '') };
    },
    easy: () => (offered ? easy : undefined),
    dates: dateWords(language, notice.timeZone),
  };
}
