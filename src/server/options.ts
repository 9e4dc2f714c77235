import type { ElementName } from '../elements/names.js';
import { TAGS, tagOf } from '../elements/registry.js';
import type { EpochMs } from '../notice/instant.js';
import { toEpoch } from '../notice/instant.js';

/** The tag for a name of an element. @throws {TypeError} where there is none */
export function nameOf(name: string): ElementName {
  const found = tagOf(name);
  if (!found) throw new TypeError(`There is no element “${name}”: write one of ${TAGS.join(', ')}.`);
  return found;
}

/** A moment as epoch milliseconds; now where none is given. @throws {TypeError} where it is none */
export function epochOf(at: Date | number | string | undefined): EpochMs {
  const moment = at === undefined ? Date.now() : typeof at === 'string' ? toEpoch(at) : Number(at);
  if (moment === undefined || Number.isNaN(new Date(moment).getTime())) {
    throw new TypeError(
      `at: ${String(at)} is no moment: write a Date, epoch milliseconds or “2024-01-19T20:00:00+01:00”.`,
    );
  }
  return moment;
}
