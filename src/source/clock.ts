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
  /** A differing correction that one server has told, to be believed when it is told again. */
  #rumour: number | undefined;
  /** Whether the device slept or was set forward, which look alike: then the next server is believed at once. */
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
   * Takes a server's time. The first one counts; one that contradicts it only when it is confirmed, so that two servers
   * that disagree don't make phases flap. Returns whether the time, or whether it is known, has changed.
   */
  learn(serverTime: EpochMs): boolean {
    const told = serverTime - this.#look();
    const known = this.#correction;
    if (known !== undefined && near(told, known)) {
      this.#rumour = undefined;
      this.#doubted = false;
      return false;
    }
    if (known !== undefined && !this.#doubted && (this.#rumour === undefined || !near(told, this.#rumour))) {
      this.#rumour = told;
      return false;
    }
    this.#rumour = undefined;
    this.#doubted = false;
    this.#correction = near(told, 0) ? 0 : told;
    return this.#correction !== known;
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
