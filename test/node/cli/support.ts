// Runs the built command line inside the test's own process, in a world of its own: no file, clock or network is real.
import { Buffer } from 'node:buffer';
import type * as runModule from '../../../src/cli/run.js';

// By an address, so that types are checked without a build.
const { run } = (await import(new URL('../../../dist/cli/run.js', import.meta.url).href)) as typeof runModule;

/** Noon on the day of the demo's outage. */
export const NOW = Date.parse('2024-01-19T11:00:00Z');

interface World {
  files?: Record<string, string | Uint8Array>;
  /** nothing: the input is a terminal */
  stdin?: string | Uint8Array;
  web?: Record<string, () => Response | Promise<Response>>;
  colour?: boolean;
  now?: number;
}

function failure(code: string): NodeJS.ErrnoException {
  return Object.assign(new Error(code), { code });
}

export async function cli(
  args: readonly string[],
  { files = {}, stdin, web = {}, colour = false, now = NOW }: World = {},
) {
  let [out, err] = ['', ''];
  const written: Record<string, string> = {};
  const code = await run(args, {
    out: (text) => (out += text),
    err: (text) => (err += text),
    stdin: async () => Buffer.from(stdin ?? ''),
    stdinIsTerminal: stdin === undefined,
    readFile: async (path) => {
      const file = files[path];
      if (file === undefined) throw failure(path.endsWith('/') ? 'EISDIR' : 'ENOENT');
      return Buffer.from(file);
    },
    writeFile: async (path, text, replace) => {
      if (files[path] !== undefined && !replace) throw failure('EEXIST');
      written[path] = text;
    },
    fetch: async (address) => {
      const answer = web[address instanceof Request ? address.url : address.toString()];
      if (!answer) throw Object.assign(new TypeError('fetch failed'), { cause: failure('ENOTFOUND') });
      return answer();
    },
    now: () => now,
    colour,
  });
  return { code, out, err, written };
}
