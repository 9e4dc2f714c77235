import { DAY, MINUTE, readTime } from '../notice/instant.js';
import { offsetAt } from '../notice/zone.js';
import { calendarOf, dayAndMonth, dayOf, relativeDays, weekdayOf, weekdaysIn } from './calendar-words.js';
import { datesIn, timesIn, type WrittenDate } from './dates-in-text.js';
import { eachText } from './each-text.js';
import { itemsOf, momentOf, type Facts, type OutageFact, type TextFact } from './facts.js';
import type { Find, Rule } from './rule.js';

/** The days that a text about an outage may name. */
interface Days {
  /** From the first day of the window to its last; of one without end, to the end of time. */
  readonly first: number;
  readonly last: number;
  /** Of other moments: the end announced before, the cancellation. */
  readonly others: readonly number[];
}

function daysOf({ fields, start, end, path }: OutageFact, { timeZone, document }: Facts, everything: boolean): Days {
  const more = everything
    ? [
        fields.announceFrom,
        fields.showUntil,
        document.updated,
        ...itemsOf(fields.updates, path).map((update) => update.fields.at),
        ...itemsOf(fields.affects, path).map((effect) => effect.fields.activateBefore),
      ]
    : [];
  const others = [fields.previousEnd, fields.cancelledAt, ...more].map(momentOf).filter((at) => at !== undefined);
  return {
    first: dayOf(start!, timeZone),
    last: end === undefined ? Infinity : dayOf(end, timeZone),
    others: others.map((at) => dayOf(at, timeZone)),
  };
}

function fits({ day, month, year }: WrittenDate, { first, last, others }: Days): boolean {
  const year0 = new Date(first * DAY).getUTCFullYear();
  const years = year === undefined ? [year0 - 1, year0, year0 + 1] : [year];
  return years.some((each) => {
    const number = Date.UTC(each, month - 1, day) / DAY;
    const near = last === Infinity && year === undefined ? first + 180 : last;
    return (number >= first && number <= near) || others.includes(number);
  });
}

/** The dates, weekdays and times in a text that are not those of the outage. */
function wrongDays(text: TextFact, outage: OutageFact, facts: Facts, isTitle: boolean): Find[] {
  const { plain, lang, path } = text;
  const dates = datesIn(plain, lang, isTitle);
  // Most texts name no date: what follows asks the zone, which takes time.
  if (dates.length === 0 && !(isTitle && mayNameTime(plain, lang))) return [];
  const days = daysOf(outage, facts, !isTitle);
  const window = inWords(outage, facts);
  const where = isTitle ? 'The title' : 'The text';
  const finds = dates.flatMap((date, index): Find[] => {
    if (fits(date, days)) return [];
    const isRange = dates.some((other) => other !== date && other.words === date.words);
    const right = (isRange ? [days.first, days.last] : [index > 0 ? days.last : days.first])
      .filter((day) => day !== Infinity)
      .map((day) => date.write(day));
    const written = [...new Set(right.length > 0 ? right : [date.write(days.first)])].join(' – ');
    return [
      {
        path,
        message: `${where} says "${date.words.trim()}", but the outage is ${window}.`,
        instead: `Write "${written}", or correct the outage. Better still, leave dates out: the widget shows them.`,
        excerpt: date.words.trim(),
      },
    ];
  });
  const said = new Set<string>();
  const once = finds.filter(({ excerpt }) => !said.has(excerpt!) && said.add(excerpt!));
  return isTitle ? [...once, ...wrongWeekdays(text, days, window), ...wrongTimes(text, outage, facts, window)] : once;
}

function mayNameTime(text: string, language: string): boolean {
  return /\d/.test(text) || weekdaysIn(text, language).length > 0;
}

function wrongWeekdays({ plain, lang, path }: TextFact, { first, last }: Days, window: string): Find[] {
  const calendar = calendarOf(lang);
  if (!calendar || last - first >= 6) return [];
  const days = Array.from({ length: last - first + 1 }, (_, index) => weekdayOf(first + index));
  return weekdaysIn(plain, lang).flatMap(({ word, weekday }) => {
    if (days.includes(weekday)) return [];
    return {
      path,
      message: `The title says "${word}", but the outage is ${window}.`,
      instead: `Write "${calendar.weekdayForms[days[0]!]!}", or correct the outage.`,
      excerpt: word,
    };
  });
}

