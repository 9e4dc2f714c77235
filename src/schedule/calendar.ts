import type { LanguageTag, Outage, Text } from '../notice/document.js';
import { plainText } from '../notice/inline.js';
import { toEpoch, type EpochMs } from '../notice/instant.js';
import { localize } from '../notice/localize.js';
import type { Notice } from '../notice/notice.js';
import { boundariesOf } from './phase.js';

/** What a calendar file needs besides the notice. */
export interface CalendarOptions {
  /** The languages wanted, the best first. */
  readonly languages: readonly LanguageTag[];
  /** The outages to enter; all of the notice where none are given. */
  readonly outages?: readonly Outage[];
  /** Makes the events' UIDs unique in the world: the host of the portal. */
  readonly host: string;
}

/**
 * The outages as an iCalendar file (RFC 5545). The UID stays the same through all revisions, SEQUENCE is the revision,
 * a cancelled outage is CANCELLED; so a calendar that imports it again corrects its entry.
 */
export function toICalendar(notice: Notice, { languages, outages, host }: CalendarOptions): string {
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//ikp-widgets//EN', 'METHOD:PUBLISH'];
  for (const outage of outages ?? notice.outages ?? []) lines.push(...eventLines(outage, notice, languages, host));
  lines.push('END:VCALENDAR', '');
  return lines.map(fold).join('\r\n');
}

function eventLines(outage: Outage, notice: Notice, languages: readonly LanguageTag[], host: string): string[] {
  const words = (text: Text) => plainText(localize(text, languages, notice.language).value);
  const start = toEpoch(outage.start)!;
  const end = toEpoch(outage.end);
  return [
    'BEGIN:VEVENT',
    `UID:${outage.id}@${host}`,
    `SEQUENCE:${notice.revision}`,
    `DTSTAMP:${utc(toEpoch(notice.updated) ?? start)}`,
    `DTSTART:${utc(start)}`,
    // Whole seconds: rounded up, since an end must be after its start.
    ...(end === undefined ? [] : [`DTEND:${utc(Math.ceil(end / 1000) * 1000)}`]),
    `SUMMARY:${escape(words(outage.title))}`,
    ...(outage.summary ? [`DESCRIPTION:${escape(words(outage.summary))}`] : []),
    `STATUS:${boundariesOf(outage)?.cancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    // The visitor is not busy while a service is down.
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

function utc(instant: EpochMs): string {
  return new Date(instant).toISOString().replace(/[-:]|\.\d+/g, '');
}

/** Section 3.3.11: backslash, semicolon, comma and line breaks are escaped; other controls may not occur. */
function escape(text: string): string {
  return (
    text
      .replace(/[\\;,]/g, '\\$&')
      .replace(/\r\n|\r|\n/g, '\\n')
      // eslint-disable-next-line no-control-regex -- these are what is to be removed
      .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')
  );
}

/** Section 3.1: lines of at most 75 octets of UTF-8, never broken within a character. */
function fold(line: string): string {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const code = character.codePointAt(0)!;
    const size = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    if (octets + size > 75) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}
