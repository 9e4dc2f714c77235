// @ts-check
/**
 * Runs npm scripts in several rows at once; within a row one after the other, until one fails:
 *
 *   node tools/side-by-side.mjs lint + typecheck check:package "size -- --check"
 *
 * What a row prints comes when it is through, so that two never print into each other.
 */
import { spawn } from 'node:child_process';

/** @typedef {{ code: number, printed: Buffer[] }} Result */

/**
 * @param {string} script with its arguments
 * @returns {Promise<Result>}
 */
function run(script) {
  const child = spawn(`npm run ${script}`, { shell: true, stdio: ['ignore', 'pipe', 'pipe'] });
  /** @type {Buffer[]} */
  const printed = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => printed.push(chunk));
  return new Promise((resolve) => child.once('close', (code) => resolve({ code: code ?? 1, printed })));
}

/** @param {readonly string[]} row */
async function runRow(row) {
  /** @type {Buffer[]} */
  const printed = [];
  let failed = '';
  for (const script of row) {
    const result = await run(script);
    printed.push(...result.printed);
    if (result.code === 0) continue;
    failed = script;
    break;
  }
  process.stdout.write(Buffer.concat(printed));
  return failed;
}

/** @type {string[][]} */
const rows = [[]];
for (const word of process.argv.slice(2)) {
  if (word === '+') rows.push([]);
  else rows.at(-1)?.push(word);
}
if (rows.some((row) => row.length === 0)) {
  throw new Error('Name the npm scripts to run, with a + between rows: side-by-side.mjs lint + build typecheck');
}

const failed = (await Promise.all(rows.map(runRow))).filter(Boolean);
for (const script of failed) console.error(`FAILED: npm run ${script}`);
process.exitCode = failed.length > 0 ? 1 : 0;
