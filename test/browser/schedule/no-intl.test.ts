import { expect } from '@open-wc/testing';
import {
  alternativesTo,
  availabilityAt,
  nextChangeAt,
  remainingUntil,
  toICalendar,
  visibleOutages,
} from '../../../src/schedule/index.js';
import { outage, EFFECTS } from '../../support/notices.js';
import { BASE, HOUR, noticeOf } from './arbitraries.js';

// What would make the engine slow, or its answers depend on the device's zone, language or clock.
const FORBIDDEN = {
  Date: (name: string) => name === 'now' || name === 'parse',
  'Date.prototype': (name: string) => /^(get|set)(?!UTC|Time$)|Locale|^to(Date|Time)?String$/.test(name),
  'String.prototype': (name: string) => /[lL]ocale|^normalize$/.test(name),
  'Number.prototype': (name: string) => name === 'toLocaleString',
};
const OBJECTS: Record<keyof typeof FORBIDDEN, object> = {
  Date,
  'Date.prototype': Date.prototype,
  'String.prototype': String.prototype,
  'Number.prototype': Number.prototype,
};

/** Does something while any use of the forbidden throws. Returns the names of what was forbidden. */
function withoutIntl(action: () => void): string[] {
  const undo: (() => void)[] = [];
  const names: string[] = [];
  const forbid = (object: object, key: string, name: string) => {
    const real = Object.getOwnPropertyDescriptor(object, key)!;
    const get = () => {
      throw new Error(`${name} was used.`);
    };
    Object.defineProperty(object, key, { configurable: true, get });
    undo.push(() => Object.defineProperty(object, key, real));
    names.push(name);
  };
  try {
    forbid(globalThis, 'Intl', 'Intl');
    for (const place of Object.keys(FORBIDDEN) as (keyof typeof FORBIDDEN)[]) {
      const keys = Object.getOwnPropertyNames(OBJECTS[place]).filter(FORBIDDEN[place]);
      for (const key of keys) forbid(OBJECTS[place], key, `${place}.${key}`);
    }
    action();
  } finally {
    undo.reverse().forEach((restore) => restore());
  }
  return names;
}

describe('The engine', () => {
  const notice = noticeOf([
    { ...outage({ affects: EFFECTS }) },
    { ...outage({ start: '2024-01-19T21:00:00+01:00', cancelledAt: '2024-01-19T22:00:00+01:00' }) },
  ]);
  const moments = Array.from({ length: 60 }, (_, index) => BASE + (index - 20) * HOUR);

  it('uses no Intl, no zone of the device and no clock', () => {
    let said = 0;
    const names = withoutIntl(() => {
      for (const now of [...moments, undefined]) {
        for (const { outage: each } of visibleOutages(notice, now)) said += alternativesTo(each, notice, now).length;
        for (const channel of ['ikp', 'mojeikp']) availabilityAt(notice, 'mobywatel', channel, now);
        if (now === undefined) continue;
        nextChangeAt(notice, now);
        remainingUntil(BASE, now);
      }
      said += toICalendar(notice, { languages: ['pl'], host: 'localhost' }).length;
    });
    expect(said).to.be.above(0);
    expect(names).to.include.members([
      'Intl',
      'Date.now',
      'Date.prototype.getHours',
      'Date.prototype.getTimezoneOffset',
    ]);
  });

  it('would be caught if it did', () => {
    for (const misuse of [() => new Date(0).getHours(), () => new Intl.NumberFormat('pl'), () => Date.now()]) {
      expect(() => withoutIntl(misuse)).to.throw('was used');
    }
  });
});
