import { Argument, Command } from 'commander';
import type { Io } from './io.js';

/**
 * What a file in `commands/` exports as `command`. `end` takes the exit code of an action that has not gone well, 1 where
 * a document has errors; a misuse is thrown, as a CliError.
 */
export type MakeCommand = (io: Io, end: (code: number) => void) => Command;

/** A command with its examples below its help. */
export function newCommand(name: string, description: string, examples: readonly string[]): Command {
  return new Command(name)
    .description(description)
    .addHelpText('after', `\nExamples:\n${examples.map((example) => `  ${example}`).join('\n')}`);
}

/** @param written its name as commander reads it: `<document>`, `<document...>` or `[document]` */
export function documentArgument(written = '<document>'): Argument {
  return new Argument(written, 'a file, an address with https://, or - for the standard input');
}
