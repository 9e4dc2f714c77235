import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { texts as sharedTexts } from './content.js';
import { weighCode } from '../../tools/build/weigh.js';
import { bundle } from './bundle.js';
import { measureInstances, type Instances } from './instances.js';
import { load, type Weight, type Load } from './load.js';
import { shuffled, spreads, type Spread } from './statistics.js';
import type { Browser, Page } from 'playwright-core';
import type { Candidate } from './candidate.js';
import type { Site } from './site.js';

/** of one candidate */
export interface Result {
  weight: Weight;
  /** texts that can't be seen */
  missing: string[];
  /** bytes of the component alone, bundled and minified, with brotli */
  npm?: number;
  fast?: { [Figure in keyof Load]: Spread };
  slow?: { [Figure in keyof Load]: Spread };
  instances?: { [Figure in keyof Instances]: Spread };
}

export type Results = Map<Candidate, Result>;

interface Bench {
  browser: Browser;
  site: Site;
  candidates: readonly Candidate[];
}

const progress = (line: string) => console.error(line);

/** What of the texts a visitor can't see, in shadow trees too. */
export async function unseen(page: Page, texts: readonly string[]) {
  const seen = await Promise.all(texts.map((text) => page.getByText(text).filter({ visible: true }).count()));
  return texts.filter((_, index) => seen[index] === 0);
}

/**
 * First of all: does each candidate stand, what does it show (with a picture) and what does it weigh? Not timed; it fills
 * the server's cache too.
 * @param folder for the pictures
 */
export async function inspect({ browser, site, candidates }: Bench, folder: string): Promise<Results> {
  await mkdir(folder, { recursive: true });
  const results: Results = new Map();
  for (const candidate of candidates) {
    const { name, texts = sharedTexts, npm } = candidate;
    let missing: string[] = [];
    await load(browser, site, candidate, 'fast'); // Bundles and compresses, which may take long.
    const { weight } = await load(browser, site, candidate, 'fast', async (page) => {
      missing = await unseen(page, texts);
      await page.screenshot({ path: join(folder, `${name}.png`) });
    });
    const code = npm === undefined ? undefined : await bundle(npm);
    results.set(candidate, { weight, missing, ...(code === undefined ? {} : { npm: weighCode(code).brotli }) });
    const verdict = missing.length > 0 ? `does not show: ${missing.join(' | ')}` : 'shows all its texts';
    progress(`${name} ${verdict} (${folder}/${name}.png)`);
  }
  return results;
}

/**
 * Rounds in which every candidate has its turn, in another order each time: what else the machine does hits all alike.
 */
async function interleaved<Row extends object>(
  candidates: readonly Candidate[],
  rounds: number,
  what: string,
  measure: (candidate: Candidate) => Promise<Row>,
) {
  const rows = new Map(candidates.map((candidate) => [candidate, [] as Row[]]));
  // A long run does not end because of one page that the browser has lost.
  const twice = (candidate: Candidate) =>
    measure(candidate).catch((error: unknown) => {
      progress(`${candidate.name} is measured again: ${error instanceof Error ? error.message : String(error)}`);
      return measure(candidate);
    });
  for (let round = 1; round <= rounds; round++) {
    for (const candidate of shuffled(candidates)) rows.get(candidate)?.push(await twice(candidate));
    progress(`${what}: round ${round} of ${rounds}`);
  }
  return rows;
}

export async function measureLoads(
  { browser, site, candidates }: Bench,
  results: Results,
  profile: 'fast' | 'slow',
  rounds: number,
) {
  const measure = async (candidate: Candidate) => (await load(browser, site, candidate, profile)).load;
  for (const [candidate, rows] of await interleaved(candidates, rounds, profile, measure))
    Object.assign(results.get(candidate) ?? {}, { [profile]: spreads(rows) });
}

export async function measureMany(
  { browser, site, candidates }: Bench,
  results: Results,
  rounds: number,
  count: number,
) {
  const several = candidates.filter(({ isSingle }) => !isSingle);
  const measure = (candidate: Candidate) => measureInstances(browser, site, candidate, count);
  for (const [candidate, rows] of await interleaved(several, rounds, `${count} instances`, measure))
    Object.assign(results.get(candidate) ?? {}, { instances: spreads(rows) });
}
