import { documentArgument, newCommand, type MakeCommand } from '../command.js';
import { readInput } from '../input.js';
import { CliError, printable, type Io } from '../io.js';
import { readJson } from '../json/read-json.js';
import { check, type Checked } from '../located.js';
import { atOption, formatOption } from '../options.js';
import { counts, githubReport, jsonReport, textReport } from '../report.js';

interface Flags {
  readonly format: 'text' | 'json' | 'github';
  readonly strict?: boolean;
  readonly against?: string;
  readonly quiet?: boolean;
  readonly at?: number;
}

/** `check`: what is wrong with documents, or could be better. */
export const command: MakeCommand = (io, end) =>
  newCommand('check', 'Finds mistakes in notice documents, with their places and what to write instead.', [
    'ikp-widgets check notice.json',
    'ikp-widgets check notices/*.json --strict',
    'ikp-widgets check https://portal.example/notice.json --format json',
    'git show main:notice.json | ikp-widgets check notice.json --against -',
  ])
    .addArgument(documentArgument('<document...>'))
    .addOption(formatOption('how to report', ['text', 'json', 'github']))
    .option('--strict', 'warnings and advice fail, too')
    .option(
      '--against <document>',
      'the document that was published before: was the revision raised, did a start move?',
    )
    .option('--quiet', 'errors only, and nothing where there are none')
    .addOption(atOption('check as at this moment; now by default'))
    .action(async (sources: readonly string[], flags: Flags) => end(await checkAll(sources, flags, io)));

async function checkAll(sources: readonly string[], flags: Flags, io: Io): Promise<number> {
  if (flags.against !== undefined && sources.length > 1)
    throw new CliError('--against compares one document with the one before it. Give a single document.');
  if ([...sources, flags.against].filter((source) => source === '-').length > 1)
    throw new CliError('The standard input can be read once only. Give - in one place.');
  const at = flags.at ?? io.now();
  const previous = flags.against === undefined ? undefined : await readPrevious(flags.against, io);
  const all: Checked[] = [];
  let unread = false;
  for (const source of sources) {
    try {
      all.push(check(await readInput(source, io), { previous, at }));
    } catch (error) {
      // One that can't be read must not keep the others from being checked.
      if (!(error instanceof CliError) || sources.length === 1) throw error;
      io.err(`ikp-widgets: ${printable(error.message)}\n`);
      unread = true;
    }
  }
  const { error, warning, advice } = counts(all);
  const shown = flags.quiet ? all.map(onlyErrors) : all;
  if (flags.format === 'json') io.out(jsonReport(shown));
  else if (flags.format === 'github') io.out(githubReport(shown));
  else if (!flags.quiet || error > 0) io.out(textReport(shown, io));
  if (unread) return 2;
  return error > 0 || (flags.strict && warning + advice > 0) ? 1 : 0;
}

function onlyErrors({ problems, ...checked }: Checked): Checked {
  return { ...checked, problems: problems.filter(({ severity }) => severity === 'error') };
}

async function readPrevious(source: string, io: Io): Promise<unknown> {
  const input = await readInput(source, io);
  const json = readJson(input.text);
  if (!('value' in json))
    throw new CliError(`${input.name}, to compare with, can’t be read as JSON. See: ikp-widgets check ${source}`);
  return json.value;
}
