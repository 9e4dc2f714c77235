import type { Result } from './run.js';
import type { RenderRate } from './render-rate.js';
import type { Portal } from './portal.js';

/** what a run has brought */
export interface Measured {
  /** the result of a candidate */
  of: (name: string) => Result | undefined;
  /** bytes of dist/ikp-widgets.js with brotli */
  singleFile: number;
  rate: RenderRate | undefined;
  portal?: Portal | undefined;
}

interface Goal {
  figure: string;
  /** in words */
  goal: string;
  value: (measured: Measured) => number | undefined;
  isMet: (value: number) => boolean;
  show: (value: number) => string;
}

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(2)} kB`;
const times = (ratio: number) => `${ratio.toFixed(2)}×`;
const upTo = (limit: number) => (value: number) => value <= limit;

/** @returns of slow loads */
export function ratio(
  one: Result | undefined,
  other: Result | undefined,
  figure: 'painted' | 'fcp' | 'task',
  profile = 'slow' as 'fast' | 'slow',
): number | undefined {
  const [above, below] = [one?.[profile]?.[figure].median, other?.[profile]?.[figure].median];
  return above === undefined || below === undefined ? undefined : above / below;
}

export function cpuPerNode(result: Result | undefined): number | undefined {
  const { cpu, nodes } = result?.instances ?? {};
  return cpu && nodes ? cpu.median / nodes.median : undefined;
}

/** @returns nothing when one is missing */
function worst(...values: (number | undefined)[]): number | undefined {
  const known = values.filter((value) => value !== undefined);
  return known.length === values.length ? Math.max(...known) : undefined;
}

/** A ratio to the static page in slow loads. */
const slowly = (figure: string, name: string, key: 'painted' | 'fcp' | 'task', limit: number): Goal => ({
  figure,
  goal: `≤ ${limit}×`,
  value: ({ of }) => ratio(of(name), of('static'), key),
  isMet: upTo(limit),
  show: times,
});

const OWN = ['own-server', 'own-inline', 'own-fetched', 'own-preload', 'own-repeat'];

/** @returns for the worst of our set-ups */
const slowlyAtWorst = (figure: string, key: 'task' | 'fcp', limit: number): Goal => ({
  figure,
  goal: `≤ ${limit}×`,
  value: ({ of }) => worst(...OWN.map((name) => ratio(of(name), of('static'), key))),
  isMet: upTo(limit),
  show: times,
});

const shift = (figure: string, name: string, limit: number): Goal => ({
  figure,
  goal: limit === 0 ? '0.000' : `≤ ${limit}`,
  value: ({ of }) => worst(of(name)?.fast?.cls.high, of(name)?.slow?.cls.high),
  isMet: (value) => value < limit + 0.0005,
  show: (value) => value.toFixed(3),
});

/** What issue and README promise. */
export const goals: readonly Goal[] = [
  {
    figure: 'single file: three widgets, three languages, brotli',
    goal: '≤ 26.60 kB',
    value: ({ singleFile }) => singleFile,
    isMet: upTo(26_600),
    show: kilobytes,
  },
  {
    figure: 'requests for it',
    goal: '1',
    value: ({ of }) => of('own-inline')?.weight.requests,
    isMet: upTo(1),
    show: String,
  },
  {
    figure: 'npm: outage banner with lit, in one language, brotli',
    goal: '≤ 12 kB',
    value: ({ of }) => of('own-inline')?.npm,
    isMet: upTo(12_288),
    show: kilobytes,
  },
  slowly('content painted, slow: rendered on a server', 'own-server', 'painted', 1.1),
  slowly('content painted, slow: document in the page', 'own-inline', 'painted', 1.9),
  slowly('content painted, slow: `src`', 'own-fetched', 'painted', 2.4),
  slowly('content painted, slow: `src`, with a preload', 'own-preload', 'painted', 2),
  shift('layout shift: rendered on a server', 'own-server', 0),
  shift('layout shift: document in the page', 'own-inline', 0.01),
  shift('layout shift: `src`', 'own-fetched', 0.01),
  shift('layout shift: second visit', 'own-repeat', 0.01),
  slowlyAtWorst('main thread, slow, the worst of our set-ups', 'task', 2.5),
  slowlyAtWorst('first paint of the page, slow, the worst of our set-ups', 'fcp', 1.15),
  {
    figure: '1,000 banners: CPU without style and layout, per DOM node, to bare Lit',
    goal: '≤ 1.5×',
    value: ({ of }) => {
      const own = worst(cpuPerNode(of('own-inline')), cpuPerNode(of('own-fetched')));
      const lit = cpuPerNode(of('lit'));
      return own === undefined || lit === undefined ? undefined : own / lit;
    },
    isMet: upTo(1.5),
    show: times,
  },
  {
    figure: 'JavaScript heap per instance',
    goal: '≤ 5 kB',
    value: ({ of }) => worst(...['own-inline', 'own-fetched'].map((name) => of(name)?.instances?.heap.median)),
    isMet: upTo(5120),
    show: kilobytes,
  },
  {
    figure: 'left after its removal',
    goal: '≤ 16 bytes',
    value: ({ of }) => worst(...['own-inline', 'own-fetched'].map((name) => of(name)?.instances?.left.median)),
    isMet: upTo(16),
    show: (value) => `${value.toFixed(0)} bytes`,
  },
  {
    figure: 'DOM nodes left',
    goal: '0',
    value: ({ of }) => worst(...['own-inline', 'own-fetched'].map((name) => of(name)?.instances?.leftNodes.median)),
    isMet: (value) => value < 0.005,
    show: (value) => value.toFixed(2),
  },
  {
    figure: 'demo portal, all three widgets, 4 times slower CPU: total blocking time',
    goal: 'no goal yet',
    value: ({ portal }) => portal?.blocking.median,
    isMet: () => true,
    show: (value) => `${value.toFixed(0)} ms`,
  },
  {
    figure: 'its longest task',
    goal: 'no goal yet',
    value: ({ portal }) => portal?.longest.median,
    isMet: () => true,
    show: (value) => `${value.toFixed(0)} ms`,
  },
  {
    figure: '`render()` of all three widgets of the demo, another minute each time',
    goal: '≥ 200 a second',
    value: ({ rate }) => rate?.uncached,
    isMet: (value) => value >= 200,
    show: (value) => value.toFixed(0),
  },
  {
    figure: 'the same minute again, from a cache: so many times as fast',
    goal: '≥ 2×',
    value: ({ rate }) => rate && rate.cached / rate.uncached,
    isMet: (value) => value >= 2,
    show: times,
  },
];
