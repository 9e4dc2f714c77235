import { DAY, MINUTE, type EpochMs } from '../notice/instant.js';

/** The device's two clocks, in milliseconds. */
export interface DeviceClock {
  /** What the device takes for the time; may be set by hand, and wrong by hours. */
  readonly wall: () => EpochMs;
  /** Runs evenly from some start; may stand still while the device sleeps. */
  readonly steady: () => number;
}

/** Differences up to this are the network's, not the clock's. */
const TOLERANCE = MINUTE / 2;
/** A clock that is behind the document by this little is just slow: it is at least as late as the document says. */
const SLOW = 5 * MINUTE;
/** A document older than this, by the device's clock alone, speaks against the clock. */
const OLDEST = 5 * 365.25 * DAY;

/** The time as well as the page can know it: the device's clock, corrected by what servers say. */
export class Clock {
  readonly #device: DeviceClock;
  /** Added to the device's time; missing until a server has told its own. */
  #correction: number | undefined;
  /** Whose time is believed. */
  #server: string | undefined;
  /** Whether the device slept or was set forward, which look alike: then the server may tell another time. */
  #doubted = false;
  #wall: EpochMs;
  #steady: number;

  constructor(device: DeviceClock) {
    this.#device = device;
    this.#wall = device.wall();
    this.#steady = device.steady();
  }

  /**
   * The time; nothing when it can't be believed: without any server's time, before a document was updated or more than
   * five years after it.
   * @param updated when the document that asks was updated
   */
  now(updated?: EpochMs): EpochMs | undefined {
    const time = this.#look() + (this.#correction ?? 0);
    if (this.#correction !== undefined || updated === undefined) return time;
    if (time < updated) return updated - time <= SLOW ? updated : undefined;
    return time - updated > OLDEST ? undefined : time;
  }

  /**
   * Takes a server's time. The first one counts. Later, one that contradicts it counts only when the device's own clock
   * agrees, or when the same server tells it after the device's clock may have been set: so servers that disagree never
   * make phases flap.
   * @param server which one, such as its origin
   * @returns whether the time, or whether it is known, has changed
   */
  learn(serverTime: EpochMs, server: string): boolean {
    const told = serverTime - this.#look();
    const known = this.#correction;
    const agrees = near(told, 0);
    const isNews = known === undefined || !near(told, known);
    if (isNews && known !== undefined && !agrees && !(this.#doubted && server === this.#server)) return false;
    this.#doubted = false;
    if (isNews) {
      this.#server = server;
      this.#correction = agrees ? 0 : told;
    }
    return isNews;
  }

  /** The device's time, after a look whether it was set back: that is never sleep, so the corrected time goes on. */
  #look(): EpochMs {
    const [wall, steady] = [this.#device.wall(), this.#device.steady()];
    const jump = wall - this.#wall - (steady - this.#steady);
    if (this.#correction !== undefined && jump < -TOLERANCE) this.#correction -= jump;
    if (jump > TOLERANCE) this.#doubted = true;
    this.#wall = wall;
    this.#steady = steady;
    return wall;
  }
}

function near(first: number, second: number): boolean {
  return Math.abs(first - second) <= TOLERANCE;
}

/** The page's clock. */
export const clock = new Clock({ wall: () => Date.now(), steady: () => performance.now() });

/** A server's time from its answer (`Date` plus `Age`, RFC 9110 and 9111), where the page may read it. */
export function serverTime(headers: Headers): EpochMs | undefined {
  const date = Date.parse(headers.get('date') ?? '');
  return Number.isNaN(date) ? undefined : date + (Number(headers.get('age')) || 0) * 1000;
}
