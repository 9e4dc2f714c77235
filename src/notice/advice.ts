import { hostOf } from './href.js';
import { readTime } from './instant.js';
import type { Flaw } from './single-values.js';
import { formatOffset, offsetsOfWallTime } from './zone.js';

/**
 * What may be wrong with a string that is valid: for editors, while there is time to look. Widgets don't ask.
 * @param kind as the table has it
 * @param timeZone the document's
 */
export function adviceOn(kind: string, value: string, timeZone: string): Flaw {
  if (kind === 'instant') return adviceOnOffset(value, timeZone);
  if (kind !== 'href' && kind !== 'https') return undefined;
  const host = hostOf(value);
  return /(^|\.)xn--/.test(host) ? ['look-alike-host', host] : undefined;
}

/** Last winter's `+01:00`, copied into June, is an hour wrong and valid. Who writes UTC, or has no zone, means it. */
function adviceOnOffset(value: string, timeZone: string): Flaw {
  const { wall, offset } = readTime(value)!;
  const offsets = offsetsOfWallTime(wall, timeZone);
  if (!offset || timeZone === 'UTC' || offsets.length === 0 || offsets.includes(offset)) return undefined;
  const written = value.slice(0, 19);
  return ['other-offset', offsets.map((right) => `"${written}${formatOffset(right)}"`).join(' or ')];
}
