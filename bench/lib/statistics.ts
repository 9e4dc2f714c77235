/** the middle, and the quartiles */
export interface Spread {
  median: number;
  low: number;
  high: number;
}

/** @param share from 0 to 1 */
export function quantile(values: readonly number[], share: number) {
  const sorted = [...values].sort((one, other) => one - other);
  const place = (sorted.length - 1) * share;
  const [below = NaN, above = NaN] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
  return below + (above - below) * (place % 1);
}

export function spread(values: readonly number[]): Spread {
  return { median: quantile(values, 0.5), low: quantile(values, 0.25), high: quantile(values, 0.75) };
}

/**
 * The spread of each figure of several measurements.
 * @returns nothing without any
 */
export function spreads<Row extends object>(rows: readonly Row[]): { [Figure in keyof Row]: Spread } | undefined {
  const [first] = rows;
  if (!first) return undefined;
  const figures = Object.keys(first) as (keyof Row)[];
  const pairs = figures.map((figure) => [figure, spread(rows.map((row) => Number(row[figure])))]);
  return Object.fromEntries(pairs);
}

/** In another order, by chance. */
export function shuffled<Item>(items: readonly Item[]) {
  return items
    .map((item) => [Math.random(), item] as const)
    .sort(([one], [other]) => one - other)
    .map(([, item]) => item);
}
