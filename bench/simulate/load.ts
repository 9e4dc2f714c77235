/**
 * How the load of a million visitors looks, and what of it an origin sees:
 *
 *   npm run simulate:load                  prints both tables; fails where a limit is not kept
 *   npm run simulate:load -- --write       and puts them into docs/serving.md
 *   npm run simulate:load -- --dry         without the 30 seconds of real load, which need nginx
 */
import { parseArgs } from 'node:util';
import { findNginx } from '../../deploy/nginx-process.js';
import { loadOnLoopback } from './loopback.js';
import { builtDelays, LIMIT, outageEffects, outages, type Effect } from './outages.js';
import { table, writeBetweenMarks } from './tables.js';

const VISITORS = 1_000_000;
const SECONDS = 30;
const report = new URL('../../docs/serving.md', import.meta.url);

const broken: string[] = [];

const whole = (figure: number) => figure.toLocaleString('en', { maximumFractionDigits: 0 });

async function simulated() {
  const effects = outageEffects(VISITORS, await builtDelays());
  const row = (name: string, { before, during, after, ratio, evening }: Effect) => {
    const figures = [before, during, after].flatMap(({ mean, peak }) => [whole(mean), whole(peak)]);
    return [name, ...figures, ratio.toFixed(2), evening.toFixed(2)];
  };
  const rows = [row('no outage', effects.none)];
  for (const name of outages.keys()) {
    const effect = effects.of(name);
    rows.push(row(name, effect));
    if (effect.ratio > LIMIT) {
      broken.push(
        `${name}: the peak after the outage is ${effect.ratio.toFixed(2)} times the mean, not at most ${LIMIT}.`,
      );
    }
  }
  const times = ['before', 'during', 'after'].flatMap((time) => [`${time}: mean`, 'peak']);
  return table(['The server', ...times, 'of the usual', 'of the evening'], rows);
}

async function loaded() {
  const load = await loadOnLoopback(SECONDS);
  if (load.atOrigin > load.allowed) {
    broken.push(`The origin saw ${load.atOrigin} requests for the notice, not at most ${load.allowed}.`);
  }
  if (load.errors > 0) broken.push(`${load.errors} requests were not answered well.`);
  return table(
    ['', 'figure'],
    [
      ['seconds', load.seconds],
      ['requests', whole(load.requests)],
      ['requests per second', whole(load.perSecond)],
      ['answer, median', `${load.p50} ms`],
      ['answer, 99 of 100 within', `${load.p99} ms`],
      ['answers 200', whole(load.full)],
      ['answers 304', whole(load.unchanged)],
      ['errors and other answers', whole(load.errors)],
      ['requests for the notice at the origin', load.atOrigin],
      ['at most allowed', load.allowed],
    ],
  );
}

const { values } = parseArgs({ options: { write: { type: 'boolean' }, dry: { type: 'boolean' } } });
try {
  const show = async (name: string, text: string) => {
    console.log(`\n${text}`);
    if (values.write) await writeBetweenMarks(report, name, text);
  };
  console.log(`Requests per second of ${whole(VISITORS)} visitors in an evening, around ten minutes without a server:`);
  await show('simulation', await simulated());

  const missing = findNginx();
  if (values.dry) console.log('\nNo real load: --dry.');
  else if (typeof missing === 'string') console.log(`\nNo real load: ${missing}.`);
  else {
    console.log(`\nA real load of ${SECONDS} s on this machine, through the cache of deploy/:`);
    await show('loopback', await loaded());
  }
  for (const sentence of broken) console.error(`FAILED: ${sentence}`);
  if (broken.length > 0) process.exitCode = 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
