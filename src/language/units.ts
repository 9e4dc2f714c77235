import { fillText } from './fill.js';
import type { Ui } from './ui.js';

type Forms = Readonly<Record<'one' | 'few' | 'many', string>>;

/** `21 minut`, by the plural rules of the language (CLDR). */
export function minutes(count: number, ui: Ui): string {
  const { msg } = ui;
  return counted(count, ui, {
    one: msg('{0} minuta', { id: 'minutes-one' }),
    few: msg('{0} minuty', { id: 'minutes-few' }),
    many: msg('{0} minut', { id: 'minutes-many' }),
  });
}

/** `20 godzin`, by the plural rules of the language (CLDR). */
export function hours(count: number, ui: Ui): string {
  const { msg } = ui;
  return counted(count, ui, {
    one: msg('{0} godzina', { id: 'hours-one' }),
    few: msg('{0} godziny', { id: 'hours-few' }),
    many: msg('{0} godzin', { id: 'hours-many' }),
  });
}

/** `2 dni`, by the plural rules of the language (CLDR). */
export function days(count: number, ui: Ui): string {
  const { msg } = ui;
  return counted(count, ui, {
    one: msg('{0} dzień', { id: 'days-one' }),
    few: msg('{0} dni', { id: 'days-few' }),
    many: msg('{0} dni', { id: 'days-many' }),
  });
}

/** The form of a message that the count asks for. */
export function counted(count: number, { plural }: Ui, forms: Forms): string {
  const category = plural(count);
  return fillText(category === 'one' || category === 'few' ? forms[category] : forms.many, count);
}