function wrongTimes({ plain, path }: TextFact, outage: OutageFact, { timeZone }: Facts, window: string): Find[] {
  const { fields } = outage;
  const written = [fields.start, fields.end, fields.previousEnd, fields.cancelledAt].filter(
    (at) => typeof at === 'string',
  );
  const right = written.flatMap((at) => {
    const time = readTime(at.trim());
    if (!time) return [];
    const shown = time.offset === undefined ? time.wall : localTime(time.wall - time.offset * MINUTE, timeZone);
    return [time.wall, shown].map((wall) => Math.floor((((wall % DAY) + DAY) % DAY) / MINUTE));
  });
  return timesIn(plain)
    .filter(({ minutes }) => right.length > 0 && !right.includes(minutes))
    .map(({ words }, index) => ({
      path,
      message: `The title says "${words.trim()}", but the outage is ${window}.`,
      instead: `Write "${clock(right[index > 0 && right.length > 2 ? 2 : 0]!)}", or correct the outage.`,
      excerpt: words.trim(),
    }));
}

function localTime(instant: number, timeZone: string): number {
  return instant + offsetAt(instant, timeZone) * MINUTE;
}

function clock(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

/** `from 2024-01-19 20:00 to 2024-01-20 16:00` */
function inWords({ start, end }: OutageFact, { timeZone }: Facts): string {
  const words = (at: number) => new Date(localTime(at, timeZone)).toISOString().slice(0, 16).replace('T', ' ');
  return end === undefined ? `from ${words(start!)}` : `from ${words(start!)} to ${words(end)}`;
}

function aboutOutages(
  facts: Facts,
  isWanted: (text: TextFact, outage: OutageFact) => boolean,
  isTitle: boolean,
): Find[] {
  return facts.outages.flatMap((outage) => {
    if (outage.start === undefined || (outage.end !== undefined && outage.end <= outage.start)) return [];
    const own = outage.texts.filter((text) => isWanted(text, outage));
    return own.flatMap((text) => wrongDays(text, outage, facts, isTitle));
  });
}

const isTitleOf = (text: TextFact, { path }: OutageFact) =>
  text.path === `${path}/title` || text.path.startsWith(`${path}/title/`);

export const dayRules: readonly Rule[] = [
  {
    code: 'title-dates',
    severity: 'warning',
    title: 'A title with another day or time than the outage',
    why: 'Visitors read two different times, one above the other. The title is what a screen reader says first.',
    wrong: '"title": "Przerwa 18 stycznia", "start": "2024-01-19T20:00:00+01:00"',
    right: '"title": "Przerwa w działaniu profilu zaufanego", "start": "2024-01-19T20:00:00+01:00"',
    check: (facts) => aboutOutages(facts, isTitleOf, true),
  },
  {
    code: 'text-dates',
    severity: 'advice',
    title: 'A text with a date on which nothing of the outage happens',
    why: 'Times are moved, and texts stay behind: visitors don’t know which to believe.',
    wrong: '"summary": "Prace potrwają do 21 stycznia.", "end": "2024-01-20T16:00:00+01:00"',
    right: '"summary": "W czasie prac nie zalogujesz się.", "end": "2024-01-20T16:00:00+01:00"',
    check: (facts) => aboutOutages(facts, (text, outage) => !isTitleOf(text, outage) && text.field !== 'name', false),
  },
  {
    code: 'relative-day',
    severity: 'warning',
    title: 'A text that says “today” or “tomorrow”',
    why: 'The text is read on other days too: tomorrow “tomorrow” is wrong.',
    wrong: '"summary": "Jutro nie zalogujesz się profilem zaufanym."',
    right: '"summary": "19 stycznia nie zalogujesz się profilem zaufanym."',
    check: (facts) => {
      const updated = momentOf(facts.document.updated);
      const inTexts = eachText(({ path, plain, lang }) =>
        relativeDays(plain, lang)
          .slice(0, 1)
          .map(({ word, shift }) => {
            const day = updated === undefined ? undefined : dayOf(updated, facts.timeZone) + shift;
            const date = day === undefined ? 'the date' : `"${dayAndMonth(day, lang)}"`;
            return {
              path,
              message: `The text says "${word}", which is wrong on every other day.`,
              instead: `Write ${date}, or leave the day out: the widget shows it.`,
              excerpt: word,
            };
          }),
      );
      // Elsewhere it is no word about an outage.
      return inTexts(facts).map((find) =>
        find.path.startsWith('/outages/') ? find : { ...find, severity: 'advice' as const },
      );
    },
  },
];
