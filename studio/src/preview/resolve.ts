import type { EpochMs } from '../../../src/notice/index.js';
import { dateWords } from '../../../src/language/dates.js';
import type { Chapter, Moment, Story } from './story.js';
import type { View } from './view.js';

/** The moment that is looked at: nothing where it is the real present. */
export interface Resolved {
  readonly key: string | undefined;
  readonly at: EpochMs | undefined;
}

const momentsOf = (story: Story): readonly Moment[] => story.chapters.flatMap((chapter) => chapter.moments);

/** Where the chosen moment is no more, as when its outage was removed, the story opens where an outage begins. */
export function resolve(view: Pick<View, 'moment' | 'at'>, story: Story): Resolved {
  const moments = momentsOf(story);
  if (moments.length === 0 || view.moment === 'now') return { key: 'now', at: undefined };
  if (view.moment === undefined) {
    const at = Math.min(Math.max(view.at, story.from), story.to);
    return { key: moments.find((moment) => moment.at === at)?.key, at };
  }
  const moment =
    moments.find(({ key }) => key === view.moment) ?? moments.find(({ kind }) => kind === 'active') ?? moments[0]!;
  return { key: moment.key, at: moment.at };
}

/** The moments of all outages in one row; those that fall together are one. */
export function timeline(story: Story): { at: EpochMs; of: [Chapter, Moment][] }[] {
  const byTime = new Map<EpochMs, [Chapter, Moment][]>();
  for (const chapter of story.chapters)
    for (const moment of chapter.moments) byTime.set(moment.at, [...(byTime.get(moment.at) ?? []), [chapter, moment]]);
  return [...byTime].map(([at, of]) => ({ at, of })).sort((first, second) => first.at - second.at);
}

/** `piątek, 19 stycznia 2024, 20:00` */
export function inWords(at: EpochMs, timeZone: string, language: string): string {
  const words = dateWords(language, timeZone);
  return `${words.weekday(at)}, ${words.date(at)}, ${words.time(at)}`;
}
