/** espeak-ng, the voice of most free screen readers: what it makes of a text, as phonemes. */
import { execFileSync } from 'node:child_process';
import { executablesOnPath } from '../../../tools/browser/chromium.js';

/** Why there is no voice here; nothing when there is one. In CI there must be. */
export const noVoice =
  process.env.CI || executablesOnPath(['espeak-ng']).length > 0 ? false : 'the Debian package espeak-ng is missing';

/** British English, as the dates are. */
const VOICES: Record<string, string> = { pl: 'pl', en: 'en-gb', uk: 'uk' };

const known: Map<string, string> = new Map();

/** @returns a clause after the other, in espeak-ng's notation */
export function phonemes(language: string, text: string): string {
  const key = `${language} ${text}`;
  const heard = known.get(key) ?? speak(VOICES[language] ?? language, text);
  known.set(key, heard);
  return heard;
}

function speak(voice: string, text: string) {
  const spoken = execFileSync('espeak-ng', ['-v', voice, '-x', '-q', '--stdin'], { input: text, encoding: 'utf8' });
  return spoken.trim().replace(/\s*\n\s*/g, ' | ');
}

/**
 * The sounds alone, without stress, length, pauses and switches of language: for comparing. Polish and English voices
 * weaken the end of a word before the next one, so only the beginning of each word counts there.
 */
export function sounds(language: string, text: string) {
  return phonemes(language, text).replace(/\([a-z-]+\)|[\s|',%=_:!#]/g, '');
}

/** @returns how a word begins, as far as no ending changes it */
export function begins(language: string, word: string): string {
  return sounds(language, word).slice(0, 4);
}
