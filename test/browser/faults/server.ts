/** What tests know of the server of faults, and tell it. */
import { FULL } from '../support/full.js';
import type { Fault } from '../../support/fault-server/row.js';

export type Phase = 'good' | 'faulty' | 'recovered';

/** One request, as the server saw it. */
export interface Asked {
  readonly method: string;
  /** The last part of the address; empty for the first of a chain of redirects. */
  readonly step: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly phase: Phase;
  /** When it came, in milliseconds. */
  readonly at: number;
  /** Whether there is nothing more to come. */
  readonly over: boolean;
  /** Whether the browser hung up before the answer was whole. */
  readonly cut: boolean;
  /** How many bytes were sent. */
  readonly sent: number;
}

const { fetch } = window;
const json = async <T>(address: string) => (await (await fetch(address)).json()) as T;

const control = await json<string>('/fault-server');

const table = await json<readonly Fault[]>(`${control}/faults`);

/** What a server can do wrong: tests of these may go on at the same time. */
export const faults = table.filter(({ alone }) => alone === undefined);

/** Those of them that every run of a longer scene goes through: not the ones that take 10 seconds, except in full. */
export const sample = FULL ? faults : faults.filter(({ isSlow }, index) => !isSlow && index % 4 === 0);

/** What a server can do wrong when it tells the time, which the whole page believes. */
export const wrongTimes = table.filter(({ alone }) => alone === 'time');

let addresses = 0;

/** An address of its own for one test, with a server that is good or has a fault. */
export class Place {
  readonly fault: Fault;
  /** A word that is in the address, and in no other. */
  readonly token: string;
  url = '';

  private constructor(fault: Fault) {
    this.fault = fault;
    this.token = `${fault.name}-${++addresses}-${crypto.randomUUID().slice(0, 8)}`;
  }

  static async open(name: string, phase: Phase): Promise<Place> {
    const fault = table.find((each) => each.name === name);
    if (!fault) throw new Error(`There is no fault “${name}”.`);
    const place = new Place(fault);
    await place.enter(phase);
    return place;
  }

  async enter(phase: Phase): Promise<void> {
    const name = encodeURIComponent(this.fault.name);
    this.url = await json<string>(`${control}/phase/${this.token}/${phase}?fault=${name}`);
  }

  /** How many answers it has given in a phase. */
  async answers(phase: Phase): Promise<number> {
    return (await this.asked()).filter((one) => one.over && one.phase === phase).length;
  }

  /** What has been asked, first of all first; not what followed a redirect. */
  async asked(): Promise<readonly Asked[]> {
    const all = await json<readonly Asked[]>(`${control}/record/${this.token}`);
    return all.filter(({ step }) => step === '');
  }
}
