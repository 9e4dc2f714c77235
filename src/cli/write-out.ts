import { CliError, type Io } from './io.js';

/** Writes to the file that was asked for, or to the standard output. What is there is not overwritten unasked. */
export async function writeOut(
  text: string,
  { out, force }: { readonly out?: string; readonly force?: boolean },
  io: Io,
): Promise<void> {
  if (out === undefined || out === '-') {
    io.out(text);
    return;
  }
  try {
    await io.writeFile(out, text, force ?? false);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') throw new CliError(`${out} is there already. Give another name, or --force to replace it.`);
    if (code === 'ENOENT') throw new CliError(`${out} can’t be written: its folder is not there.`);
    if (code === 'EISDIR') throw new CliError(`${out} is a folder. Give the name of a file.`);
    throw new CliError(`${out} can’t be written: ${message}`);
  }
  io.err(`Written: ${out}\n`);
}
