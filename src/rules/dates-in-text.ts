import { DAY } from '../notice/instant.js';
import { calendarOf, dayAndMonth } from './calendar-words.js';
import { findWords } from './words.js';

/** A date that a text names. */
export interface WrittenDate {
  readonly words: string;
  readonly day: number;
  /** From 1. */
  readonly month: number;
  readonly year?: number;
  /** The same date form for another day. */
  readonly write: (day: number) => string;
}

const RANGE = String.raw`(\d{1,2})(?:st|nd|rd|th|-го)?\.?(?:\s*(?:[-–—/]|do|na|i|oraz|to|and|till|until|по|до|та|і|й)\s*(?:the\s+)?(\d{1,2})(?:st|nd|rd|th|-го)?\.?)?`;
const NUMERIC =
  /(?<![\d.:/-])(?:(\d{1,2})\.?\s?[-–—]\s?)?(\d{1,2})([./])(\d{1,2})(?:\3(\d{4}|\d{2}))?(?![\d:]|[./]\d)/g;
const ISO = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/g;
/** Before a time of day: 16.10 is then none of October. */
const BEFORE_TIME = /(?:godz\.?|godzin\p{L}*|at|о|год\.?)\s*(?:\d{1,2}\.\d{2}\s*[-–—]\s*)?$/iu;

/** Before a date that is written in figures, without a year, within prose. */
const BEFORE_DATE = /(?:^|[\s(])(?:od|do|dnia|dniu|dniach|on|from|until|till|by|від|до)\s+$|\d\s?[-–—]\s?$/i;

const patterns = new Map<string, readonly RegExp[]>();

function patternsOf(language: string): readonly RegExp[] {
  const tag = language.toLowerCase().split('-')[0]!;
  let known = patterns.get(tag);
  if (known) return known;
  const months = calendarOf(tag)?.months;
  const month = months && `(${months.map((name) => `(?:${name})`).join('|')})\\.?`;
  const year = String.raw`(?:,?\s*(\d{4}))?`;
  known = month
    ? [
        new RegExp(String.raw`${RANGE}\s+(?:of\s+)?${month}${year}`, 'g'),
        new RegExp(String.raw`${month}\s+${RANGE}${year}`, 'g'),
      ]
    : [];
  patterns.set(tag, known);
  return known;
}

function monthOf(name: string, language: string): number {
  const months = calendarOf(language)?.months ?? [];
  return months.findIndex((pattern) => new RegExp(`^(?:${pattern})$`).test(name)) + 1;
}

/** The dates that a text names, in words or figures. In a title figures are dates sooner than in prose. */
export function datesIn(text: string, language: string, isTitle: boolean): WrittenDate[] {
  if (!/\d/.test(text)) return [];
  const dates: WrittenDate[] = [];
  const add = (
    words: string,
    days: readonly (string | undefined)[],
    month: number,
    year: string | undefined,
    write: (day: number) => string,
  ) => {
    for (const day of days) {
      const number = Number(day ?? 0);
      if (number >= 1 && number <= 31 && month >= 1 && month <= 12)
        dates.push({
          words: words.replace(/\.$/, ''),
          day: number,
          month,
          ...(year && { year: fullYear(year) }),
          write,
        });
    }
  };
  const inWords = (day: number) => dayAndMonth(day, language);
  const [dayFirst, monthFirst] = patternsOf(language);
  if (dayFirst && monthFirst) {
    for (const {
      words,
      groups: [first, last, name = '', year],
    } of findWords(text, dayFirst))
      add(words, [first, last], monthOf(name, language), year, inWords);
    for (const {
      words,
      groups: [name = '', first, last, year],
    } of findWords(text, monthFirst)) {
      // In "19 January 2024" the year is no day.
      if (
        !dates.some((date) => date.words.includes(words.slice(0, name.length)) && text.includes(`${date.day} ${name}`))
      )
        add(words, [first, last], monthOf(name, language), year, inWords);
    }
  }
  for (const match of text.matchAll(NUMERIC)) {
    const [words, from, day, mark = '.', month = '', year] = match;
    const before = text.slice(0, match.index);
    // Without a year it may be a time, a version or a figure: only two digits after a dot make it a date.
    if (!year && (mark !== '.' || month.length !== 2 || BEFORE_TIME.test(before))) continue;
    if (!year && !isTitle && !from && !BEFORE_DATE.test(before)) continue;
    add(words, [from, day], Number(month), year, (each) => numeric(each, mark, year));
  }
  for (const [words, year, month, day] of text.matchAll(ISO))
    add(words, [day], Number(month), year, (each) => new Date(each * DAY).toISOString().slice(0, 10));
  return dates;
}

function numeric(day: number, mark: string, year: string | undefined): string {
  const [y, m, d] = new Date(day * DAY).toISOString().slice(0, 10).split('-');
  return [d, m, ...(year ? [year.length === 2 ? y!.slice(2) : y] : [])].join(mark);
}

function fullYear(year: string): number {
  return year.length === 2 ? 2000 + Number(year) : Number(year);
}

/** The times of day that a text names, as minutes from midnight. */
export function timesIn(text: string): { readonly words: string; readonly minutes: number }[] {
  const times: { words: string; minutes: number }[] = [];
  const add = (words: string, hour: string, minute = '0', half?: string) => {
    const hours = half ? (Number(hour) % 12) + (/p/i.test(half) ? 12 : 0) : Number(hour);
    if (hours <= 24 && Number(minute) < 60) times.push({ words, minutes: (hours % 24) * 60 + Number(minute) });
  };
  const rest = text.replace(
    /(?<!\d)(\d{1,2})(?::(\d{2}))?\s*([ap])\.?m\b\.?/gi,
    (words, hour: string, minute: string | undefined, half: string) => {
      add(words, hour, minute, half);
      return '';
    },
  );
  for (const [words, hour = '', minute] of rest.matchAll(/(?<![\d:.])(\d{1,2}):(\d{2})(?![\d])/g))
    add(words, hour, minute);
  const spoken = /(?<!\p{L})godz(?:\.|in\p{L}*)?\s*(\d{1,2})(?:\.(\d{2}))?(?![\d:])/giu;
  for (const [words, hour = '', minute] of rest.matchAll(spoken)) add(words, hour, minute);
  return times;
}
