import { documentOf } from '../answer.js';
import { TOO_LATE, type Fault } from './fault.js';

const GOOD = Buffer.from(documentOf(2));

export const slow: Fault[] = [
  {
    name: 'slow-headers',
    does: 'says nothing for more than 10 seconds',
    fails: 'timeout',
    isSlow: true,
    hangsUp: true,
    async answer(answer) {
      await answer.wait(TOO_LATE);
      await answer.send(GOOD);
    },
  },
  {
    name: 'dripping-headers',
    does: 'sends a short header each half second, without end',
    fails: 'timeout',
    isSlow: true,
    hangsUp: true,
    async answer(answer) {
      await answer.write('HTTP/1.1 200 OK\r\nAccess-Control-Allow-Origin: *\r\n');
      await answer.repeat('X-Wait: please\r\n', 500);
    },
  },
  {
    name: 'late-body',
    does: 'sends the headers at once and the body after more than 10 seconds',
    fails: 'timeout',
    isSlow: true,
    hangsUp: true,
    async answer(answer) {
      await answer.head({ 'Content-Length': GOOD.length });
      await answer.wait(TOO_LATE);
      await answer.write(GOOD);
      answer.end();
    },
  },
  {
    name: 'stalled-body',
    does: 'stops in the middle of the body',
    fails: 'timeout',
    isSlow: true,
    hangsUp: true,
    async answer(answer) {
      await answer.head({ 'Content-Length': GOOD.length });
      await answer.write(GOOD.subarray(0, 40));
      await answer.wait(TOO_LATE);
      answer.reset();
    },
  },
  {
    name: 'dripping-body',
    does: 'sends the body byte by byte, for more than 10 seconds',
    fails: 'timeout',
    isSlow: true,
    hangsUp: true,
    async answer(answer) {
      await answer.head({ 'Content-Length': GOOD.length });
      for (const byte of GOOD) {
        await answer.write(Uint8Array.of(byte));
        await answer.wait(TOO_LATE / GOOD.length);
      }
      answer.end();
    },
  },
  {
    name: 'dripping-spaces',
    does: 'sends the document, and spaces after it, without end',
    fails: 'timeout',
    isSlow: true,
    hangsUp: true,
    async answer(answer) {
      await answer.head();
      await answer.write(GOOD);
      await answer.repeat(' ', 500);
    },
  },
  {
    name: 'slow-but-whole',
    does: 'needs two seconds for headers and body',
    async answer(answer) {
      await answer.wait(1000);
      await answer.head({ 'Content-Length': GOOD.length });
      for (let at = 0; at < GOOD.length; at += 40) {
        await answer.write(GOOD.subarray(at, at + 40));
        await answer.wait(100);
      }
      answer.end();
    },
  },
  {
    name: 'split-letters',
    does: 'sends the body so that letters of two bytes come in two pieces',
    async answer(answer) {
      const cut = GOOD.indexOf('ż') + 1;
      await answer.head({ 'Content-Length': GOOD.length });
      await answer.write(GOOD.subarray(0, cut));
      await answer.wait(100);
      await answer.write(GOOD.subarray(cut));
      answer.end();
    },
  },
];
