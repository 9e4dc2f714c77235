// @ts-check
/** A view of the demo: language, moment, variation, colours, width. It stands in the address, so it can be linked. */

/** @typedef {'pl' | 'en' | 'uk'} Language */
/** @typedef {'auto' | 'light' | 'dark'} Scheme */
/** @typedef {'full' | '768' | '320'} Width */
/** @typedef {{ lang: Language, at: string, extended: boolean, scheme: Scheme, width: Width }} View */

export const languages = /** @type {const} */ (['pl', 'en', 'uk']);
export const schemes = /** @type {const} */ (['auto', 'light', 'dark']);
export const widths = /** @type {const} */ (['full', '768', '320']);

/** The value of `at` for the real present: the widgets then have no `preview-time`. */
export const now = 'now';

/** A moment that only the variation of the story has. */
export const extendedAt = '2024-01-20T17:30:00+01:00';

/** The story of the outage, as moments; names are keys of the panel's texts. */
export const story = /** @type {const} */ ([
  { name: 'before', at: '2024-01-11T12:00:00+01:00' },
  { name: 'announced', at: '2024-01-15T09:00:00+01:00' },
  { name: 'lastHours', at: '2024-01-19T17:30:00+01:00' },
  { name: 'active', at: '2024-01-19T22:15:00+01:00' },
  { name: 'extended', at: extendedAt },
  { name: 'ended', at: '2024-01-20T21:00:00+01:00' },
  { name: 'gone', at: '2024-01-21T09:00:00+01:00' },
  { name: 'now', at: now },
]);

/** The notices are of 2024: without a moment in the address the demo shows the outage going on. */
const defaults = /** @type {View} */ ({ lang: 'pl', at: story[3].at, extended: false, scheme: 'auto', width: 'full' });

const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/;

/**
 * @template {string} T
 * @param {string | null} value
 * @param {readonly T[]} choices
 * @param {T} otherwise
 * @returns {T}
 */
const choice = (value, choices, otherwise) => choices.find((one) => one === value) ?? otherwise;

/**
 * @param {View} view
 * @returns {(typeof story)[number] | undefined} the moment of the story that the view shows
 */
export const momentOf = ({ at, extended }) =>
  story.find((moment) => moment.at === at && (at !== extendedAt || extended));

/** @param {string} value */
const isMoment = (value) => value === now || (instant.test(value) && !Number.isNaN(Date.parse(value)));

/**
 * @param {string} search the query of an address
 * @returns {View}
 */
export function readView(search) {
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

/**
 * @param {View} view
 * @returns {string} a query with what differs from the default, empty or starting with `?`
 */
export function writeView(view) {
  const query = new URLSearchParams();
  for (const key of /** @type {const} */ (['lang', 'at', 'scheme', 'width'])) {
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

/** @param {string} at @returns {number} the nearest position of the slider */
export function positionOf(at) {
  const position = Math.round(((at === now ? Date.now() : Date.parse(at)) - windowStart) / step);
  return Math.min(Math.max(position, 0), lastPosition);
}

/** @param {number} position @returns {string} an instant with the offset of Polish winter time */
export const atPosition = (position) =>
  new Date(windowStart + position * step + hour).toISOString().replace('.000Z', '+01:00');
