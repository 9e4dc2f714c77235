// The table of commands in README.md, from the commands themselves.
import { readdir, readFile } from 'node:fs/promises';
import type { MakeCommand } from '../../src/cli/command.js';
import { betweenMarks } from './between-marks.js';

const folder = new URL('../../src/cli/commands/', import.meta.url);

/** @returns README.md with the table of now */
export async function readmeWithCommands(): Promise<string> {
  const io = { out() {}, err() {} } as unknown as Parameters<MakeCommand>[0];
  const rows: string[] = [];
  for (const file of (await readdir(folder)).sort()) {
    const { command } = (await import(new URL(file, folder).href)) as { command: MakeCommand };
    const made = command(io, () => undefined);
    rows.push(`| \`${made.name()}\` | ${made.description()} |`);
  }
  const table = ['| Command | |', '| --- | --- |', ...rows].join('\n');
  return betweenMarks(await readFile('README.md', 'utf8'), 'commands', table);
}
