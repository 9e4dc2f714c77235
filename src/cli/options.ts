// The options that several commands have. Each gives its action a value that was checked.
import { InvalidArgumentError, Option } from 'commander';
import { toEpoch, type EpochMs } from '../notice/instant.js';
import type { ElementName } from '../elements/names.js';
import { elementsIn } from './elements.js';
import { CliError } from './io.js';

/** `--at`, as epoch milliseconds. */
export function atOption(description: string): Option {
  return new Option('--at <moment>', description).argParser(momentOf);
}

/** `--lang`, as BCP 47 writes it. */
export function langOption(description = 'the language; the document’s own by default'): Option {
  return new Option('--lang <language>', description).argParser(languageOf);
}

/** `--element`, as a list of tags. */
export function elementOption(what: string): Option {
  return new Option('--element <element>', `only this ${what}; may be given several times`).argParser(
    (written: string, before?: readonly ElementName[]) => [...(before ?? []), ...elementsIn(filled(written))],
  );
}

/** `--device`, `computer` by default. */
export function deviceOption(description: string): Option {
  return new Option('--device <device>', description).choices(['computer', 'phone']).default('computer');
}

/** `--format`, the first one by default. */
export function formatOption(description: string, formats: readonly string[]): Option {
  return new Option('--format <format>', description).choices(formats).default(formats[0]);
}

/** `--out` and `--force`, for `writeOut`. */
export const outOption = new Option('--out <file>', 'the file to write; the standard output by default');
export const forceOption = new Option('--force', 'replace the file if it is there');

/** For an option that may be given several times: all its values. */
export function collect(written: string, before: readonly string[] = []): readonly string[] {
  return [...before, filled(written)];
}

function filled(written: string): string {
  if (!written.trim()) throw new InvalidArgumentError('It is empty.');
  return written;
}

function momentOf(written: string): EpochMs {
  const moment = toEpoch(written);
  if (moment === undefined)
    throw new CliError(`--at ${written} is no moment. Write date, time and offset: --at 2024-01-19T22:15:00+01:00`);
  return moment;
}

function languageOf(written: string): string {
  if (!/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(written))
    throw new CliError(`--lang ${written} is no tag of a language. Write it like: --lang uk`);
  return written;
}
