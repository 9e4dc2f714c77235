import type { Mender } from './mender.js';

/** Marks that are taken for the straight double one. */
const CURLY = '“”„‟«»″＂';
const SINGLE = "'‘’‚‛`´";

/** After the mark that ends a text. */
const AFTER_TEXT = /\s*(?:[,:}\]=;#]|\/[/*]|$)/y;
/** At the end of a line, and before another text, where a comma or a colon is missing. */
const MISSING_MARK = /^[^\S\n]*\n|^\s+["{[]/;
/** After the name of a field, where a colon is missing. */
const MISSING_COLON = /^\s+(?:-?\d|(?:true|false|null)\b)/;
const ESCAPE = /^\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/;

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
  const role = mender.begin(/^.[^"\n:]{0,30}"?/.exec(text.slice(start, start + 40))?.[0] ?? mark);
  const ends = (from: number) =>
    endsText(text, from) || (role === 'key' && MISSING_COLON.test(text.slice(from, from + 80)));
  if (mark !== '"') {
    const message = `${mark} is a ${isSingle ? 'single' : 'curly'} quotation mark.`;
    mender.report('json-quotes', start, 1, message, 'Write the straight double one, ".');
    mender.replace(start, start + 1, '"');
  }
  const closing = mark === '"' ? '"' : `"${isSingle ? SINGLE : CURLY}`;
  for (mender.at += 1; mender.at < text.length; mender.at++) {
    const { at } = mender;
    const character = text[at]!;
    if (character === '\n' || (character === '\r' && text[at + 1] === '\n')) break;
    if (character === '\\' || character < ' ') mendEscape(mender);
    else if (closing.includes(character)) {
      if (ends(at + 1)) {
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

/** A backslash with what follows it, or a character that may not stand in a text as it is. */
function mendEscape(mender: Mender): void {
  const { at, text } = mender;
  const [escape] = ESCAPE.exec(text.slice(at, at + 6)) ?? [];
  if (escape !== undefined) {
    mender.at += escape.length - 1;
    return;
  }
  if (text[at] === '\\') {
    const message = `${text.slice(at, at + 2).trim()} is none of the escapes that JSON has.`;
    mender.report('json-escape', at, 2, message, 'Write a backslash twice, \\\\, or remove it.');
    mender.replace(at, at + 1, '\\\\');
    return;
  }
  const code = text.charCodeAt(at).toString(16).toUpperCase().padStart(4, '0');
  const what = text[at] === '\t' ? 'A tab' : `The character U+${code}`;
  const instead = text[at] === '\t' ? 'Write a space.' : 'Remove it.';
  mender.report('json-escape', at, 1, `${what} stands in a text, where JSON can’t have it.`, instead);
  mender.replace(at, at + 1, ' ');
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
    if (character === '\r') mender.replace(at, at + 1, ' ');
    else if (character === '\n') mender.replace(at, at + 1, '\\n');
    else if (character === '\\' || character < ' ') mendEscape(mender);
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
