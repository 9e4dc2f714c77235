import { mendText, beginsText } from './mend-texts.js';
import { mendWord } from './mend-words.js';
import type { Mended } from './mended.js';
import { Mender, short } from './mender.js';
import type { JsonProblem } from './rules.js';

/** Looks like a space, and is none for JSON. */
// eslint-disable-next-line no-control-regex -- two of them are controls
const NOT_A_SPACE = /[\u000b\u000c\u00a0\u1680\u2000-\u200d\u2028\u2029\u202f\u205f\u2060\u3000\ufeff]/;
const COMMENT = /^(?:\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|#[^\n]*|<!--[\s\S]*?(?:-->|$))/;
/** What stands in sentences for a sign. */
const NAMES: Readonly<Record<string, string>> = {
  ',': 'another comma',
  ';': 'a semicolon',
  '}': 'a closing brace, }',
  ']': 'a closing bracket, ]',
};

/** A comma, or a semicolon, after which nothing comes. */
const LAST_COMMA = /^[,;](?:\s|\/\/[^\n]*|\/\*[\s\S]*?\*\/|#[^\n]*)*([\]},;]|$)/;

/**
 * Reads what is nearly JSON, says what is wrong with it, and mends it, so that everything else can be judged, too. It
 * knows the slips that people make by hand; the rest it leaves as it is, to the parser.
 */
export function mend(text: string): { readonly mended: Mended; readonly problems: JsonProblem[] } {
  const first = mendBy(text, false);
  if (!first.problems.some(({ code }) => code === 'json-brackets')) return first;
  // A bracket that does not fit may be a wrong one, or one may be missing before it: what leaves less to say is right.
  const second = mendBy(text, true);
  return second.problems.length < first.problems.length ? second : first;
}

function mendBy(text: string, takesForWrong: boolean): Mender {
  const mender = new Mender(text, takesForWrong);
  while (mender.at < text.length) mendNext(mender, text[mender.at]!);
  closeAll(mender);
  return mender;
}

/** What is still open where the text ends. */
function closeAll(mender: Mender): void {
  const { text, open } = mender;
  const [first, second] = open;
  const bracket = (isObject: boolean) => (isObject ? '{' : '[');
  if (second) {
    const still = open.map(({ isObject, at }) => `${bracket(isObject)} of line ${mender.lineOf(at)}`).join(', ');
    const at = text.trimEnd().length - 1;
    mender.report('json-brackets', at, 1, `The document ends while ${still} are still open.`, 'Is the file whole?');
  } else if (first)
    mender.report(
      'json-brackets',
      first.at,
      1,
      `${bracket(first.isObject)} is not closed.`,
      `Write ${first.isObject ? '}' : ']'} where it ends.`,
    );
  for (const { isObject } of [...open].reverse()) mender.replace(text.length, text.length, isObject ? '}' : ']');
}

function mendNext(mender: Mender, character: string): void {
  if (' \t\r\n'.includes(character)) mender.at += 1;
  else if ('/#<'.includes(character) && mendComment(mender)) return;
  else if (mender.rootIsRead && mender.open.length === 0 && !'}]'.includes(character)) mendRest(mender);
  else if (character === '{' || character === '[') {
    mender.begin(character);
    mender.open.push({ isObject: character === '{', at: mender.at, expected: character === '{' ? 'key' : 'value' });
    step(mender);
  } else if (character === '}' || character === ']') mendClosing(mender, character);
  else if (character === ',' || character === ';') mendComma(mender, character);
  else if (character === ':' || character === '=') mendColon(mender, character);
  else if (beginsText(character)) mendText(mender);
  else if (NOT_A_SPACE.test(character)) mendSpace(mender, character);
  else mendWord(mender);
}

function step(mender: Mender): void {
  mender.at += 1;
  mender.end = mender.at;
}

function mendComment(mender: Mender): boolean {
  const { at } = mender;
  const [comment] = COMMENT.exec(mender.text.slice(at)) ?? [];
  if (comment === undefined) return false;
  const instead = 'Remove it; what visitors should know belongs into a text.';
  mender.report('json-comment', at, comment.split('\n')[0]!.length, 'JSON has no comments.', instead);
  mender.replace(at, at + comment.length, comment.replace(/[^\n]/g, ' '));
  mender.at += comment.length;
  return true;
}

function mendRest(mender: Mender): void {
  const { at, text } = mender;
  const [rest = ''] = text.slice(at).split('\n', 1);
  const message = `More stands after the end of the document: ${short(rest.trim())}`;
  mender.report('json-syntax', at, rest.trim().length, message, 'Remove it.');
  mender.replace(at, text.length, ' ');
  mender.at = text.length;
}

function mendSpace(mender: Mender, character: string): void {
  const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  const message = `The character U+${code} looks like a space, and is none for JSON.`;
  mender.report('json-space', mender.at, 1, message, 'Write a usual space, typed anew, or remove it.');
  mender.replace(mender.at, mender.at + 1, ' ');
  mender.at += 1;
}

/** After a name that no value follows. */
function mendNoValue(mender: Mender, before: string): void {
  const { at, inside } = mender;
  const lacks = inside?.isObject && (inside.expected === 'colon' || inside.expected === 'value');
  if (!lacks) return;
  mender.report(
    'json-syntax',
    at,
    1,
    `A value is missing before ${before}.`,
    'Write it, or remove the name before it.',
  );
  mender.replace(at, at, inside.expected === 'colon' ? ': null' : 'null');
  inside.expected = 'comma';
}

function mendComma(mender: Mender, character: string): void {
  const { at, inside } = mender;
  mendNoValue(mender, 'the comma');
  const last = LAST_COMMA.exec(mender.text.slice(at, at + 2000));
  if (last || (inside && inside.expected !== 'comma')) {
    const before = last ? `before ${last[1] ? NAMES[last[1]]! : 'the end'}` : 'with nothing before it';
    mender.report('json-extra-comma', at, 1, `A comma stands ${before}.`, 'Remove it.');
    mender.replace(at, at + 1, ' ');
  } else {
    if (character === ';') {
      mender.report('json-syntax', at, 1, 'A semicolon stands where a comma belongs.', 'Write a comma.');
      mender.replace(at, at + 1, ',');
    }
    if (inside) inside.expected = inside.isObject ? 'key' : 'value';
  }
  step(mender);
}

function mendColon(mender: Mender, character: string): void {
  const { at, inside, text } = mender;
  if (character === '=') {
    const sign = text.startsWith('=>', at) ? '=>' : '=';
    mender.report('json-colon', at, sign.length, `${sign} stands where a colon belongs.`, 'Write a colon.');
    mender.replace(at, at + sign.length, ':');
    mender.at += sign.length - 1;
  }
  if (inside?.expected === 'colon') inside.expected = 'value';
  else if (character === ':') {
    mender.report('json-colon', at, 1, 'A colon stands where none belongs.', 'Remove it, or write a name before it.');
    mender.replace(at, at + 1, ' ');
  }
  step(mender);
}

function mendClosing(mender: Mender, character: string): void {
  const { at, inside, open } = mender;
  mendNoValue(mender, NAMES[character]!);
  const right = inside?.isObject ? '}' : ']';
  if (!inside) {
    mender.report('json-brackets', at, 1, `${character} closes what is not open.`, 'Remove it.');
    mender.replace(at, at + 1, ' ');
  } else if (
    open.length === 1 &&
    character === right &&
    /^\s*,?\s*"[^"\n]*"\s*:/.test(mender.text.slice(at + 1, at + 200))
  ) {
    mender.report('json-brackets', at, 1, `${character} closes the document, and more follows.`, 'Remove it.');
    mender.replace(at, at + 1, ' ');
    mender.at += 1;
    return;
  } else if (character === right) open.pop();
  else {
    // Where the one around it is of that kind, that is meant: then this one was not closed.
    const isOuter = !mender.takesForWrong && open.at(-2)?.isObject === (character === '}');
    const still = `${inside.isObject ? '{' : '['} of line ${mender.lineOf(inside.at)}`;
    const message = `${character} stands where ${still} is still open.`;
    mender.report('json-brackets', at, 1, message, `Write ${right} ${isOuter ? 'before it' : 'instead'}.`);
    open.pop();
    mender.replace(at, isOuter ? at : at + 1, right);
    if (isOuter) {
      // The same character again, now for the outer one.
      mender.end = at;
      if (mender.inside) mender.inside.expected = 'comma';
      return;
    }
  }
  step(mender);
  if (mender.inside) mender.inside.expected = 'comma';
}
