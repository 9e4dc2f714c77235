/** Notices as no editor would write them, but could: every order of the moments, any overlap. */
import fc from 'fast-check';
import type { Effect, NoticeDocument, Outage } from '../../../src/notice/document.js';
import { parse, type Notice } from '../../../src/notice/index.js';
import { COMPUTER, loginMethods, notice, PHONE } from '../../support/notices.js';

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** Friday noon in Warsaw. */
export const BASE = Date.UTC(2024, 0, 19, 11);
export const METHODS = ['profil-zaufany', 'mojeid', 'mobywatel'];
export const CHANNELS = [COMPUTER.id, PHONE.id];

export const iso = (instant: number) => new Date(instant).toISOString();

/** A moment some days around {@link BASE}: mostly on full quarters, so that moments meet; else anywhere. */
export const moments = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: -4 * 96, max: 4 * 96 }).map((quarters) => BASE + quarters * 15 * MINUTE) },
  { weight: 1, arbitrary: fc.integer({ min: BASE - 8 * DAY, max: BASE + 8 * DAY }) },
);
const instants = moments.map(iso);
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });

const effects: fc.Arbitrary<Effect> = fc.record({
  method: fc.constantFrom(...METHODS),
  state: fc.constantFrom('unavailable', 'limited'),
  channels: maybe(fc.subarray(CHANNELS, { minLength: 1 })),
  activateBefore: maybe(instants),
});

const kinds = fc.constantFrom('planned' as const, 'unplanned' as const);

export const outages: fc.Arbitrary<Omit<Outage, 'id'>> = fc.record({
  kind: kinds,
  title: fc.constant('Przerwa'),
  start: instants,
  end: maybe(instants),
  previousEnd: maybe(instants),
  announceFrom: maybe(instants),
  showUntil: maybe(instants),
  cancelledAt: fc.option(instants, { nil: undefined, freq: 2 }),
  affects: maybe(fc.array(effects, { maxLength: 3 })),
});

/** A document with such outages, and the login methods that they affect. */
export function documentOf(list: readonly Omit<Outage, 'id'>[]): NoticeDocument {
  const numbered = list.map((outage, index) => ({ id: `outage-${index}`, ...outage }));
  const whole = notice({ updated: iso(BASE - 30 * DAY), outages: numbered, loginMethods: loginMethods() });
  return JSON.parse(JSON.stringify(whole)) as NoticeDocument;
}

/** What {@link parse} makes of it. */
export function noticeOf(list: readonly Omit<Outage, 'id'>[]): Notice {
  return parse(documentOf(list)).notice!;
}

export const documents = fc.array(outages, { minLength: 1, maxLength: 5 }).map(documentOf);
export const notices = documents.map((document) => parse(document).notice!);
