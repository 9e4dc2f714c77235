import { parse, type Notice } from '../notice/index.js';
import { readInput } from './input.js';
import { CliError, printable, type Io } from './io.js';
import { readJson } from './json/read-json.js';
import { placeIn } from './json/places.js';

/** A document that can be shown, with what was written. */
export interface Read {
  readonly notice: Notice;
  readonly document: unknown;
}

/** Reads a document as widgets do: what is broken is left out, and said on the error output. */
export async function readNotice(source: string, io: Io): Promise<Read> {
  const { name, text } = await readInput(source, io);
  const { value, problems } = readJson(text);
  const [first] = problems;
  if (first) {
    const { line, column } = placeIn(text, first.offset);
    throw new CliError(printable(`${name}:${line}:${column}: ${first.message} ${first.instead}`));
  }
  const { notice, problems: found } = parse(value);
  const errors = found.filter(({ severity }) => severity === 'error');
  if (!notice)
    throw new CliError(
      printable(`${name} can’t be shown. ${errors.at(-1)?.message ?? ''} See: ikp-widgets check ${source}`),
    );
  if (errors.length > 0) {
    const parts = errors.length === 1 ? 'One part of the document is' : `${errors.length} parts of the document are`;
    io.err(`${parts} broken and left out. See: ikp-widgets check ${source}\n`);
  }
  return { notice, document: value };
}
