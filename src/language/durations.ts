import { DAY, HOUR, MINUTE, type EpochMs } from '../notice/instant.js';
import { fillText } from './fill.js';
import type { Ui } from './ui.js';
import { counted, days, hours, minutes } from './units.js';

/** A whole number of one unit of time. */
export interface Amount {
  readonly unit: 'minute' | 'hour' | 'day';
  readonly count: number;
}

/**
 * How long something lasts, exactly: `20 godzin`, `2 dni i 3 godziny`. Days are 24 hours, from two days on; so that a
 * night with a clock change is said in hours as long as it takes.
 */
export function duration(length: EpochMs, ui: Ui): string {
  const total = Math.round(length / MINUTE) * MINUTE;
  const wholeDays = total >= 2 * DAY ? Math.floor(total / DAY) : 0;
  const rest = total - wholeDays * DAY;
  const wholeHours = Math.floor(rest / HOUR);
  const wholeMinutes = (rest - wholeHours * HOUR) / MINUTE;
  const parts = [
    wholeDays && days(wholeDays, ui),
    wholeHours && hours(wholeHours, ui),
    wholeMinutes && minutes(wholeMinutes, ui),
  ].filter((part) => part !== 0);
  const last = parts.pop() ?? minutes(0, ui);
  return parts.length ? fillText(ui.msg('{0} i {1}', { id: 'and' }), parts.join(', '), last) : last;
}

/** What is left, as an amount: `3 godziny`. */
export function amountLeft({ unit, count }: Amount, ui: Ui): string {
  return { minute: minutes, hour: hours, day: days }[unit](count, ui);
}

/** What is left, as a distance: `za 3 godziny`. */
export function timeUntil({ unit, count }: Amount, ui: Ui): string {
  const { msg } = ui;
  switch (unit) {
    case 'minute':
      return counted(count, ui, {
        one: msg('za {0} minutę', { id: 'in-minutes-one' }),
        few: msg('za {0} minuty', { id: 'in-minutes-few' }),
        many: msg('za {0} minut', { id: 'in-minutes-many' }),
      });
    case 'hour':
      return counted(count, ui, {
        one: msg('za {0} godzinę', { id: 'in-hours-one' }),
        few: msg('za {0} godziny', { id: 'in-hours-few' }),
        many: msg('za {0} godzin', { id: 'in-hours-many' }),
      });
    case 'day':
      return counted(count, ui, {
        one: msg('za {0} dzień', { id: 'in-days-one' }),
        few: msg('za {0} dni', { id: 'in-days-few' }),
        many: msg('za {0} dni', { id: 'in-days-many' }),
      });
  }
}
