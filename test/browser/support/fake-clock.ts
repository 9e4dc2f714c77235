/** A device whose time a test tells: its clocks and timers, without any waiting. */

interface Timer {
  readonly at: number;
  readonly fire: () => void;
}

const real = { now: Date.now, setTimeout: window.setTimeout, clearTimeout: window.clearTimeout };

export class FakeClock {
  /** What the device takes for the time. */
  wall = 0;
  /** Timers run only at multiples of this, as in a tab in the background. */
  throttle = 1;
  /** How often a timer has gone off. */
  callbacks = 0;
  readonly timers = new Map<number, Timer>();
  #steady = 0;
  #ids = 0;

  /** Takes the page's time over, from a fresh start. */
  install(moment: string | number): void {
    this.timers.clear();
    this.throttle = 1;
    this.callbacks = 0;
    this.#steady = 0;
    this.wall = typeof moment === 'string' ? Date.parse(moment) : moment;
    Date.now = () => this.wall;
    Object.defineProperty(performance, 'now', { value: () => this.#steady, configurable: true });
    window.setTimeout = ((fire: () => void, delay = 0) => {
      // Longer delays overflow in browsers, and go off at once.
      const wait = delay > 2 ** 31 - 1 ? 0 : delay;
      this.timers.set(++this.#ids, { at: this.#steady + Math.max(wait, 0), fire });
      return this.#ids;
    }) as typeof setTimeout;
    window.clearTimeout = (id) => void this.timers.delete(id as number);
  }

  /** Gives the page its own time back, for which {@link timers} must be gone. */
  uninstall(): void {
    Date.now = real.now;
    Reflect.deleteProperty(performance, 'now');
    window.setTimeout = real.setTimeout;
    window.clearTimeout = real.clearTimeout;
  }

  /** Time passes while the page is awake: timers go off when they are due. */
  async passes(time: number): Promise<void> {
    const end = this.#steady + time;
    await microtasks();
    for (let due = this.#next(end); due; due = this.#next(end)) {
      const [id, timer, at] = due;
      this.#goTo(Math.max(at, this.#steady));
      this.timers.delete(id);
      this.callbacks++;
      timer.fire();
      await microtasks();
    }
    this.#goTo(end);
  }

  /** The device sleeps: its clock goes on, its timers stand still. */
  sleeps(time: number): void {
    this.wall += time;
  }

  /** Someone sets the device's clock. */
  isSet(by: number): void {
    this.wall += by;
  }

  #goTo(steady: number): void {
    this.wall += steady - this.#steady;
    this.#steady = steady;
  }

  #next(end: number): [id: number, timer: Timer, at: number] | undefined {
    const due = [...this.timers].map(
      ([id, timer]) => [id, timer, Math.ceil(timer.at / this.throttle) * this.throttle] as [number, Timer, number],
    );
    return due.filter(([, , at]) => at <= end).sort((first, second) => first[2] - second[2])[0];
  }
}

/** Lets everything happen that was put off to the end of the task: renderings, plans for the timer, observers. */
export async function microtasks(): Promise<void> {
  for (let turn = 0; turn < 50; turn++) await Promise.resolve();
}
