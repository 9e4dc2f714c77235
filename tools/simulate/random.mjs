// @ts-check
/** Random numbers that are the same on each run. */

/**
 * A generator of 32 bits of state, by a Weyl sequence and a mixing of its bits.
 * @param {number} seed
 * @returns {() => number} from 0 to 1, without 1
 */
export function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x9e3779b9) >>> 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ (mixed >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32;
  };
}

/** Of a mean. @param {() => number} random @param {number} mean */
export const exponential = (random, mean) => -mean * Math.log(1 - random());

/** @param {() => number} random @param {number} median @param {number} sigma of the logarithm */
export function logNormal(random, median, sigma) {
  const radius = Math.sqrt(-2 * Math.log(1 - random()));
  return median * Math.exp(sigma * radius * Math.cos(2 * Math.PI * random()));
}
