/**
 * How long `ikp-widgets check` takes for a document of 256 kB, compared with starting Node and reading the document
 * twice: `npm run bench:check`, after `npm run build`. Whole processes, in turns; the medians are compared. What else the
 * machine does slows both alike. Fails above LIMIT.
 */
import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const LIMIT = 1.5;
const ROUNDS = Number(process.argv[2] ?? 21);
/** As much as widgets read. */
const SIZE = 256 * 1024;

const root = fileURLToPath(new URL('..', import.meta.url));
const cli = join(root, 'dist/cli/ikp-widgets.js');
const parse = pathToFileURL(join(root, 'dist/npm/notice/index.js')).href;

/** The demo's document with so many outages that it is as large as may be. */
async function largeDocument() {
  const document = JSON.parse(await readFile(join(root, 'demo/notice.json'), 'utf8'));
  const [outage] = document.outages;
  const text = () => JSON.stringify(document, null, 2);
  for (let number = 1; Buffer.byteLength(text()) < SIZE; number++)
    document.outages.push({ ...outage, id: `${outage.id}-${number}` });
  document.outages.pop();
  return text();
}

/** @param args what Node is to run, in milliseconds */
function time(args: string[]) {
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${args.join(' ')}\n${stdout}${stderr}`);
  return performance.now() - start;
}

const median = (times: number[]) => [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] as number;

const folder = await mkdtemp(join(tmpdir(), 'ikp-bench-'));
try {
  const file = join(folder, 'notice.json');
  const text = await largeDocument();
  await writeFile(file, text);
  const read = `import { readFileSync } from 'node:fs';
const read = () => JSON.parse(readFileSync(${JSON.stringify(file)}, 'utf8'));`;
  const ways = {
    'start Node, JSON.parse twice': ['--input-type=module', '-e', `${read} read(); read();`],
    'start Node, parse twice': [
      '--input-type=module',
      '-e',
      `import { parse } from ${JSON.stringify(parse)}; ${read} parse(read()); parse(read());`,
    ],
    'ikp-widgets check': [cli, 'check', file],
  };
  const times: Record<string, number[]> = Object.fromEntries(Object.keys(ways).map((way) => [way, []]));
  for (let round = 0; round < ROUNDS; round++)
    for (const [way, args] of Object.entries(ways)) times[way]?.push(time(args));
  const medians = Object.fromEntries(Object.entries(times).map(([way, all]) => [way, median(all)]));
  const check = medians['ikp-widgets check'] ?? NaN;
  console.log(`A document of ${Buffer.byteLength(text).toLocaleString('en')} bytes, ${ROUNDS} rounds, medians:`);
  for (const [way, one] of Object.entries(medians))
    console.log(
      `${way.padEnd(30)}${one.toFixed(0).padStart(6)} ms   check takes ${(check / one).toFixed(2)} times that`,
    );
  const ratio = check / (medians['start Node, parse twice'] ?? NaN);
  if (!(ratio <= LIMIT)) {
    console.error(
      `check takes ${ratio.toFixed(2)} times as long as starting Node and parsing twice; at most ${LIMIT}.`,
    );
    process.exitCode = 1;
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}
