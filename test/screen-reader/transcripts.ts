/** The transcripts that are kept, one file each. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Transcript } from './scenes.js';

const folder = new URL('../transcripts/', import.meta.url);
const HEADING =
  '# What Orca says in Polish: a line for each text, link or control. Made by UPDATE_TRANSCRIPTS=1 npm run test:screen-reader';

function kept(name: string) {
  try {
    const lines = readFileSync(new URL(`orca-${name}.txt`, folder), 'utf8').split('\n');
    return lines.filter((line) => line !== '' && !line.startsWith('#'));
  } catch {
    return [];
  }
}

/** @returns how it differs from the one that is kept */
export function differences({ name, lines }: Transcript): string[] {
  const expected = kept(name);
  if (expected.join('\n') === lines.join('\n')) return [];
  const first = lines.findIndex((line, at) => line !== expected[at]);
  const at = first === -1 ? lines.length : first;
  const some = (all: string[]) => all.slice(at, at + 6).join('\n    ') || '(nothing more)';
  return [
    `orca-${name}.txt differs from its line ${at + 1} on.\n  kept:\n    ${some(expected)}\n  said now:\n    ${some(lines)}`,
  ];
}

export function write(transcripts: Transcript[]) {
  mkdirSync(folder, { recursive: true });
  for (const { name, lines } of transcripts)
    writeFileSync(new URL(`orca-${name}.txt`, folder), `${HEADING}\n${lines.join('\n')}\n`);
}
