// @ts-check

const SHOWN = 5;

/** Notes how long each file of tests takes, and names the slowest: where to look first when a run has become slow. */
export class FileTimes {
  /** @type {Map<string, number>} seconds by file */
  #seconds = new Map();

  /**
   * @param {string} file
   * @param {number} milliseconds which add up where a file runs more than once, as in several time zones
   */
  add(file, milliseconds) {
    this.#seconds.set(file, (this.#seconds.get(file) ?? 0) + milliseconds / 1000);
  }

  /** One line, or all files, a line each, where SLOWEST=all. */
  inWords() {
    const all = [...this.#seconds].sort(([, a], [, b]) => b - a);
    const named = all.map(([file, seconds]) => `${file} ${seconds.toFixed(1)} s`);
    if (process.env.SLOWEST === 'all') return `Slowest files:\n${named.join('\n')}`;
    return `Slowest files: ${named.slice(0, SHOWN).join(', ')}`;
  }
}
