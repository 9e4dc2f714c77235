import { DAY, HOUR, MINUTE, type EpochMs } from '../notice/instant.js';
import { fillText } from './fill.js';
import type { Ui } from './ui.js';

/** `21 minut`, by the plural rules of the language (CLDR). */
export function minutes(count: number, { msg, plural }: Ui): string {
  const form = {
    one: msg('{0} minuta', { id: 'minutes-one' }),
    few: msg('{0} minuty', { id: 'minutes-few' }),
    many: msg('{0} minut', { id: 'minutes-many' }),
  };
  return fillText(chosen(form, plural(count)), count);
}

/** `20 godzin`, by the plural rules of the language (CLDR). */
export function hours(count: number, { msg, plural }: Ui): string {
  const form = {
    one: msg('{0} godzina', { id: 'hours-one' }),
    few: msg('{0} godziny', { id: 'hours-few' }),
    many: msg('{0} godzin', { id: 'hours-many' }),
  };
  return fillText(chosen(form, plural(count)), count);
}

/** `2 dni`, by the plural rules of the language (CLDR). */
export function days(count: number, { msg, plural }: Ui): string {
  const form = {
    one: msg('{0} dzień', { id: 'days-one' }),
    few: msg('{0} dni', { id: 'days-few' }),
    many: msg('{0} dni', { id: 'days-many' }),
  };
  return fillText(chosen(form, plural(count)), count);
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

function chosen(form: { one: string; few: string; many: string }, category: Intl.LDMLPluralRule): string {
  return category === 'one' || category === 'few' ? form[category] : form.many;
}
