import { Command, CommanderError } from 'commander';
import type { MakeCommand } from './command.js';
import { CliError, printable, type Io } from './io.js';
import { version } from './package.js';

/** All commands, each in the file of its name. The build makes a table of them, as it does of a glob. */
const COMMANDS = new Map(
  Object.entries(import.meta.glob<{ readonly command: MakeCommand }>('./commands/*.ts')).map(([path, load]) => [
    path.slice('./commands/'.length, -'.ts'.length),
    load,
  ]),
);

const VERSION = '-V, --version';
const MISUSE = 2;

/**
 * Runs a command and gives its exit code: 0 where all is well, 1 where a document has errors, 2 for a misuse and for what
 * can't be read.
 */
export async function run(args: readonly string[], io: Io): Promise<number> {
  let exitCode = 0;
  const program = programFor(io);
  try {
    for (const { command } of await wanted(args))
      add(
        program,
        command(io, (code) => (exitCode = code)),
      );
    await program.parseAsync(args, { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : MISUSE;
    const sentence =
      error instanceof CliError ? error.message : `This should not happen: ${String(error)}. Please report it.`;
    io.err(`ikp-widgets: ${printable(sentence)}\n`);
    return MISUSE;
  }
}

/** The command that is asked for. All of them, which takes a third longer to start, only for the help and for slips. */
function wanted([first = '']: readonly string[]): Promise<readonly { readonly command: MakeCommand }[]> {
  if (VERSION.split(', ').includes(first)) return Promise.resolve([]);
  const load = COMMANDS.get(first);
  return Promise.all(load ? [load()] : [...COMMANDS.values()].map((each) => each()));
}

function add(program: Command, command: Command): void {
  command.copyInheritedSettings(program).showHelpAfterError(`See: ikp-widgets ${command.name()} --help`);
  program.addCommand(command);
}

function programFor(io: Io): Command {
  return new Command('ikp-widgets')
    .description('Checks and previews notice documents, and makes what a portal needs from them.')
    .version(version(), VERSION, 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .showHelpAfterError('See: ikp-widgets --help')
    .exitOverride()
    .configureOutput({
      writeOut: io.out,
      writeErr: io.err,
      outputError: (text, write) => write(text.replace(/^error: /, 'ikp-widgets: ')),
      getOutHelpWidth: () => 100,
      getErrHelpWidth: () => 100,
    })
    .addHelpText(
      'after',
      `
Exit code: 0 no errors, 1 a document has errors, 2 a misuse, or something can’t be read.

Examples:
  ikp-widgets init --kind planned --out notice.json
  ikp-widgets check notice.json
  ikp-widgets preview notice.json --at 2024-01-19T22:15:00+01:00 --lang uk`,
    );
}
