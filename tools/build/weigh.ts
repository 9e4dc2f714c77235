import { readFile } from 'node:fs/promises';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** in bytes */
interface Weight {
  raw: number;
  gzip: number;
  brotli: number;
}

/** @returns what a server sends at its best settings */
export function weighCode(code: string | Buffer): Weight {
  const bytes = Buffer.from(code);
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  return {
    raw: bytes.length,
    gzip: gzipSync(bytes, { level: 9 }).length,
    brotli: brotliCompressSync(bytes, { params }).length,
  };
}

export async function weigh(path: string): Promise<Weight> {
  return weighCode(await readFile(path));
}

/** @returns 1 kB is 1000 bytes here */
export function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(2)} kB`;
}
