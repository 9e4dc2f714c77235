// @ts-check
/** @typedef {{ median: number, low: number, high: number }} Spread the middle, and the quartiles */

/**
 * @param {readonly number[]} values
 * @param {number} share from 0 to 1
 */
export function quantile(values, share) {
  const sorted = [...values].sort((one, other) => one - other);
  const place = (sorted.length - 1) * share;
  const [below = NaN, above = NaN] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
  return below + (above - below) * (place % 1);
}

/** @param {readonly number[]} values @returns {Spread} */
export function spread(values) {
  return { median: quantile(values, 0.5), low: quantile(values, 0.25), high: quantile(values, 0.75) };
}

/**
 * The spread of each figure of several measurements.
 * @template {object} Row
 * @param {readonly Row[]} rows
 * @returns {{ [Figure in keyof Row]: Spread } | undefined} nothing without any
 */
export function spreads(rows) {
  const [first] = rows;
  if (!first) return undefined;
  const figures = /** @type {(keyof Row)[]} */ (Object.keys(first));
  const pairs = figures.map((figure) => [figure, spread(rows.map((row) => Number(row[figure])))]);
  return Object.fromEntries(pairs);
}

/**
 * In another order, by chance.
 * @template Item
 * @param {readonly Item[]} items
 */
export function shuffled(items) {
  return items
    .map((item) => /** @type {const} */ ([Math.random(), item]))
    .sort(([one], [other]) => one - other)
    .map(([, item]) => item);
}
