import { links, paragraphs, title } from './content.js';

const HOUR = 3_600_000;
const ZONE = 'Europe/Warsaw';

/**
 * An instant as editors write it: in the local time of the document's zone, with the offset.
 * @param epoch in milliseconds
 */
function localInstant(epoch: number) {
  const name = new Intl.DateTimeFormat('en', { timeZone: ZONE, timeZoneName: 'longOffset' })
    .formatToParts(epoch)
    .find(({ type }) => type === 'timeZoneName')?.value;
  const [, sign = '+', hours = '00', minutes = '00'] = /GMT([+-])(\d\d):(\d\d)/.exec(name ?? '') ?? [];
  const offset = Number(`${sign}1`) * (Number(hours) * 60 + Number(minutes)) * 60_000;
  return new Date(epoch + offset).toISOString().slice(0, 19) + `${sign}${hours}:${minutes}`;
}

/**
 * The shared content as a notice document: an outage that goes on.
 * @param now in epoch milliseconds
 */
export function noticeAt(now: number) {
  const hour = Math.floor(now / HOUR) * HOUR;
  return {
    revision: 1,
    updated: localInstant(hour - HOUR),
    timeZone: ZONE,
    language: 'en',
    outages: [
      {
        id: 'applications',
        kind: 'unplanned',
        title,
        summary: [...paragraphs, ...links.map(({ href, text }) => `[${text}](${href})`)].join('\n\n'),
        start: localInstant(hour - 2 * HOUR),
        end: localInstant(hour + 4 * HOUR),
      },
    ],
  };
}
