/** Orca, by its own record of what it gives to the voice. It gets no voice here, so it never waits for one. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Desktop } from './desktop.js';

/** How long anything may take before it counts as hanging; much longer than it does on a slow machine. */
const LIMIT = 120_000;
/** After this long without an answer something is done again. */
const AGAIN = 10_000;

// The record goes to a file line by line: by `--debug-file` it comes in blocks, the last one at Orca's end.
const customizations = (record: string) => `from orca import debug, settings
debug.debugLevel = debug.LEVEL_INFO
debug.debugFile = open(${JSON.stringify(record)}, 'w', buffering=1)
settings.speechFactoryModules = []
settings.speechServerFactory = None
settings.sayAllOnLoad = False
settings.pageSummaryOnLoad = False
settings.enableBraille = False
`;

/** What Orca's debugging record holds. */
export class Orca {
  #log = '';
  #press;

  constructor(desktop: Desktop) {
    this.#press = desktop.press;
    const settings = join(desktop.home, 'data/orca');
    mkdirSync(settings, { recursive: true });
    this.#log = join(desktop.home, 'orca.log');
    writeFileSync(join(settings, 'orca-customizations.py'), customizations(this.#log));
    desktop.start('orca', []);
  }

  /** Where the record ends now. */
  mark() {
    return this.#read().length;
  }

  since(mark: number) {
    return this.#read().slice(mark);
  }

  /**
   * Waits until the record after the mark fits.
   * @returns the record after the mark
   */
  async until(mark: number, pattern: RegExp, limit: number = LIMIT): Promise<string> {
    const end = Date.now() + limit;
    while (Date.now() < end) {
      const record = this.since(mark);
      if (pattern.test(record)) return record;
      await pause(100);
    }
    throw new Error(`Orca did not come to ${pattern}. Its last words:\n${utterances(this.since(mark)).join('\n')}`);
  }

  /** Does something until the record answers: what is done before Orca knows the page is lost. */
  async answer(action: () => unknown, pattern: RegExp) {
    const mark = this.mark();
    for (const end = Date.now() + LIMIT; ;) {
      await action();
      try {
        return await this.until(mark, pattern, AGAIN);
      } catch (error) {
        if (Date.now() > end) throw error;
      }
    }
  }

  press(keys: string, pattern: RegExp) {
    return this.answer(() => this.#press(keys), pattern);
  }

  /** Waits until all that came before has been said: Orca handles events in their order, and a key is named. */
  async quiet() {
    await this.press('Control_L', /SPEECH OUTPUT: 'lewy Control/);
  }

  #read() {
    return existsSync(this.#log) ? readFileSync(this.#log, 'utf8') : '';
  }
}

const UTTERANCE = /SPEECH OUTPUT: '(.*)'(?: voice=\w+)?\s*(?:\{.*\})?$/;

/** What was given to the voice, in order; not the names of pressed keys. */
export function utterances(record: string) {
  return record
    .split('\n')
    .map((line) => UTTERANCE.exec(line)?.[1]?.replaceAll('\u00a0', ' ').trim() ?? '')
    .filter((words) => words !== '' && words !== 'lewy Control');
}

/**
 * What a reading of the whole page gave to the voice: a line for each text, link or control, with what Orca adds to it.
 */
export function readingLines(record: string): string[] {
  const [, reading = ''] = record.split('WEB: SayAll called for document content', 2);
  const [whole = ''] = reading.split('WEB: textLines complete', 1);
  return whole
    .split('WEB SAY ALL CONTENT:')
    .map((part) => utterances(part).join(' · '))
    .filter((line) => line !== '');
}
