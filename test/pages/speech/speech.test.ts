// How the demo's texts sound: telephone numbers, hours, ranges and abbreviations, by the phonemes of espeak-ng.
//   UPDATE_TRANSCRIPTS=1 npm test -- speech    writes test/transcripts/speech-*.txt anew
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { openDemo, readableUnfolded, settled } from '../../support/open-demo.js';
import { begins, noVoice, phonemes, sounds } from './voice.js';
import { WHEN } from '../../support/notices.js';

/** The words that were kept are of this moment. */
const MORNING_BEFORE = '2024-01-18T09:00:00+01:00';

/** Numbers whose first sound betrays a thousand, a million, a milliard; and what stands around a range in words. */
const LANGUAGES = {
  pl: { large: ['tysiąc', 'tysięcy', 'milion', 'miliard'], range: /^od .+ do / },
  en: { large: ['thousand', 'million', 'billion'], range: /^from .+ to / },
  uk: { large: ['тисяч', 'мільйон', 'мільярд'], range: /^з .+ до / },
};
/** What people say as words, as these voices do; among them names of banks. */
const SAID_AS_WORDS = new Set(['PIN', 'CAN', 'SA', 'BOŚ', 'ING']);
const WIDGETS = ['ikp-outage-banner', 'ikp-login-methods', 'scam-warning:not([compact])'];

const { visit } = await openDemo();

/**
 * The texts of the widgets in a language, before and during the outage, a block each; the names that only assistive
 * technology gets, too.
 */
async function textsIn(language: string) {
  const texts: Set<string> = new Set();
  const { page, close } = await visit(`?bare=1&lang=${language}`, { timezoneId: 'Europe/Warsaw' });
  for (const at of [MORNING_BEFORE, WHEN.active]) {
    for (const widget of WIDGETS) {
      const one = page.locator(widget);
      await one.evaluate((element, moment) => element.setAttribute('preview-time', moment), at);
      await settled(page);
      const { text } = await readableUnfolded(one);
      const names = await one
        .locator('[aria-label]')
        .evaluateAll((all) => all.map((element) => element.getAttribute('aria-label') ?? ''));
      for (const line of [...names, ...text.split('\n')]) texts.add(line.replace(/\s+/g, ' ').trim());
    }
  }
  await close();
  texts.delete('');
  return [...texts];
}

const all = (texts: readonly string[], pattern: RegExp) => [
  ...new Set(texts.flatMap((text) => text.match(pattern) ?? [])),
];

/** Texts that are worth a look: with digits, capitals together, signs, or a point within. */
const isTelling = (text: string) => /\d|\p{Lu}{2}|[@–—/]|\p{Ll}\.\p{Ll}/u.test(text);

for (const [language, { large, range }] of Object.entries(LANGUAGES)) {
  describe(language, { skip: noVoice }, async () => {
    const texts = noVoice ? [] : await textsIn(language);
    const isLarge = (text: string) => large.some((word) => sounds(language, text).includes(begins(language, word)));

    test('a telephone number is said group by group, not as thousands or millions', () => {
      assert.ok(isLarge('48573'), 'the voice says large numbers in words that are known here');
      const phones = all(texts, /\+[\d\s-]+\d/g);
      assert.ok(phones.length > 0);
      for (const phone of phones) {
        assert.ok(!isLarge(phone), `${phone}: ${phonemes(language, phone)}`);
        let heard = sounds(language, phone);
        for (const group of phone.match(/\d+/g) ?? []) {
          const at = heard.indexOf(begins(language, group));
          assert.notEqual(at, -1, `${group} in ${phone}: ${phonemes(language, phone)}`);
          heard = heard.slice(at + 1);
        }
      }
    });

    test('an hour is said as hour and minutes', () => {
      const hours = all(texts, /\d{1,2}:\d{2}/g);
      assert.ok(hours.length > 0);
      for (const time of hours) {
        assert.ok(!isLarge(time), `${time}: ${phonemes(language, time)}`);
        const [hour, minutes = ''] = time.split(':');
        const said = `${Number(hour)} ${minutes.replace(/^0/, '0 ')}`;
        assert.equal(sounds(language, time), sounds(language, said), time);
      }
    });

    test('a range is said in words, with no dash between numbers', () => {
      assert.ok(texts.some((text) => range.test(text)));
      const spans = all(texts, /\d\S*\s*[–—-]\s*\d\S*/g).filter(
        (span) => !texts.some((text) => text.includes(`+`) && text.includes(span)),
      );
      assert.deepEqual(spans, []);
    });

    test('an abbreviation is spelled, said as people say it, or stands beside its words', () => {
      const whole = texts.join('\n');
      const unclear = all(texts, /(?<!\p{L})\p{Lu}{2,}(?!\p{L})|(?<!\p{L})CeZ(?!\p{L})/gu).filter((short) => {
        const letters = Array.from(short).join(' ');
        const isSpelled = sounds(language, short) === sounds(language, letters);
        const isExpanded = new RegExp(`\\p{L} \\(${short}[,)]|${short} \\(|${short}: |\\(${short}\\)`, 'u').test(whole);
        return !isSpelled && !isExpanded && !SAID_AS_WORDS.has(short);
      });
      assert.deepEqual(unclear, []);
    });

    test('no word is cut short by a point, which a voice takes for the end of a sentence', () => {
      assert.deepEqual(all(texts, /(?<![\p{L}\d.@])\p{Ll}{1,4}\.(?=\s+[\d\p{Ll}(])/gu), []);
    });

    test('the transcript is that of the texts', () => {
      const file = new URL(`../../transcripts/speech-${language}.txt`, import.meta.url);
      const telling = texts.filter(isTelling);
      if (process.env.UPDATE_TRANSCRIPTS)
        writeFileSync(
          file,
          `# What espeak-ng makes of the demo's texts, in its notation of sounds. Made by UPDATE_TRANSCRIPTS=1 npm test -- speech\n` +
            telling.map((text) => `${text}\n    ${phonemes(language, text)}\n`).join(''),
        );
      const kept = readFileSync(file, 'utf8')
        .split('\n')
        .filter((line) => line && !/^(#| {4})/.test(line));
      // The sounds are each version's own; that they are right is tested above.
      assert.deepEqual(kept, telling);
    });
  });
}
