// @ts-check
/** espeak-ng, the voice of most free screen readers: what it makes of a text, as phonemes. */
import { execFileSync } from 'node:child_process';
import { executablesOnPath } from '../../../tools/browser/chromium.mjs';

/** Why there is no voice here; nothing when there is one. In CI there must be. */
export const noVoice =
  process.env.CI || executablesOnPath(['espeak-ng']).length > 0 ? false : 'the Debian package espeak-ng is missing';

/** @type {Record<string, string>} British English, as the dates are. */
const VOICES = { pl: 'pl', en: 'en-gb', uk: 'uk' };

/** @type {Map<string, string>} */
const known = new Map();

/**
 * @param {string} language
 * @param {string} text
 * @returns {string} a clause after the other, in espeak-ng's notation
 */
export function phonemes(language, text) {
  const key = `${language} ${text}`;
  const heard = known.get(key) ?? speak(VOICES[language] ?? language, text);
  known.set(key, heard);
  return heard;
}

/** @param {string} voice @param {string} text */
function speak(voice, text) {
  const spoken = execFileSync('espeak-ng', ['-v', voice, '-x', '-q', '--stdin'], { input: text, encoding: 'utf8' });
  return spoken.trim().replace(/\s*\n\s*/g, ' | ');
}

/**
 * The sounds alone, without stress, length, pauses and switches of language: for comparing. Polish and English voices
 * weaken the end of a word before the next one, so only the beginning of each word counts there.
 * @param {string} language
 * @param {string} text
 */
export function sounds(language, text) {
  return phonemes(language, text).replace(/\([a-z-]+\)|[\s|',%=_:!#]/g, '');
}

/** @param {string} language @param {string} word @returns {string} how a word begins, as far as no ending changes it */
export function begins(language, word) {
  return sounds(language, word).slice(0, 4);
}
