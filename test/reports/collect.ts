import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { findChromium } from '../../tools/browser/chromium.js';
import { runInNode } from '../runner/node-tests.js';
import { untilSignal } from '../runner/until-signal.js';

/**
 * Runs tests with their whole matrices.
 * @returns the rows that they have handed on, by table (see test/support/report.ts)
 */
export async function collect<Row>(files: string[]): Promise<{ tables: Map<string, Row[]>; passed: boolean }> {
  const { executablePath, env } = await findChromium();
  const folder = await mkdtemp(join(tmpdir(), 'ikp-report-'));
  Object.assign(process.env, env, { CHROMIUM: executablePath, REPORT: folder, FULL: '1' });
  try {
    const { failed } = await runInNode(files, untilSignal());
    const tables = new Map<string, Row[]>();
    for (const file of (await readdir(folder)).sort()) {
      const lines = (await readFile(join(folder, file), 'utf8')).trim().split('\n');
      tables.set(
        basename(file, '.jsonl'),
        lines.map((line) => JSON.parse(line) as Row),
      );
    }
    return { tables, passed: failed === 0 && tables.size > 0 };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
