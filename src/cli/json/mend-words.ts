import { short, type Mender } from './mender.js';

const WORDS: Readonly<Record<string, string>> = { True: 'true', TRUE: 'true', False: 'false', FALSE: 'false' };
const NOTHING = new Set(['None', 'nil', 'NULL', 'Null', 'undefined', 'NaN', 'Infinity', '-Infinity', 'N/A']);
const NUMBER = /^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/;
const BARE = /^[^\s,:;{}[\]"“”„'=#]+(?:[^\S\n]+[^\s,:;{}[\]"“”„'=#/]+)*/;

/** Reads what stands without quotation marks: numbers, true and the like, and words that should have them. */
export function mendWord(mender: Mender): void {
  const start = mender.at;
  const [word] = BARE.exec(mender.text.slice(start, start + 400)) ?? [mender.text[start]!];
  const role = mender.begin(word);
  mender.at = start + word.length;
  // Closed by a mark that was not opened.
  const isHalf = role === 'key' && /^"\s*:/.test(mender.text.slice(mender.at, mender.at + 20));
  const become = (right: string) => mender.replace(start, mender.at, right);
  if (role === 'value' && (NUMBER.test(word) || ['true', 'false', 'null'].includes(word))) {
    // As JSON has it.
  } else if (role === 'value' && /^[+-]?[\d.]/.test(word) && Number.isFinite(Number(word))) {
    const right = String(Number(word));
    mender.report('json-number', start, word.length, `JSON has no number like ${short(word)}.`, `Write ${right}.`);
    become(right);
  } else if (role === 'value' && Object.hasOwn(WORDS, word)) {
    mender.report('json-word', start, word.length, `JSON has no word ${word}.`, `Write ${WORDS[word]!}.`);
    become(WORDS[word]!);
  } else if (role === 'value' && NOTHING.has(word)) {
    mender.report('json-word', start, word.length, `JSON has no word ${word}.`, 'Leave the field out.');
    become('null');
  } else {
    const what = role === 'key' ? 'name' : 'text';
    const message = `The ${what} ${short(word)} has no ${isHalf ? 'opening quotation mark' : 'quotation marks'}.`;
    if (isHalf) mender.at += 1;
    mender.report('json-quotes', start, word.length, message, `Write ${short(JSON.stringify(word))}.`);
    become(JSON.stringify(word));
  }
  mender.done();
}
