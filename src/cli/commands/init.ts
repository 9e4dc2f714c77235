import { Option } from 'commander';
import { newCommand, type MakeCommand } from '../command.js';
import { forceOption, outOption } from '../options.js';
import { version } from '../package.js';
import { KINDS, starter, type Kind } from '../starters.js';
import { writeOut } from '../write-out.js';

interface Flags {
  readonly kind: Kind;
  readonly out?: string;
  readonly force?: boolean;
  readonly schema?: string;
}

/** `init`: a document to start from, which `check` passes. */
export const command: MakeCommand = (io) =>
  newCommand('init', 'Makes a document to start from, which check passes.', [
    'ikp-widgets init --kind planned --out notice.json',
    'ikp-widgets init --kind scam > notice.json',
  ])
    .addOption(new Option('--kind <kind>', 'what it tells of').choices(KINDS).default('planned'))
    .addOption(outOption)
    .addOption(forceOption)
    .option('--schema <address>', 'what $schema is to be; the schema of this version by default')
    .action(({ kind, schema, ...target }: Flags) => {
      const address = schema ?? `https://cdn.jsdelivr.net/npm/ikp-widgets@${version()}/notice.schema.json`;
      return writeOut(`${JSON.stringify(starter(kind, io.now(), address), null, 2)}\n`, target, io);
    });
