/** A view of the demo: language, moment, variation, colours, width. It stands in the address, so it can be linked. */

type Language = 'pl' | 'en' | 'uk';
type Scheme = 'auto' | 'light' | 'dark';
type Width = 'full' | '768' | '320';
export interface View {
  lang: Language;
  at: string;
  extended: boolean;
  scheme: Scheme;
  width: Width;
}

export const languages = ['pl', 'en', 'uk'] as const;
export const schemes = ['auto', 'light', 'dark'] as const;
export const widths = ['full', '768', '320'] as const;

/** The value of `at` for the real present: the widgets then have no `preview-time`. */
export const now = 'now';

/** A moment that only the variation of the story has. */
export const extendedAt = '2024-01-20T17:30:00+01:00';

/** The story of the outage, as moments; names are keys of the panel's texts. */
export const story = [
  { name: 'before', at: '2024-01-11T12:00:00+01:00' },
  { name: 'announced', at: '2024-01-15T09:00:00+01:00' },
  { name: 'lastHours', at: '2024-01-19T17:30:00+01:00' },
  { name: 'active', at: '2024-01-19T22:15:00+01:00' },
  { name: 'extended', at: extendedAt },
  { name: 'ended', at: '2024-01-20T21:00:00+01:00' },
  { name: 'gone', at: '2024-01-21T09:00:00+01:00' },
  { name: 'now', at: now },
] as const;

/** The notices are of 2024: without a moment in the address the demo shows the outage going on. */
const defaults = { lang: 'pl', at: story[3].at, extended: false, scheme: 'auto', width: 'full' } as View;

const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/;

const choice = <T extends string>(value: string | null, choices: readonly T[], otherwise: T): T =>
  choices.find((one) => one === value) ?? otherwise;

/** @returns the moment of the story that the view shows */
export const momentOf = ({ at, extended }: View): (typeof story)[number] | undefined =>
  story.find((moment) => moment.at === at && (at !== extendedAt || extended));

const isMoment = (value: string) => value === now || (instant.test(value) && !Number.isNaN(Date.parse(value)));

/** @param search the query of an address */
export function readView(search: string): View {
  const query = new URLSearchParams(search);
  // In a query a bare "+" means a space; an offset typed by hand is meant all the same.
  const at = (query.get('at') ?? '').trim().replace(' ', '+');
  return {
    lang: choice(query.get('lang'), languages, defaults.lang),
    at: isMoment(at) ? at : defaults.at,
    extended: query.get('extended') === '1',
    scheme: choice(query.get('scheme'), schemes, defaults.scheme),
    width: choice(query.get('width'), widths, defaults.width),
  };
}

/** @returns a query with what differs from the default, empty or starting with `?` */
export function writeView(view: View): string {
  const query = new URLSearchParams();
  for (const key of ['lang', 'at', 'scheme', 'width'] as const) {
    if (view[key] !== defaults[key]) query.set(key, view[key]);
  }
  if (view.extended) query.set('extended', '1');
  return query.size ? `?${query}` : '';
}

// The window of the slider, in quarters of an hour. The whole of it lies in Polish winter time.
const windowStart = Date.parse('2024-01-11T00:00:00+01:00');
const step = 15 * 60_000;
const hour = 3_600_000;

/** The last position of the slider; the first is 0. */
export const lastPosition = (Date.parse('2024-01-22T00:00:00+01:00') - windowStart) / step;

/** @returns the nearest position of the slider */
export function positionOf(at: string): number {
  const position = Math.round(((at === now ? Date.now() : Date.parse(at)) - windowStart) / step);
  return Math.min(Math.max(position, 0), lastPosition);
}

/** @returns an instant with the offset of Polish winter time */
export const atPosition = (position: number): string =>
  new Date(windowStart + position * step + hour).toISOString().replace('.000Z', '+01:00');
