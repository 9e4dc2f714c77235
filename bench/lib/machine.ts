import { readFileSync } from 'node:fs';
import { cpus, platform, totalmem } from 'node:os';

/** The machine in words: what it is, not whose. */
export function machine() {
  const all = cpus();
  const model =
    all[0]?.model
      .trim()
      .replaceAll(/\((R|TM)\)/g, '')
      .replaceAll(/\s+/g, ' ') ?? 'unknown processor';
  return `${all.length} × ${model}, ${Math.round(totalmem() / 2 ** 30)} GB, ${platform()}`;
}

/** @returns ticks of all processors since the start; on Linux alone */
function ticks(): { stolen: number; all: number } | undefined {
  try {
    const [line = ''] = readFileSync('/proc/stat', 'utf8').split('\n');
    const counts = line.trim().split(/\s+/).slice(1, 9).map(Number);
    return { stolen: counts[7] ?? 0, all: counts.reduce((sum, count) => sum + count, 0) };
  } catch {
    return undefined;
  }
}

/** How much of the processors' time other guests of the same machine take from now on, in per cent: a hint of noise. */
export function watchStolenTime() {
  const before = ticks();
  return () => {
    const after = ticks();
    return before && after ? (100 * (after.stolen - before.stolen)) / (after.all - before.all) : undefined;
  };
}
