import { documentOf } from '../answer.js';
import type { Fault } from './fault.js';

const GOOD = documentOf(2);
const HALF = GOOD.slice(0, GOOD.length / 2);

export const connections: Fault[] = [
  {
    name: 'refused',
    does: 'is down: nothing listens on its port',
    fails: 'network',
    closesPort: true,
    answer: (answer) => answer.reset(),
  },
  {
    name: 'reset',
    does: 'resets the connection instead of answering',
    fails: ['network', 'timeout'],
    isRepeated: true,
    answer: (answer) => answer.reset(),
  },
  {
    name: 'closed',
    does: 'closes the connection without a word',
    fails: ['network', 'timeout'],
    isRepeated: true,
    answer: (answer) => answer.end(),
  },
  {
    name: 'reset-after-head',
    does: 'resets the connection after the headers',
    fails: 'network',
    async answer(answer) {
      await answer.head({ 'Content-Length': GOOD.length });
      await answer.wait(50);
      answer.reset();
    },
  },
  {
    name: 'reset-in-body',
    does: 'resets the connection in the middle of the body',
    fails: 'network',
    async answer(answer) {
      await answer.head({ 'Content-Length': GOOD.length });
      await answer.write(HALF);
      await answer.wait(50);
      answer.reset();
    },
  },
  {
    name: 'head-cut',
    does: 'closes the connection in the middle of the headers',
    fails: 'network',
    async answer(answer) {
      await answer.write('HTTP/1.1 200 OK\r\nContent-Type: applicat');
      answer.end();
    },
  },
  {
    name: 'garbage',
    does: 'answers with something that is not HTTP',
    fails: 'network',
    async answer(answer) {
      await answer.write('220 mail.example ESMTP ready\r\n\r\n');
      answer.end();
    },
  },
  {
    name: 'tls',
    does: 'answers a plain request with a TLS alert',
    fails: 'network',
    async answer(answer) {
      await answer.write(Uint8Array.of(0x15, 0x03, 0x03, 0x00, 0x02, 0x02, 0x28));
      answer.end();
    },
  },
  {
    name: 'no-head',
    does: 'sends the document with no status line and headers',
    fails: 'network',
    async answer(answer) {
      await answer.write(GOOD);
      answer.end();
    },
  },
  {
    name: 'header-of-1-mb',
    does: 'sends one header of 1 MB',
    fails: 'network',
    answer: (answer) => answer.send(GOOD, { 'X-Debug': 'x'.repeat(2 ** 20) }),
  },
  {
    name: 'endless-headers',
    does: 'sends headers without end, as fast as it can',
    fails: 'network',
    async answer(answer) {
      await answer.write('HTTP/1.1 200 OK\r\nAccess-Control-Allow-Origin: *\r\n');
      await answer.repeat('X-Debug: again and again and again\r\n'.repeat(1000));
    },
  },
  {
    name: 'http-1.0',
    does: 'speaks HTTP/1.0 and tells no length',
    async answer(answer) {
      await answer.write('HTTP/1.0 200 OK\r\nAccess-Control-Allow-Origin: *\r\n\r\n');
      await answer.write(GOOD);
      answer.end();
    },
  },
  {
    name: 'bare-newlines',
    does: 'ends its header lines with LF alone',
    async answer(answer) {
      await answer.write('HTTP/1.1 200 OK\nAccess-Control-Allow-Origin: *\n\n');
      await answer.write(GOOD);
      answer.end();
    },
  },
  {
    name: 'length-too-short',
    does: 'announces half the length that it sends',
    fails: 'not-json',
    answer: (answer) => answer.send(GOOD, { 'Content-Length': HALF.length }),
  },
  {
    name: 'length-too-long',
    does: 'announces the whole length, sends half, closes',
    fails: ['network', 'not-json'],
    answer: (answer) => answer.send(HALF, { 'Content-Length': GOOD.length }),
  },
  {
    name: 'length-twice',
    does: 'sends two different lengths',
    fails: ['network', 'not-json'],
    answer: (answer) => answer.send(GOOD, { 'Content-Length': ['7', String(GOOD.length)] }),
  },
  {
    name: 'length-in-words',
    does: 'sends “Content-Length: long”',
    fails: 'network',
    mayWork: true,
    answer: (answer) => answer.send(GOOD, { 'Content-Length': 'long' }),
  },
  {
    name: 'chunk-cut',
    does: 'closes the connection in the middle of a chunk',
    fails: ['network', 'not-json'],
    async answer(answer) {
      await answer.head({ 'Transfer-Encoding': 'chunked' });
      await answer.write(`${GOOD.length.toString(16)}\r\n${HALF}`);
      answer.end();
    },
  },
  {
    name: 'chunk-size-garbage',
    does: 'sends a chunk whose size is no number',
    fails: ['network', 'not-json'],
    async answer(answer) {
      await answer.head({ 'Transfer-Encoding': 'chunked' });
      await answer.write(`many\r\n${GOOD}\r\n0\r\n\r\n`);
      answer.end();
    },
  },
  {
    name: 'no-last-chunk',
    does: 'sends the whole document in a chunk, but no last one',
    fails: 'network',
    mayWork: true,
    async answer(answer) {
      await answer.head({ 'Transfer-Encoding': 'chunked' });
      await answer.write(`${Buffer.byteLength(GOOD).toString(16)}\r\n${GOOD}\r\n`);
      answer.end();
    },
  },
];
