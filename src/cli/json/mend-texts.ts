import type { Mender } from './mender.js';

/** Marks that are taken for the straight double one. */
const CURLY = '“”„‟«»″＂';
const SINGLE = "'‘’‚‛`´";

/** After the mark that ends a text. */
const AFTER_TEXT = /\s*(?:[,:}\]=;#]|\/[/*]|$)/y;
/** At the end of a line, and before another text, where a comma or a colon is missing. */
const MISSING_MARK = /^[^\S\n]*\n|^\s+["{[]/;

/** Whether a text begins with this character, or is meant to. */
export function beginsText(character: string): boolean {
  return character === '"' || CURLY.includes(character) || SINGLE.includes(character);
}

/** Reads a text in quotation marks of any kind. */
export function mendText(mender: Mender): void {
  const { text } = mender;
  const start = mender.at;
  const mark = text[start]!;
  const isSingle = SINGLE.includes(mark);
  mender.begin(text.slice(start, start + 20).split('\n')[0]!);
  if (mark !== '"') {
    const message = `${mark} is a ${isSingle ? 'single' : 'curly'} quotation mark.`;
    mender.report('json-quotes', start, 1, message, 'Write the straight double one, ".');
    mender.replace(start, start + 1, '"');
  }
  const closing = mark === '"' ? '"' : `"${isSingle ? SINGLE : CURLY}`;
  for (mender.at += 1; mender.at < text.length; mender.at++) {
    const { at } = mender;
    const character = text[at]!;
    if (character === '\n') break;
    if (character === '\\') mender.at += 1;
    else if (closing.includes(character)) {
      if (endsText(text, at + 1)) {
        finish(mender, character);
        return;
      }
      if (character === '"') innerMark(mender);
    } else if (CURLY.includes(character) && closesBySlip(text, at)) {
      mender.report('json-quotes', at, 1, `The text is closed by ${character}.`, 'Write the straight double one, ".');
      finish(mender, character);
      return;
    }
  }
  mender.at = Math.min(mender.at, text.length);
  if (goesOn(text, mender.at)) mendLines(mender, start);
  else close(mender, start);
}

function finish(mender: Mender, mark: string): void {
  if (mark !== '"') mender.replace(mender.at, mender.at + 1, '"');
  mender.at += 1;
  mender.done();
}

function innerMark(mender: Mender): void {
  const { at } = mender;
  const instead = 'Write \\" for it, or the marks of the language, like „ and ”.';
  mender.report('json-inner-quote', at, 1, 'A quotation mark inside a text ends the text.', instead);
  mender.replace(at, at + 1, '\\"');
}

function endsText(text: string, from: number): boolean {
  AFTER_TEXT.lastIndex = from;
  return AFTER_TEXT.test(text) || MISSING_MARK.test(text.slice(from, from + 80));
}

/** A curly mark closes a text that began with a straight one, if no straight one does in its line. */
function closesBySlip(text: string, at: number): boolean {
  const end = text.indexOf('\n', at + 1);
  const rest = text.slice(at + 1, end < 0 ? text.length : end);
  if (/^\s*:\s*["“„\d[{tfn]/.test(rest)) return true;
  return /^\s*(,\s*(["“„][^"]*["“„”]\s*:|$)|[}\]]|$)/.test(rest) && !/^[^"]*"\s*[,}\]]?\s*$/.test(rest);
}

/** Whether the next line goes on with the words of a text that was not closed in this one. */
function goesOn(text: string, from: number): boolean {
  const next = text.slice(from, from + 2000);
  return /^\n[^\S\n]*[^\s"}\],:{[]/.test(next) && next.includes('"');
}

function mendLines(mender: Mender, start: number): void {
  const { text } = mender;
  const instead = 'Write it in one line, with \\n where a line ends, or \\n\\n for a paragraph.';
  mender.report(
    'json-unclosed-text',
    start,
    mender.at - start,
    'The text goes on in the next line of the file.',
    instead,
  );
  for (; mender.at < text.length; mender.at++) {
    const { at } = mender;
    const character = text[at]!;
    if (character === '\\') mender.at += 1;
    else if (character === '\r') mender.replace(at, at + 1, ' ');
    else if (character === '\n') mender.replace(at, at + 1, '\\n');
    else if (character === '"' && endsText(text, at + 1)) break;
    else if (character === '"') mender.replace(at, at + 1, '\\"');
  }
  mender.at += 1;
  mender.done();
}

function close(mender: Mender, start: number): void {
  const written = mender.text.slice(start, mender.at);
  const mark = /,?\s*$/.exec(written)![0].length;
  const instead = 'Write " where the text ends.';
  mender.report('json-unclosed-text', start, written.length - mark, 'The text has no closing quotation mark.', instead);
  mender.at -= mark;
  mender.replace(mender.at, mender.at, '"');
  mender.done();
}
