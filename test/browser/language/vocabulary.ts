/** What the three languages call days, months and moments, written by hand: the oracle of the tests of words. */
import { isTwice, once, type Zoned } from '../schedule/cases.js';

export const LANGUAGES = ['pl', 'en', 'uk'] as const;
export type Language = (typeof LANGUAGES)[number];

// In every engine these have to be the same words, down to the kind of space and of apostrophe.
const MONTHS = {
  pl: 'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
  uk: 'січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня'.split(' '),
};
const WEEKDAYS = {
  pl: 'poniedziałek wtorek środa czwartek piątek sobota niedziela'.split(' '),
  en: 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' '),
  uk: 'понеділок вівторок середа четвер п\u02bcятниця субота неділя'.split(' '),
};

const fieldsOf = once(({ day, month, year, dayOfWeek }) => ({ day, month, year, dayOfWeek }));

export function dayAndMonthIn(language: Language, at: Zoned): string {
  const { day, month } = fieldsOf(at);
  return `${day} ${MONTHS[language][month - 1]}`;
}

export function dateIn(language: Language, at: Zoned): string {
  return `${dayAndMonthIn(language, at)} ${fieldsOf(at).year}${language === 'uk' ? ' року' : ''}`;
}

export function weekdayIn(language: Language, at: Zoned): string {
  return WEEKDAYS[language][fieldsOf(at).dayOfWeek - 1]!;
}

/** CET and CEST have short names in Polish and English; else the offset is said: `GMT+10:30`. */
function reading(language: Language, at: Zoned): string {
  if (at.timeZoneId === 'Europe/Warsaw' && language !== 'uk') return at.offset === '+02:00' ? 'CEST' : 'CET';
  const [, sign, hours, minutes] = /^([+-])(\d\d):(\d\d)$/.exec(at.offset)!;
  return `GMT${sign}${Number(hours)}${minutes === '00' ? '' : `:${minutes}`}`;
}

const minuteOf = once((at) => at.toPlainTime().toString({ smallestUnit: 'minute' }));
const dayOf = once((at) => at.toPlainDate());

export function timeIn(language: Language, at: Zoned): string {
  const time = minuteOf(at);
  return isTwice(at) ? `${time} ${reading(language, at)}` : time;
}

export function momentIn(language: Language, at: Zoned): string {
  return `${dateIn(language, at)} (${weekdayIn(language, at)}), ${language === 'pl' ? 'godzina ' : ''}${timeIn(language, at)}`;
}

const FROM = { pl: 'od', en: 'from', uk: 'з' };
const TO = { pl: 'do', en: 'to', uk: 'до' };

export function rangeIn(language: Language, start: Zoned, end: Zoned): string {
  const [from, to] = [FROM[language], TO[language]];
  if (!dayOf(start).equals(dayOf(end))) {
    return `${from} ${momentIn(language, start)} ${to} ${momentIn(language, end)}`;
  }
  const hour = language === 'pl' ? 'godziny ' : '';
  return `${dateIn(language, start)} (${weekdayIn(language, start)}), ${from} ${hour}${timeIn(language, start)} ${to} ${timeIn(language, end)}`;
}
