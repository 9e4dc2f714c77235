import { CliError, type Io } from './io.js';
import type { JsonProblem } from './json/rules.js';

/** How much of a document widgets read, in bytes. */
const WIDGETS_READ = 256 * 1024;
/** What is longer is no document, and not read here either. */
const MOST = 32 * 1024 * 1024;
const TIMEOUT = 20_000;

/** A document as it came. */
export interface Input {
  /** As it is named in messages. */
  readonly name: string;
  readonly text: string;
  /** What is wrong with its bytes. */
  readonly problems: readonly JsonProblem[];
}

/** Reads a document from a file, an address or, for `-`, the standard input. */
export async function readInput(source: string, io: Io): Promise<Input> {
  const bytes = await bytesOf(source, io);
  const name = source === '-' ? '(stdin)' : source;
  if (bytes.length > MOST)
    throw new CliError(`${name} has ${bytes.length} bytes: a notice document has 262,144 at most.`);
  return { name, ...decoded(bytes) };
}

async function bytesOf(source: string, io: Io): Promise<Uint8Array> {
  if (source === '-') {
    if (io.stdinIsTerminal)
      throw new CliError('Nothing comes from the standard input. Write: ikp-widgets check - < notice.json');
    return io.stdin();
  }
  if (/^https?:\/\//i.test(source)) return download(source, io);
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(source))
    throw new CliError(`${source} can’t be read. Give a file, an address with https://, or - for the standard input.`);
  try {
    return await io.readFile(source);
  } catch (error) {
    throw new CliError(whyNot(source, error));
  }
}

/** Why a file can't be read, in words. */
function whyNot(path: string, error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT')
    return `${path} is not there. Check the path, or make a document with: ikp-widgets init --out ${path}`;
  if (code === 'EISDIR')
    return `${path} is a folder. Give the document in it, such as ${path.replace(/\/+$/, '')}/notice.json`;
  if (code === 'EACCES' || code === 'EPERM') return `${path} may not be read by this user.`;
  return `${path} can’t be read: ${message}`;
}

async function download(url: string, io: Io): Promise<Uint8Array> {
  let response: Response;
  const signal = AbortSignal.timeout(TIMEOUT);
  try {
    response = await io.fetch(url, { signal, headers: { accept: 'application/json' } });
  } catch (error) {
    throw new CliError(networkFault(url, error));
  }
  if (!response.ok)
    throw new CliError(`${url} answers with status ${response.status}. Check the address; it must answer everybody.`);
  const parts: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const part of response.body ?? []) {
      parts.push(part);
      size += (part as Uint8Array).length;
      if (size > MOST)
        throw new CliError(`${url} sends more than ${MOST} bytes: a notice document has 262,144 at most.`);
    }
  } catch (error) {
    throw error instanceof CliError ? error : new CliError(networkFault(url, error));
  }
  return Buffer.concat(parts);
}

function networkFault(url: string, error: unknown): string {
  const { name, message, cause } = error as Error & { cause?: Error & { code?: string } };
  if (name === 'TimeoutError') return `${url} did not answer within ${TIMEOUT / 1000} seconds.`;
  if (cause?.code === 'ENOTFOUND') return `${url} has a host that is not known. Check the address.`;
  if (cause?.code === 'ECONNREFUSED') return `${url} takes no connection. Is the server running?`;
  return `${url} can’t be fetched: ${cause?.message || message}`;
}

function decoded(bytes: Uint8Array): { readonly text: string; readonly problems: readonly JsonProblem[] } {
  const problems: JsonProblem[] = [];
  const report = (code: JsonProblem['code'], offset: number, message: string, instead: string) =>
    problems.push({ code, offset, length: 1, message, instead });
  if (bytes.length > WIDGETS_READ)
    report(
      'json-too-large',
      0,
      `The document has ${bytes.length.toLocaleString('en')} bytes; widgets read 262,144 at most, and show nothing of a larger one.`,
      'Remove what is over, or split it: a page can have several documents.',
    );
  const utf16 = utf16Of(bytes);
  if (utf16) {
    report(
      'json-encoding',
      0,
      'The document is in UTF-16, which some editors call “Unicode”.',
      'Save it as UTF-8, without BOM.',
    );
    return { text: new TextDecoder(utf16).decode(bytes), problems };
  }
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const isMarked = text.startsWith('\ufeff');
  if (isMarked)
    report(
      'json-bom',
      0,
      'An invisible mark (BOM) stands before the first character.',
      'Save it as UTF-8 without BOM.',
    );
  const plain = isMarked ? text.slice(1) : text;
  const broken = plain.indexOf('\ufffd');
  if (broken >= 0 && !isUtf8(bytes))
    report(
      'json-encoding',
      broken,
      'The document is not in UTF-8: this character can’t be read.',
      'Save it as UTF-8; it is probably in Windows-1250 (“ANSI”).',
    );
  return { text: plain, problems };
}

function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  // JSON begins with ASCII: every other byte of it is then 0.
  if (bytes.length > 3 && first !== 0 && second === 0) return 'utf-16le';
  return bytes.length > 3 && first === 0 && second !== 0 ? 'utf-16be' : undefined;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
