/** Random numbers that are the same on each run. */

/**
 * A generator of 32 bits of state, by a Weyl sequence and a mixing of its bits.
 * @returns from 0 to 1, without 1
 */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x9e3779b9) >>> 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ (mixed >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32;
  };
}

/** Of a mean. */
export const exponential = (random: () => number, mean: number) => -mean * Math.log(1 - random());

/** @param sigma of the logarithm */
export function logNormal(random: () => number, median: number, sigma: number) {
  const radius = Math.sqrt(-2 * Math.log(1 - random()));
  return median * Math.exp(sigma * radius * Math.cos(2 * Math.PI * random()));
}
