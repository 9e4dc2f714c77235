import { Command, CommanderError, Option } from 'commander';
import { wayNames } from '../embedding/ways.js';
import { collect } from './collect.js';
import type { CheckFlags } from './commands/check.js';
import type { IcsFlags } from './commands/ics.js';
import type { InitFlags } from './commands/init.js';
import type { PreviewFlags } from './commands/preview.js';
import type { RenderFlags } from './commands/render.js';
import type { SnippetFlags } from './commands/snippet.js';
import type { TimelineFlags } from './commands/timeline.js';
import { CliError, printable, type Io } from './io.js';
import { version } from './package.js';

const MISUSE = 2;

const DOCUMENT = 'a file, an address with https://, or - for the standard input';

/**
 * Runs a command and gives its exit code: 0 where all is well, 1 where a document has errors, 2 for a misuse and for what
 * can't be read. Each command is loaded only when it is asked for.
 */
export async function run(args: readonly string[], io: Io): Promise<number> {
  let exitCode = 0;
  try {
    await commands(io, (code) => (exitCode = code)).parseAsync(args, { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : MISUSE;
    const sentence =
      error instanceof CliError ? error.message : `This should not happen: ${String(error)}. Please report it.`;
    io.err(`ikp-widgets: ${printable(sentence)}\n`);
    return MISUSE;
  }
}

function commands(io: Io, end: (code: number) => void): Command {
  const program = new Command('ikp-widgets')
    .description('Checks and previews notice documents, and makes what a portal needs from them.')
    .version(version(), '-V, --version', 'print the version')
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
  const command = (name: string, description: string, examples: readonly string[]) =>
    program
      .command(name)
      .description(description)
      .showHelpAfterError(`See: ikp-widgets ${name.split(' ')[0]!} --help`)
      .addHelpText('after', `\nExamples:\n${examples.map((example) => `  ${example}`).join('\n')}`);

  command('check', 'Finds mistakes in notice documents, with their places and what to write instead.', [
    'ikp-widgets check notice.json',
    'ikp-widgets check notices/*.json --strict',
    'ikp-widgets check https://portal.example/notice.json --format json',
    'git show main:notice.json | ikp-widgets check notice.json --against -',
  ])
    .argument('<document...>', DOCUMENT)
    .addOption(new Option('--format <format>', 'how to report').choices(['text', 'json', 'github']).default('text'))
    .option('--strict', 'warnings and advice fail, too')
    .option(
      '--against <document>',
      'the document that was published before: was the revision raised, did a start move?',
    )
    .option('--quiet', 'errors only, and nothing where there are none')
    .option('--at <moment>', 'check as at this moment; now by default')
    .action(async (sources: string[], flags: CheckFlags) => {
      const { checkCommand } = await import('./commands/check.js');
      end(await checkCommand(sources, flags, io));
    });

  command('preview', 'Prints what each widget says at a moment, in a language.', [
    'ikp-widgets preview notice.json',
    'ikp-widgets preview notice.json --at 2024-01-19T22:15:00+01:00 --lang uk',
    'ikp-widgets preview notice.json --element outage-banner --device phone',
  ])
    .argument('<document>', DOCUMENT)
    .option('--at <moment>', 'the moment, such as 2024-01-19T22:15:00+01:00; now by default')
    .option('--lang <language>', 'the language, such as uk; the document’s own by default')
    .addOption(
      new Option('--device <device>', 'the visitor’s device').choices(['computer', 'phone']).default('computer'),
    )
    .option('--element <element>', 'only this widget; may be given several times', collect)
    .option('--zone <zone>', 'the visitor’s own time zone; the document’s by default')
    .action(async (source: string, flags: PreviewFlags) => {
      const { previewCommand } = await import('./commands/preview.js');
      end(await previewCommand(source, flags, io));
    });

  command('timeline', 'Lists all changes in order, by the clocks of the document’s zone and in UTC.', [
    'ikp-widgets timeline notice.json',
    'ikp-widgets timeline notice.json --format json',
  ])
    .argument('<document>', DOCUMENT)
    .addOption(new Option('--format <format>', 'how to list').choices(['text', 'json']).default('text'))
    .action(async (source: string, flags: TimelineFlags) => {
      const { timelineCommand } = await import('./commands/timeline.js');
      end(await timelineCommand(source, flags, io));
    });

  command('init', 'Makes a document to start from, which check passes.', [
    'ikp-widgets init --kind planned --out notice.json',
    'ikp-widgets init --kind scam > notice.json',
  ])
    .addOption(
      new Option('--kind <kind>', 'what it tells of').choices(['planned', 'unplanned', 'scam']).default('planned'),
    )
    .option('--out <file>', 'the file to write; the standard output by default')
    .option('--force', 'replace the file if it is there')
    .option('--schema <address>', 'what $schema is to be; the schema of this version by default')
    .action(async (flags: InitFlags) => {
      const { initCommand } = await import('./commands/init.js');
      end(await initCommand(flags, io));
    });

  command('ics', 'Makes a calendar file (iCalendar) of the outages.', [
    'ikp-widgets ics notice.json --out outages.ics',
    'ikp-widgets ics notice.json --outage profil-zaufany-2024-01 --lang en',
  ])
    .argument('<document>', DOCUMENT)
    .option('--outage <id>', 'only this outage; may be given several times', collect)
    .option('--lang <language>', 'the language; the document’s own by default')
    .option('--host <host>', 'the portal’s host, which makes the events’ names unique')
    .option('--out <file>', 'the file to write; the standard output by default')
    .option('--force', 'replace the file if it is there')
    .action(async (source: string, flags: IcsFlags) => {
      const { icsCommand } = await import('./commands/ics.js');
      end(await icsCommand(source, flags, io));
    });

  command('snippet', 'Prints the markup for each way of embedding, with integrity.', [
    'ikp-widgets snippet notice.json',
    'ikp-widgets snippet notice.json --way cms --element outage-banner --src /notices/now.json',
  ])
    .argument('<document>', DOCUMENT)
    .addOption(new Option('--way <way>', 'only this way').choices(wayNames))
    .option('--element <element>', 'only this element; may be given several times', collect)
    .option('--src <address>', 'where pages find the document; /<file name> by default')
    .option('--lang <language>', 'the language of widget and fallback; the document’s own by default')
    .action(async (source: string, flags: SnippetFlags) => {
      const { snippetCommand } = await import('./commands/snippet.js');
      end(await snippetCommand(source, flags, io));
    });

  command('render', 'Prints elements as HTML that can be read without any script, for static sites and templates.', [
    'render notice.json --element outage-banner --lang uk',
    'render notice.json --attribute src=/notice.json --attribute heading-level=3 --out notice.html',
    'render --hashes',
  ])
    .argument('[document]', DOCUMENT)
    .option('--element <element>', 'only this element; may be given several times', collect)
    .option('--at <moment>', 'the moment as of which it is true; now by default')
    .option('--lang <language>', 'the language; the document’s own by default')
    .option('--attribute <name=value>', 'an attribute of the elements; may be given several times', collect)
    .addOption(
      new Option('--device <device>', 'the device whose channel is open')
        .choices(['computer', 'phone'])
        .default('computer'),
    )
    .option('--no-embed', 'without the document as JSON: then the script needs a src')
    .option('--hashes', 'print the hashes of the inline styles, for a Content Security Policy')
    .option('--out <file>', 'the file to write; the standard output by default')
    .option('--force', 'replace the file if it is there')
    .action(async (source: string | undefined, flags: RenderFlags & { hashes?: boolean }) => {
      const { hashesCommand, renderCommand } = await import('./commands/render.js');
      if (flags.hashes) return end(await hashesCommand(io));
      if (source === undefined) throw new CliError('Which document? Write: ikp-widgets render notice.json');
      end(await renderCommand(source, flags, io));
    });

  command('explain', 'Says what a code of check means; without one, lists all codes.', [
    'ikp-widgets explain',
    'ikp-widgets explain other-offset',
  ])
    .argument('[code]', 'a code that check has printed')
    .action(async (code: string | undefined) => {
      const { explainCommand } = await import('./commands/explain.js');
      end(explainCommand(code, io));
    });

  return program;
}
