import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';

const folder = fileURLToPath(new URL('../../.cache/bench/', import.meta.url));

/** Brotli at its best setting, which is slow: kept on disk. */
export function brotli(content: string | Buffer) {
  const bytes = Buffer.from(content);
  const file = join(folder, `${createHash('sha256').update(bytes).digest('hex')}.br`);
  if (!existsSync(file)) {
    mkdirSync(folder, { recursive: true });
    const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
    writeFileSync(`${file}-${process.pid}`, brotliCompressSync(bytes, { params }));
    renameSync(`${file}-${process.pid}`, file);
  }
  return readFileSync(file);
}
