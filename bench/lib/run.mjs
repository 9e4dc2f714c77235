// @ts-check
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { texts as sharedTexts } from '../content.mjs';
import { weighCode } from '../../tools/build/weigh.mjs';
import { bundle } from './bundle.mjs';
import { measureInstances } from './instances.mjs';
import { load } from './load.mjs';
import { shuffled, spreads } from './statistics.mjs';

/** @typedef {import('../candidate.mjs').Candidate} Candidate */
/** @typedef {import('./statistics.mjs').Spread} Spread */

/**
 * @typedef {object} Result of one candidate
 * @property {import('./load.mjs').Weight} weight
 * @property {string[]} missing texts that can't be seen
 * @property {number} [npm] bytes of the component alone, bundled and minified, with brotli
 * @property {{ [Figure in keyof import('./load.mjs').Load]: Spread }} [fast]
 * @property {{ [Figure in keyof import('./load.mjs').Load]: Spread }} [slow]
 * @property {{ [Figure in keyof import('./instances.mjs').Instances]: Spread }} [instances]
 */

/** @typedef {Map<Candidate, Result>} Results */

/**
 * @typedef {object} Bench
 * @property {import('playwright-core').Browser} browser
 * @property {import('./site.mjs').Site} site
 * @property {readonly Candidate[]} candidates
 */

const progress = (/** @type {string} */ line) => console.error(line);

/**
 * What of the texts a visitor can't see, in shadow trees too.
 * @param {import('playwright-core').Page} page
 * @param {readonly string[]} texts
 */
export async function unseen(page, texts) {
  const seen = await Promise.all(texts.map((text) => page.getByText(text).filter({ visible: true }).count()));
  return texts.filter((_, index) => seen[index] === 0);
}

/**
 * First of all: does each candidate stand, what does it show (with a picture) and what does it weigh? Not timed; it fills
 * the server's cache too.
 * @param {Bench} bench
 * @param {string} folder for the pictures
 * @returns {Promise<Results>}
 */
export async function inspect({ browser, site, candidates }, folder) {
  await mkdir(folder, { recursive: true });
  /** @type {Results} */
  const results = new Map();
  for (const candidate of candidates) {
    const { name, texts = sharedTexts, npm } = candidate;
    /** @type {string[]} */
    let missing = [];
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
 * @template {object} Row
 * @param {readonly Candidate[]} candidates
 * @param {number} rounds
 * @param {string} what
 * @param {(candidate: Candidate) => Promise<Row>} measure
 */
async function interleaved(candidates, rounds, what, measure) {
  const rows = new Map(candidates.map((candidate) => [candidate, /** @type {Row[]} */ ([])]));
  // A long run does not end because of one page that the browser has lost.
  const twice = (/** @type {Candidate} */ candidate) =>
    measure(candidate).catch((error) => {
      progress(`${candidate.name} is measured again: ${error instanceof Error ? error.message : error}`);
      return measure(candidate);
    });
  for (let round = 1; round <= rounds; round++) {
    for (const candidate of shuffled(candidates)) rows.get(candidate)?.push(await twice(candidate));
    progress(`${what}: round ${round} of ${rounds}`);
  }
  return rows;
}

/**
 * @param {Bench} bench
 * @param {Results} results
 * @param {'fast' | 'slow'} profile
 * @param {number} rounds
 */
export async function measureLoads({ browser, site, candidates }, results, profile, rounds) {
  const measure = async (/** @type {Candidate} */ candidate) => (await load(browser, site, candidate, profile)).load;
  for (const [candidate, rows] of await interleaved(candidates, rounds, profile, measure))
    Object.assign(results.get(candidate) ?? {}, { [profile]: spreads(rows) });
}

/**
 * @param {Bench} bench
 * @param {Results} results
 * @param {number} rounds
 * @param {number} count
 */
export async function measureMany({ browser, site, candidates }, results, rounds, count) {
  const several = candidates.filter(({ isSingle }) => !isSingle);
  const measure = (/** @type {Candidate} */ candidate) => measureInstances(browser, site, candidate, count);
  for (const [candidate, rows] of await interleaved(several, rounds, `${count} instances`, measure))
    Object.assign(results.get(candidate) ?? {}, { instances: spreads(rows) });
}
