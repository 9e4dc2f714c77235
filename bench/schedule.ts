/**
 * How the engine's work grows with the number of outages: `npm run bench:schedule`, after `npm run build`. The last
 * column says how long one outage takes, compared with a notice of ten; about 1 is linear growth.
 */
import { parse, type Notice } from '../dist/npm/notice/index.js';
import {
  alternativesTo,
  availabilityAt,
  nextChangeAt,
  toICalendar,
  visibleOutages,
} from '../dist/npm/schedule/index.js';

const HOUR = 3_600_000;
const BASE = Date.UTC(2024, 0, 19, 12);
const SIZES = [10, 100, 500];
const ROUNDS = 25;

const inHours = (hours: number) => new Date(BASE + hours * HOUR).toISOString();

/** @param size the number of outages: over, going on and to come, some of them overlapping */
function noticeWith(size: number) {
  const outages = Array.from({ length: size }, (_, index) => {
    const start = ((index * 7) % 97) - 48;
    return {
      id: `outage-${index}`,
      kind: index % 5 === 0 ? 'unplanned' : 'planned',
      title: 'Przerwa',
      start: inHours(start),
      end: inHours(start + 1 + (index % 11)),
      announceFrom: inHours(start - 96),
      affects: [{ method: `method-${index % 4}`, state: index % 3 === 0 ? 'limited' : 'unavailable' }],
    };
  });
  const methods = [0, 1, 2, 3].map((index) => ({ id: `method-${index}`, name: 'Metoda', channels: { ikp: {} } }));
  const loginMethods = { title: 'Logowanie', channels: [{ id: 'ikp', name: 'IKP' }], methods };
  const { notice } = parse({
    revision: 1,
    updated: inHours(-48),
    timeZone: 'Europe/Warsaw',
    language: 'pl',
    outages,
    loginMethods,
  });
  if (notice?.outages?.length !== size) throw new Error('The notice of the benchmark has a fault.');
  return notice;
}

const WORK: Record<string, (notice: Notice, now: number) => unknown> = {
  visibleOutages: (notice, now) => visibleOutages(notice, now),
  nextChangeAt: (notice, now) => nextChangeAt(notice, now),
  availabilityAt: (notice, now) => availabilityAt(notice, 'method-1', 'ikp', now),
  alternativesTo: (notice, now) => alternativesTo((notice.outages as any)[0], notice, now),
  toICalendar: (notice) => toICalendar(notice, { languages: ['pl'], host: 'localhost' }),
};

/**
 * The shortest of several times that the work takes, per outage, in microseconds: what else the machine does only adds.
 */
function measure(work: (now: number) => unknown, size: number) {
  const repeats = Math.ceil(2000 / size);
  let shortest = Infinity;
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now();
    for (let repeat = 0; repeat < repeats; repeat++) work(BASE + repeat);
    shortest = Math.min(shortest, performance.now() - start);
  }
  return (shortest * 1000) / repeats / size;
}

const row = ([name, ...figures]: readonly (string | number)[]) =>
  `${String(name).padEnd(16)}${figures.map((cell) => String(cell).padStart(12)).join('')}`;

const notices = SIZES.map(noticeWith);
console.log(row(['', 'outages', 'µs each', 'ratio']));
for (const [name, work] of Object.entries(WORK)) {
  for (const notice of notices) measure((now) => work(notice, now), notice.outages?.length ?? 0); // Warm up
  let ten: number | undefined;
  for (const [index, notice] of notices.entries()) {
    const each = measure((now) => work(notice, now), SIZES[index] ?? 0);
    ten ??= each;
    console.log(row([name, SIZES[index] ?? 0, each.toFixed(3), (each / ten).toFixed(2)]));
  }
}
