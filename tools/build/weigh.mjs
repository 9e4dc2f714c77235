// @ts-check
import { readFile } from 'node:fs/promises';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** @typedef {{ raw: number, gzip: number, brotli: number }} Weight in bytes */

/** @returns {Weight} what a server sends at its best settings */
export function weighCode(/** @type {string | Buffer} */ code) {
  const bytes = Buffer.from(code);
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  return {
    raw: bytes.length,
    gzip: gzipSync(bytes, { level: 9 }).length,
    brotli: brotliCompressSync(bytes, { params }).length,
  };
}

/** @returns {Promise<Weight>} */
export async function weigh(/** @type {string} */ path) {
  return weighCode(await readFile(path));
}

/** @returns {string} 1 kB is 1000 bytes here */
export function kilobytes(/** @type {number} */ bytes) {
  return `${(bytes / 1000).toFixed(2)} kB`;
}
