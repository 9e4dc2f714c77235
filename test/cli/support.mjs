// @ts-check
// Runs the built command line inside the test's own process, in a world of its own: no file, clock or network is real.
import { Buffer } from 'node:buffer';

// By an address, so that types are checked without a build.
/** @type {typeof import('../../src/cli/run.ts')} */
const { run } = await import(new URL('../../dist/cli/run.js', import.meta.url).href);

/** Noon on the day of the demo's outage. */
export const NOW = Date.parse('2024-01-19T11:00:00Z');

/**
 * @typedef {object} World
 * @property {Record<string, string | Uint8Array>} [files]
 * @property {string | Uint8Array} [stdin] nothing: the input is a terminal
 * @property {Record<string, () => Response | Promise<Response>>} [web]
 * @property {boolean} [colour]
 * @property {number} [now]
 */

/** @returns {NodeJS.ErrnoException} */
function failure(/** @type {string} */ code) {
  return Object.assign(new Error(code), { code });
}

/**
 * @param {readonly string[]} args
 * @param {World} world
 */
export async function cli(args, { files = {}, stdin, web = {}, colour = false, now = NOW } = {}) {
  let [out, err] = ['', ''];
  /** @type {Record<string, string>} */
  const written = {};
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
      const answer = web[String(address)];
      if (!answer) throw Object.assign(new TypeError('fetch failed'), { cause: failure('ENOTFOUND') });
      return answer();
    },
    now: () => now,
    colour,
  });
  return { code, out, err, written };
}
