import { documentOf } from '../answer.js';
import { LOGIN_PAGE, type Fault } from './fault.js';

const GOOD = documentOf(2);
const LIMIT = 256 * 1024;
/** Milliseconds between two pieces of 64 kB: engines read ahead, so at full speed they would have all before we stop. */
const PACE = 5;

const body = (name: string, does: string, fails: Fault['fails'], body: string): Fault => ({
  name,
  does,
  fails,
  answer: (answer) => answer.send(body),
});

export const bodies: Fault[] = [
  {
    name: 'login-page',
    does: 'answers 200 with an HTML login page',
    fails: 'not-json',
    answer: (answer) => answer.send(LOGIN_PAGE, { 'Content-Type': 'text/html; charset=utf-8' }),
  },
  body('empty', 'sends an empty body', 'not-json', ''),
  body('spaces', 'sends only white space', 'not-json', ' \r\n\t\n'),
  body('cut', 'sends half a document, as if it were whole', 'not-json', GOOD.slice(0, GOOD.length / 2)),
  body('two-documents', 'sends two documents in a row', 'not-json', GOOD + GOOD),
  body('php-warning', 'sends a warning of PHP before the document', 'not-json', `<br /><b>Warning</b>: x\n${GOOD}`),
  body('jsonp', 'sends JSONP', 'not-json', `callback(${GOOD});`),
  body('guarded', 'sends )]}’ before the document, as some frameworks do', 'not-json', `)]}',\n${GOOD}`),
  body('trailing-comma', 'sends JSON with a comma before its last brace', 'not-json', GOOD.replace(/}$/, ',}')),
  body('nul-after', 'sends a NUL after the document', 'not-json', `${GOOD}\0`),
  body('nul-within', 'sends a bare NUL within a string', 'not-json', GOOD.replace('Revision', 'Revision\0')),
  body('nul-escaped', 'sends an escaped NUL within a string', undefined, GOOD.replace('Zaż', 'Za\\u0000ż')),
  body('lone-surrogate', 'sends half a surrogate pair, escaped', undefined, GOOD.replace('Zaż', 'Za\\ud83dż')),
  body('line-separator', 'sends a bare U+2028 within a string', undefined, GOOD.replace('Zaż', 'Za\u2028ż')),
  body('undefined', 'sends the word “undefined”', 'not-json', 'undefined'),
  body('null', 'sends “null”', 'invalid', 'null'),
  body('number', 'sends a number', 'invalid', '42'),
  body('string', 'sends the document as a JSON string, encoded twice', 'invalid', JSON.stringify(GOOD)),
  body('list', 'sends an empty list', 'invalid', '[]'),
  body('object', 'sends an empty object', 'invalid', '{}'),
  body('error-object', 'answers 200 with a JSON error', 'invalid', '{"error":{"code":500,"message":"database"}}'),
  body('nested', 'sends 100,000 brackets, one in another', ['not-json', 'invalid'], '['.repeat(1e5) + ']'.repeat(1e5)),
  body('at-limit', 'sends exactly 262,144 bytes', undefined, padded(LIMIT)),
  body('over-limit', 'sends one byte more than 262,144', 'too-large', padded(LIMIT + 1)),
  {
    name: 'huge',
    does: 'sends 64 MB',
    fails: 'too-large',
    hangsUp: true,
    async answer(answer) {
      await answer.head({ 'Content-Length': 64 * 2 ** 20 + GOOD.length });
      await answer.repeat(' '.repeat(2 ** 16), PACE);
    },
  },
  {
    name: 'endless',
    does: 'sends a list without end, in chunks',
    fails: 'too-large',
    hangsUp: true,
    async answer(answer) {
      await answer.head({ 'Transfer-Encoding': 'chunked' });
      await answer.repeat(`10000\r\n${'[0],'.repeat(2 ** 14)}\r\n`, PACE);
    },
  },
];

/** @param size in bytes */
function padded(size: number) {
  return GOOD + ' '.repeat(size - Buffer.byteLength(GOOD));
}
