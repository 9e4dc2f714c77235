import { expect } from '@open-wc/testing';
import { reschedule, sleep } from '../../../src/source/index.js';

const LONGEST = 2 ** 31 - 1;

interface RunningTimer {
  readonly delay: number;
  readonly fire: () => void;
}

/** The page's timer and listeners, seen from outside. */
class Watched {
  readonly running = new Map<number, RunningTimer>();
  readonly listeners = new Set<string>();
  timersStarted = 0;
  #undo: (() => void)[] = [];

  start(): void {
    let id = 0;
    this.#replace(window, 'setTimeout', (fire: () => void, delay: number) => {
      this.timersStarted++;
      this.running.set(++id, { delay, fire });
      return id;
    });
    this.#replace(window, 'clearTimeout', (timer: number) => this.running.delete(timer));
    for (const target of [window, document]) {
      const { addEventListener, removeEventListener } = target;
      const name = (type: string) => `${target === window ? 'window' : 'document'} ${type}`;
      this.#replace(target, 'addEventListener', (...args: Parameters<typeof addEventListener>) => {
        this.listeners.add(name(args[0]));
        addEventListener.apply(target, args);
      });
      this.#replace(target, 'removeEventListener', (...args: Parameters<typeof removeEventListener>) => {
        this.listeners.delete(name(args[0]));
        removeEventListener.apply(target, args);
      });
    }
  }

  stop(): void {
    this.#undo.splice(0).forEach((undo) => undo());
  }

  get delays(): number[] {
    return [...this.running.values()].map(({ delay }) => delay);
  }

  /** Lets the one timer go off. */
  goesOff(): void {
    const [[id, timer]] = [...this.running] as unknown as [[number, RunningTimer]];
    this.running.delete(id);
    timer.fire();
  }

  #replace(target: object, key: string, value: unknown): void {
    const own = Object.getOwnPropertyDescriptor(target, key);
    Object.defineProperty(target, key, { value, configurable: true, writable: true });
    this.#undo.push(() => {
      if (own) Object.defineProperty(target, key, own);
      else Reflect.deleteProperty(target, key);
    });
  }
}

describe('The page’s timer', () => {
  let watched: Watched;
  const leaves: (() => void)[] = [];

  beforeEach(() => {
    watched = new Watched();
    watched.start();
  });
  afterEach(async () => {
    leaves.splice(0).forEach((leave) => leave());
    await Promise.resolve();
    watched.stop();
  });

  /** A sleeper that counts how often it was asked and woken. */
  function sleeper(delay: number | undefined) {
    const counting = {
      delay,
      asked: 0,
      woken: 0,
      sleepsFor: () => {
        counting.asked++;
        return counting.delay;
      },
      wake: () => {
        counting.woken++;
      },
    };
    return counting;
  }

  function asleep(delay: number | undefined) {
    const counting = sleeper(delay);
    leaves.push(sleep(counting));
    return counting;
  }

  /** Everything that was asked for in this task has been done. */
  const planned = () => Promise.resolve();

  it('is one, for the sleeper that wakes first', async () => {
    [5_000, 1_000, 3_000, undefined].forEach(asleep);
    await planned();
    expect(watched.delays).to.deep.equal([1_000]);
  });

  it('is none while no sleeper waits for anything', async () => {
    asleep(undefined);
    await planned();
    expect(watched.delays).to.be.empty;
  });

  it('is set once for many that come in a row, each asked once', async () => {
    const many = Array.from({ length: 200 }, (_, index) => asleep(1_000 + index));
    await planned();
    expect(watched.timersStarted).to.equal(1);
    expect(many.every(({ asked }) => asked === 1)).to.be.true;
  });

  it('is set once for many changes in a row', async () => {
    const one = asleep(1_000);
    await planned();
    one.delay = 500;
    for (let change = 0; change < 100; change++) reschedule();
    await planned();
    expect(one.asked).to.equal(2);
    expect(watched.delays).to.deep.equal([500]);
  });

  it('is never longer than timers can be', async () => {
    asleep(365 * 24 * 3600 * 1000);
    await planned();
    expect(watched.delays).to.deep.equal([LONGEST]);
  });

  it('takes a moment that has passed for now', async () => {
    asleep(-5);
    await planned();
    expect(watched.delays).to.deep.equal([0]);
  });

  it('wakes everyone when it goes off, and is set for what comes next', async () => {
    const [first, second] = [asleep(1_000), asleep(5_000)];
    await planned();
    first.delay = undefined;
    second.delay = 4_000;
    watched.goesOff();
    expect([first.woken, second.woken]).to.deep.equal([1, 1]);
    expect(watched.delays).to.deep.equal([4_000]);
  });

  it('stops when nothing is left to wait for', async () => {
    const one = asleep(1_000);
    await planned();
    one.delay = undefined;
    watched.goesOff();
    await planned();
    expect(watched.delays).to.be.empty;
  });

  it('lets a sleeper leave, or another come, while they are woken', async () => {
    const leaving = sleeper(1_000);
    let newcomer: ReturnType<typeof asleep> | undefined;
    const leave = sleep({
      ...leaving,
      wake: () => {
        leave();
        newcomer ??= asleep(2_000);
      },
    });
    const staying = asleep(3_000);
    await planned();
    watched.goesOff();
    await planned();
    expect(staying.woken).to.equal(1);
    expect(newcomer).not.to.be.undefined;
    expect(watched.delays).to.deep.equal([2_000]);
  });

  it('leaves nothing behind when the last sleeper has left', async () => {
    asleep(1_000);
    asleep(2_000);
    await planned();
    expect([...watched.listeners]).to.have.members(['document visibilitychange', 'window pageshow', 'window online']);
    leaves.shift()!();
    await planned();
    expect(watched.delays).to.deep.equal([2_000]);
    expect(watched.listeners).to.have.property('size', 3);
    leaves.shift()!();
    await planned();
    expect(watched.delays).to.be.empty;
    expect(watched.listeners).to.have.property('size', 0);
  });

  it('starts again for one that comes after all had left', async () => {
    asleep(1_000);
    leaves.shift()!();
    const second = asleep(3_000);
    await planned();
    expect(watched.delays).to.deep.equal([3_000]);
    window.dispatchEvent(new Event('pageshow'));
    expect(second.woken).to.equal(1);
  });

  describe('wakes everyone at once, and is set anew, when', () => {
    for (const [what, happens] of [
      ['the page comes back from the cache', () => window.dispatchEvent(new Event('pageshow'))],
      ['the network is there again', () => window.dispatchEvent(new Event('online'))],
      ['the page is looked at again', () => visibility('visible')],
    ] as const) {
      it(what, async () => {
        const sleepers = [asleep(1_000), asleep(undefined)];
        await planned();
        sleepers[0]!.delay = 400;
        happens();
        expect(sleepers.map(({ woken }) => woken)).to.deep.equal([1, 1]);
        expect(watched.delays).to.deep.equal([400]);
      });
    }
  });

  it('lets everyone sleep when the page is hidden', async () => {
    const one = asleep(1_000);
    await planned();
    visibility('hidden');
    expect(one.woken).to.equal(0);
    expect(watched.delays).to.deep.equal([1_000]);
  });

  function visibility(state: DocumentVisibilityState): void {
    Object.defineProperty(document, 'visibilityState', { value: state, configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
    Reflect.deleteProperty(document, 'visibilityState');
  }
});
