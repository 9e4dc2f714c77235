import { html } from 'lit/html.js';
import { fill, fillText, type Ui } from '../../language/index.js';
import type { EpochMs } from '../../notice/instant.js';

function timeElement(instant: EpochMs, words: unknown) {
  return html`<time datetime=${new Date(instant).toISOString()}>${words}</time>`;
}

/** `19 stycznia 2024 (piątek), godzina 20:00` */
export function moment(instant: EpochMs, { msg, dates }: Ui) {
  const words = fillText(
    msg('{0} ({1}), godzina {2}', { id: 'moment' }),
    dates.date(instant),
    dates.weekday(instant),
    dates.time(instant),
  );
  return timeElement(instant, words);
}

/** `20 stycznia, godzina 16:00`, where the year goes without saying */
export function shortMoment(instant: EpochMs, { msg, dates }: Ui) {
  const words = fillText(
    msg('{0}, godzina {1}', { id: 'short-moment' }),
    dates.dayAndMonth(instant),
    dates.time(instant),
  );
  return timeElement(instant, words);
}

/** `od … do …`, in words; one day is named once, an end that is not known is said. */
export function range(start: EpochMs, end: EpochMs | undefined, ui: Ui): unknown[] {
  const { msg, dates } = ui;
  if (end === undefined)
    return fill(msg('od {0}; koniec nie jest jeszcze znany', { id: 'range-open' }), moment(start, ui));
  if (dates.date(start) !== dates.date(end))
    return fill(msg('od {0} do {1}', { id: 'range' }), moment(start, ui), moment(end, ui));
  return fill(
    msg('{0} ({1}), od godziny {2} do {3}', { id: 'range-one-day' }),
    dates.date(start),
    dates.weekday(start),
    timeElement(start, dates.time(start)),
    timeElement(end, dates.time(end)),
  );
}
