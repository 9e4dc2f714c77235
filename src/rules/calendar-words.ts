import { DAY, MINUTE, type EpochMs } from '../notice/instant.js';
import { offsetAt } from '../notice/zone.js';
import { anyOf, findWords } from './words.js';

/** How a language names days: beginnings of its months’ and weekdays’ names, and the forms for writing a date. */
interface CalendarWords {
  readonly months: readonly string[];
  /** Beside a day: `19 stycznia`. */
  readonly monthForms: readonly string[];
  /** From Monday on. */
  readonly weekdays: readonly string[];
  readonly weekdayForms: readonly string[];
  /** Words for days seen from today, with the number of days from it. */
  readonly relative: Readonly<Record<string, number>>;
}

const list = (words: string) => words.split(' ');

const CALENDARS: Readonly<Record<string, CalendarWords>> = {
  pl: {
    months: list(
      'sty(?:czeń|cznia|czniu)? lut(?:y|ego|ym)? mar(?:zec|ca|cu)? kwi(?:ecień|etnia|etniu)? maj(?:a|u)? cze(?:rwiec|rwca|rwcu)? lip(?:iec|ca|cu)? sie(?:rpień|rpnia|rpniu)? wrz(?:esień|eśnia|eśniu)? paź(?:dziernik|dziernika|dzierniku)? lis(?:topada|topadzie|topad)? gru(?:dzień|dnia|dniu)?',
    ),
    monthForms: list(
      'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia',
    ),
    weekdays: list(
      'poniedział(?:ek|ku) wtor(?:ek|ku) środ(?:a|ę|y|zie) czwart(?:ek|ku) piąt(?:ek|ku) sobo(?:ta|tę|ty|cie) niedziel(?:a|ę|i)',
    ),
    weekdayForms: list('poniedziałek wtorek środa czwartek piątek sobota niedziela'),
    relative: {
      dziś: 0,
      dzisiaj: 0,
      dzisiejszy: 0,
      dzisiejsza: 0,
      dzisiejszej: 0,
      dzisiejszego: 0,
      jutro: 1,
      jutra: 1,
      jutrzejszy: 1,
      jutrzejsza: 1,
      jutrzejszej: 1,
      pojutrze: 2,
      wczoraj: -1,
      wczorajszy: -1,
      wczorajsza: -1,
      wczorajszej: -1,
      przedwczoraj: -2,
    },
  },
  en: {
    months: list(
      'jan(?:uary)? feb(?:ruary)? mar(?:ch)? apr(?:il)? may june? july? aug(?:ust)? sept?(?:ember)? oct(?:ober)? nov(?:ember)? dec(?:ember)?',
    ),
    monthForms: list('January February March April May June July August September October November December'),
    weekdays: list('mondays? tuesdays? wednesdays? thursdays? fridays? saturdays? sundays?'),
    weekdayForms: list('Monday Tuesday Wednesday Thursday Friday Saturday Sunday'),
    relative: { today: 0, tonight: 0, tomorrow: 1, yesterday: -1 },
  },
  uk: {
    months: list(
      'січ(?:ень|ня|ні) лют(?:ий|ого|ому) берез(?:ень|ня|ні) квіт(?:ень|ня|ні) трав(?:ень|ня|ні) черв(?:ень|ня|ні) лип(?:ень|ня|ні) серп(?:ень|ня|ні) верес(?:ень|ня|ні) жовт(?:ень|ня|ні) листопад(?:а|і)? груд(?:ень|ня|ні)',
    ),
    monthForms: list('січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня'),
    weekdays: list(
      "понеділ(?:ок|ка|ку) вівтор(?:ок|ка|ку) серед(?:а|у|и|і) четвер(?:га)? п[’ʼ']ятниц(?:я|ю|і) субот(?:а|у|и|і) неділ(?:я|ю|і)",
    ),
    weekdayForms: list('понеділок вівторок середа четвер п’ятниця субота неділя'),
    relative: {
      сьогодні: 0,
      сьогоднішній: 0,
      завтра: 1,
      завтрашній: 1,
      післязавтра: 2,
      вчора: -1,
      учора: -1,
      позавчора: -2,
    },
  },
};

/** What only the words for “today” are known of. */
const RELATIVE: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  de: { heute: 0, morgen: 1, übermorgen: 2, gestern: -1 },
  ru: { сегодня: 0, завтра: 1, послезавтра: 2, вчера: -1 },
  be: { сёння: 0, заўтра: 1, учора: -1 },
  cs: { dnes: 0, zítra: 1, včera: -1 },
  sk: { dnes: 0, zajtra: 1, včera: -1 },
  lt: { šiandien: 0, rytoj: 1, vakar: -1 },
  fr: { 'aujourd’hui': 0, "aujourd'hui": 0, demain: 1, hier: -1 },
  es: { hoy: 0, mañana: 1, ayer: -1 },
};

/** The main part of a language's tag. */
function main(language: string): string {
  return language.toLowerCase().split('-')[0]!;
}

export function calendarOf(language: string): CalendarWords | undefined {
  return CALENDARS[main(language)];
}

const patterns = new Map<string, RegExp | undefined>();

/** The words of a text that name a day as seen from today, with the number of days from it. */
export function relativeDays(text: string, language: string): { readonly word: string; readonly shift: number }[] {
  const tag = main(language);
  const words = CALENDARS[tag]?.relative ?? RELATIVE[tag];
  if (!patterns.has(tag)) patterns.set(tag, words && anyOf(Object.keys(words)));
  const pattern = patterns.get(tag);
  if (!pattern || !words) return [];
  return findWords(text, pattern).map((found) => ({ word: found.words, shift: words[found.words.toLowerCase()] ?? 0 }));
}

const weekdayPatterns = new Map<string, RegExp | undefined>();

/** The weekdays that a text names: 0 for Monday. */
export function weekdaysIn(text: string, language: string): { readonly word: string; readonly weekday: number }[] {
  const tag = main(language);
  if (!weekdayPatterns.has(tag)) {
    const names = CALENDARS[tag]?.weekdays.map((name) => `(${name})`);
    weekdayPatterns.set(tag, names && new RegExp(names.join('|'), 'g'));
  }
  const pattern = weekdayPatterns.get(tag);
  if (!pattern) return [];
  return findWords(text, pattern).map(({ words, groups }) => ({
    word: words,
    weekday: groups.findIndex((group) => group !== undefined),
  }));
}

/** A day by the zone's calendar, counted from 1970-01-01. */
export function dayOf(instant: EpochMs, timeZone: string): number {
  return Math.floor((instant + offsetAt(instant, timeZone) * MINUTE) / DAY);
}

/** 0 for Monday. */
export function weekdayOf(day: number): number {
  return (((day + 3) % 7) + 7) % 7;
}

/** `19 stycznia` */
export function dayAndMonth(day: number, language: string): string {
  const date = new Date(day * DAY);
  const name = calendarOf(language)?.monthForms[date.getUTCMonth()];
  return name ? `${date.getUTCDate()} ${name}` : date.toISOString().slice(0, 10);
}
