import { documentOf, minutesFromNow, type Headers } from '../answer.js';
import { ERROR_PAGE, type Fault } from './fault.js';

const HTML = { 'Content-Type': 'text/html; charset=utf-8' };

const refusal = (name: string, status: string, what: string, headers?: Headers): Fault => ({
  name,
  does: `answers ${status}${what}`,
  fails: 'status',
  answer: (answer) => answer.send(ERROR_PAGE, { ...HTML, ...headers }, status),
});

const NOT_MODIFIED: [headers: Headers, status: string] = [
  { 'Content-Length': undefined, ETag: '"good"' },
  '304 Not Modified',
];

const ASK_LATER = { 'Access-Control-Expose-Headers': 'Retry-After' };

export const statuses: Fault[] = [
  refusal('300', '300 Multiple Choices', ' with a list to choose from'),
  refusal('400', '400 Bad Request', ''),
  refusal('401', '401 Unauthorized', ', asking for a password', { 'WWW-Authenticate': 'Basic realm="intranet"' }),
  refusal('402', '402 Payment Required', ''),
  refusal('403', '403 Forbidden', ', as firewalls do'),
  refusal('404', '404 Not Found', ''),
  refusal('410', '410 Gone', ''),
  refusal('418', "418 I'm a teapot", ''),
  {
    ...refusal('429-seconds', '429 Too Many Requests', ', Retry-After in seconds', { ...ASK_LATER, 'Retry-After': 3 }),
    waits: 3000,
  },
  {
    name: '429-date',
    does: 'answers 429 Too Many Requests, Retry-After as a date',
    fails: 'status',
    waits: 2000,
    answer(answer) {
      // Dates of HTTP have whole seconds.
      const headers = { ...ASK_LATER, 'Retry-After': minutesFromNow(3 / 60).toUTCString() };
      return answer.send(ERROR_PAGE, { ...HTML, ...headers }, '429 Too Many Requests');
    },
  },
  refusal('429-garbage', '429 Too Many Requests', ', Retry-After “soon”', { ...ASK_LATER, 'Retry-After': 'soon' }),
  refusal('451', '451 Unavailable For Legal Reasons', ''),
  refusal('500', '500 Internal Server Error', ' with an HTML page'),
  refusal('502', '502 Bad Gateway', ' with an HTML page'),
  refusal('503', '503 Service Unavailable', ', Retry-After that the page may not read', { 'Retry-After': 86_400 }),
  {
    ...refusal('503-day', '503 Service Unavailable', ', Retry-After a day', { ...ASK_LATER, 'Retry-After': 86_400 }),
    alone: 'wait',
  },
  refusal('504', '504 Gateway Timeout', ''),
  refusal('511', '511 Network Authentication Required', ', as captive portals do'),
  refusal('599', '599 Something Else', ''),
  {
    name: '500-with-document',
    does: 'answers 500 with a good document',
    fails: 'status',
    answer: (answer) => answer.send(documentOf(2), {}, '500 Internal Server Error'),
  },
  {
    name: '101',
    does: 'answers 101 Switching Protocols, unasked',
    fails: ['network', 'status'],
    answer: (answer) => answer.send('', { Upgrade: 'h2c', Connection: 'Upgrade' }, '101 Switching Protocols'),
  },
  {
    name: '203',
    does: 'answers 203, from a proxy that has rewritten it',
    answer: (answer) => answer.send(documentOf(2), {}, '203 Non-Authoritative Information'),
  },
  {
    name: '204',
    does: 'answers 204 No Content',
    fails: 'not-json',
    answer: (answer) => answer.send('', { 'Content-Length': undefined }, '204 No Content'),
  },
  {
    name: '205',
    does: 'answers 205 Reset Content',
    fails: 'not-json',
    answer: (answer) => answer.send('', {}, '205 Reset Content'),
  },
  {
    name: '206',
    does: 'answers 206 with the first half, unasked',
    fails: ['not-json', 'network'],
    answer(answer) {
      const half = documentOf(2).slice(0, 80);
      return answer.send(half, { 'Content-Range': 'bytes 0-79/240' }, '206 Partial Content');
    },
  },
  {
    name: '304',
    does: 'answers 304 Not Modified when the page has it already',
    shows: '1',
    keeps: true,
    atFirst: { keeps: false },
    answer: (answer) =>
      answer.headers.has('if-none-match') ? answer.send('', ...NOT_MODIFIED) : answer.send(documentOf(1)),
  },
  {
    name: '304-always',
    does: 'answers 304 Not Modified, also when nothing is cached',
    fails: ['status', 'network'],
    mayWork: true,
    keeps: true,
    atFirst: { mayWork: false },
    answer: (answer) => answer.send('', ...NOT_MODIFIED),
  },
  {
    name: '103-first',
    does: 'sends 103 Early Hints before the answer',
    async answer(answer) {
      await answer.write('HTTP/1.1 103 Early Hints\r\nLink: </style.css>; rel=preload\r\n\r\n');
      await answer.send(documentOf(2));
    },
  },
  {
    name: '100-first',
    does: 'sends 100 Continue, unasked, before the answer',
    async answer(answer) {
      await answer.write('HTTP/1.1 100 Continue\r\n\r\n');
      await answer.send(documentOf(2));
    },
  },
];
