// How Orca's record is read, and what the kept transcripts must say whatever else changes.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { readingLines, utterances } from './orca.js';

const RECORD = `
12:00:00.000001 - SPEECH OUTPUT: 'before'{'established': False}
12:00:00.000002 - WEB: SayAll called for document content [link | A]
12:00:00.000003 - WEB SAY ALL CONTENT: 0. [link | A] 'A' (0-1)
12:00:00.000004 - SPEECH OUTPUT: 'It's A'
12:00:00.000005 - SPEECH OUTPUT: 'link' voice=system
12:00:00.000006 - WEB SAY ALL CONTENT: 1. [static | ] 'b\u00a0c' (0-3)
12:00:00.000007 - SPEECH OUTPUT: ' b\u00a0c '
12:00:00.000008 - WEB: textLines complete. Verifying SayAll status
12:00:00.000009 - SPEECH OUTPUT: 'lewy Control ' {'established': False}
12:00:00.000010 - SPEECH OUTPUT: 'after'`;

test('a record gives what was said, without the names of keys', () => {
  assert.deepEqual(utterances(RECORD), ['before', "It's A", 'link', 'b c', 'after']);
});

test('a reading of the page gives a line for each text, link or control', () => {
  assert.deepEqual(readingLines(RECORD), ["It's A · link", 'b c']);
});

const kept = (name: string) => readFileSync(new URL(`../transcripts/orca-${name}.txt`, import.meta.url), 'utf8');

test('a change of phase is told once, in one sentence, and the focus stays on its button', () => {
  const [, , ...said] = kept('phase-change').trim().split('\n');
  assert.deepEqual(said, [
    'Trwa planowana przerwa: Przerwa w działaniu profilu zaufanego.',
    '(“Where am I?”)',
    'Zwiń rozwinięty przycisk Przerwa w działaniu profilu zaufanego.',
  ]);
});

test('each widget is headed, and its controls say what they are and whether they are open', () => {
  assert.match(kept('outage-banner'), /^Przerwa w działaniu profilu zaufanego · nagłówek 2\. poziomu$/m);
  assert.match(kept('outage-banner'), /^Zwiń · rozwinięty · przycisk$/m);
  assert.match(kept('login-methods'), /^IKP na komputerze · wybrany · przycisk radiowy$/m);
  assert.match(kept('scam-warning'), /^\+48-573-205-962 · odnośnik$/m);
  assert.match(kept('scam-warning-compact'), /^Pokaż całe ostrzeżenie · przycisk przełączania · zwinięty$/m);
});
