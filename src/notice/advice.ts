import { hostOf } from './href.js';
import { linksIn } from './inline.js';
import { readTime } from './instant.js';
import type { Finding } from './problem.js';
import type { Flaw } from './single-values.js';
import { formatOffset, offsetsOfWallTime } from './zone.js';

/**
 * What may be wrong with a string that is valid: for editors, while there is time to look. Widgets don't ask.
 * @param kind as the table has it
 * @param timeZone the document's
 */
export function adviceOn(kind: string, value: string, timeZone: string): Flaw {
  if (kind === 'instant') return adviceOnOffset(value, timeZone);
  if (isPremiumRate(value)) return ['premium-rate', ''];
  if (kind === 'string') return adviceOnNumbers(value);
  if (kind !== 'href' && kind !== 'https') return undefined;
  const host = hostOf(value);
  return /(^|\.)xn--/.test(host) ? ['look-alike-host', host] : undefined;
}

/** Widgets show the number that a link dials; its words should say the same one. */
function adviceOnNumbers(text: string): Flaw {
  for (const { words, href } of linksIn(text)) {
    // Without zeros before it: they belong to dialling inside a country, or out of it.
    const shown = words.replace(/^0+|\P{Nd}/gu, '');
    const dialled = /^tel:/i.test(href) ? href.replace(/\D/g, '') : shown;
    if (!dialled.endsWith(shown)) return ['other-number', `[${href.slice('tel:'.length)}](${href})`];
  }
  return undefined;
}

/** For a time without an offset: the forms with those that it can have in the document's zone, which may be two or none. */
export function withOffset(finding: Finding, timeZone: string): Finding {
  if (finding.code !== 'missing-offset') return finding;
  // Without fractions: their digits may go on beyond the excerpt.
  const [found] = /\d{4}-[^".]+/.exec(finding.found!)!;
  const { wall } = readTime(found)!;
  const written = new Date(wall).toISOString().slice(0, 19);
  const forms = offsetsOfWallTime(wall, timeZone).map((offset) => `"${written}${formatOffset(offset)}"`);
  return { ...finding, instead: forms.join(' or ') };
}

/** Last winter's `+01:00`, copied into June, is an hour wrong and valid. Who writes UTC, or has no zone, means it. */
function adviceOnOffset(value: string, timeZone: string): Flaw {
  const { wall, offset } = readTime(value)!;
  const offsets = offsetsOfWallTime(wall, timeZone);
  if (!offset || timeZone === 'UTC' || offsets.length === 0 || offsets.includes(offset)) return undefined;
  const written = value.slice(0, 19);
  return ['other-offset', offsets.map((right) => `"${written}${formatOffset(right)}"`).join(' or ')];
}

/**
 * Whether a string is a number, or an address that dials one, for which the caller pays extra: the Polish 70x, and 30x
 * and 40x, which became 703 and 704 in 2008 (Prezes UKE), and the international 979 (ITU-T E.169.2).
 */
function isPremiumRate(value: string): boolean {
  return /^(tel:|(?=\+))((\+48)?[347]0\d{7}$|\+979)/i.test(value.replace(/[ .()-]/g, ''));
}
