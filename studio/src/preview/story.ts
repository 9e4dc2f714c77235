import { localize, parse, toEpoch, type EpochMs } from '../../../src/notice/index.js';
import type { Notice } from '../../../src/notice/index.js';
import type { Effect, Outage } from '../../../src/notice/index.js';
import { boundariesOf, type Boundaries, type Phase } from '../../../src/schedule/index.js';
import { phaseSpans, type PhaseSpan } from '../../../src/schedule/phase-spans.js';

/** What a moment of the story shows. `before` is a quarter of an hour before the announcement. */
export type MomentKind = 'before' | 'announced' | 'deadline' | 'late' | 'active' | 'ended' | 'cancelled' | 'gone';

/** What the moment is called at which a phase begins; nothing for phases that never begin. */
const BEGINS: Readonly<Record<Phase, MomentKind | undefined>> = {
  unannounced: undefined,
  upcoming: 'announced',
  active: 'active',
  ended: 'ended',
  cancelled: 'cancelled',
  gone: 'gone',
  unknown: undefined,
};

/** A moment worth looking at: where a phase begins, or a deadline comes near. */
export interface Moment {
  /** The same while the document is edited: the moment moves with its outage. */
  readonly key: string;
  readonly kind: MomentKind;
  readonly at: EpochMs;
  /** Of a deadline: the names of the methods. */
  readonly methods: readonly string[];
}

/** One outage, from before its announcement until it is gone. */
export interface Chapter {
  readonly id: string;
  readonly title: string;
  readonly boundaries: Boundaries;
  readonly spans: readonly PhaseSpan[];
  readonly moments: readonly Moment[];
}

/** Everything that a document tells over time. */
export interface Story {
  readonly chapters: readonly Chapter[];
  readonly timeZone: string;
  /** What the slider goes through: the first and the last quarter of an hour. */
  readonly from: EpochMs;
  readonly to: EpochMs;
  /** The moments at which a visitor sees another phase, or a deadline passes, in order. */
  readonly changes: readonly EpochMs[];
}

export const QUARTER = 15 * 60_000;
const HOUR = 4 * QUARTER;
const DAY = 24 * HOUR;

/**
 * The story of a document, as far as it can be read: broken outages are left out, as on a page.
 * @param language of the titles
 * @param now only for a document without outages
 */
export function storyOf(document: unknown, language: string, now: EpochMs): Story {
  const { notice } = parse(document);
  const chapters = (notice?.outages ?? []).flatMap((outage) => chapterOf(outage, notice!, language) ?? []);
  const moments = chapters.flatMap((chapter) => chapter.moments.map(({ at }) => at));
  const turns = chapters.flatMap(({ spans }) => spans.slice(1).map((span) => span.from));
  // An outage without an end goes on: there is more to see than its start.
  const open = chapters.filter(({ boundaries }) => boundaries.end === undefined);
  const last = [...moments, ...open.map(({ boundaries }) => boundaries.start + 3 * DAY)];
  const [from, to] = moments.length > 0 ? [Math.min(...moments), Math.max(...last)] : [now, now];
  const deadlines = chapters.flatMap((chapter) => chapter.moments.filter(({ kind }) => kind === 'late'));
  return {
    chapters,
    timeZone: notice?.timeZone ?? 'UTC',
    from: floor(from - 6 * HOUR),
    to: floor(to + 6 * HOUR),
    changes: [...new Set([...turns, ...deadlines.map(({ at }) => at)])].sort((first, second) => first - second),
  };
}

const floor = (at: EpochMs): EpochMs => Math.floor(at / QUARTER) * QUARTER;

function chapterOf(outage: Outage, notice: Notice, language: string): Chapter | undefined {
  const boundaries = boundariesOf(outage);
  if (!boundaries) return undefined;
  const { announced, start, end } = boundaries;
  const spans = phaseSpans(boundaries);
  const told = announced ?? beginOf(notice, start);
  const moments: Moment[] = [];
  const add = (kind: MomentKind, at: EpochMs, methods: readonly string[] = [], name = '') =>
    moments.push({ key: [outage.id, kind, name].join(' ').trim(), kind, at, methods });

  if (announced !== undefined) add('before', announced - QUARTER);
  for (const { phase, from, to } of spans) {
    const kind = BEGINS[phase];
    const at = from === -Infinity ? told : from;
    if (kind && at < to) add(kind, at);
  }
  for (const [at, effects] of deadlinesOf(outage)) {
    if (at <= told || (end !== undefined && at > end)) continue;
    const methods = effects.map(({ method }) => nameOf(method, notice, language));
    const name = effects.map(({ method }) => method).join('+');
    add('deadline', Math.max(told, at - HOUR), methods, name);
    if (at !== start && at !== end) add('late', at, methods, name);
  }

  const { value: title } = localize(outage.title, [language, ...notice.languages], notice.language);
  return { id: outage.id, title, boundaries, spans, moments: moments.sort((first, second) => first.at - second.at) };
}

/** Announced at once means: with the publication, where that is before the start. */
function beginOf({ updated }: Notice, start: EpochMs): EpochMs {
  const published = toEpoch(updated);
  return published !== undefined && published < start ? published : start - DAY;
}

function deadlinesOf(outage: Outage): Map<EpochMs, Effect[]> {
  const deadlines = new Map<EpochMs, Effect[]>();
  for (const effect of outage.affects ?? []) {
    const at = toEpoch(effect.activateBefore);
    if (at !== undefined) deadlines.set(at, [...(deadlines.get(at) ?? []), effect]);
  }
  return deadlines;
}

function nameOf(id: string, notice: Notice, language: string): string {
  const method = notice.loginMethods?.methods.find((each) => each.id === id);
  return method ? localize(method.name, [language, ...notice.languages], notice.language).value : id;
}
