import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { toEpoch } from '../../../src/notice/index.js';
import { FULL } from '../support/full.js';

const two = (number: number) => String(number).padStart(2, '0');

/** Fields of a time, many of them just outside of what exists. */
const fields = fc.record({
  year: fc.integer({ min: 100, max: 9999 }),
  month: fc.integer({ min: 0, max: 13 }),
  day: fc.integer({ min: 0, max: 32 }),
  hour: fc.integer({ min: 0, max: 25 }),
  minute: fc.integer({ min: 0, max: 61 }),
  second: fc.integer({ min: 0, max: 59 }),
  fraction: fc.option(fc.integer({ min: 0, max: 999_999_999 }).map((nanos) => String(nanos).padStart(9, '0'))),
  sign: fc.constantFrom('+', '-'),
  offsetHour: fc.integer({ min: 0, max: 24 }),
  offsetMinute: fc.integer({ min: 0, max: 60 }),
  zulu: fc.boolean(),
});

function epochByTemporal(text: string): number | undefined {
  try {
    return Temporal.Instant.from(text).epochMilliseconds;
  } catch {
    return undefined;
  }
}

describe('toEpoch', () => {
  it('agrees with Temporal on what exists and when it is', () => {
    fc.assert(
      fc.property(fields, (part) => {
        const date = `${String(part.year).padStart(4, '0')}-${two(part.month)}-${two(part.day)}`;
        const time = `${two(part.hour)}:${two(part.minute)}:${two(part.second)}`;
        const fraction = part.fraction === null ? '' : `.${part.fraction}`;
        const offset = part.zulu ? 'Z' : `${part.sign}${two(part.offsetHour)}:${two(part.offsetMinute)}`;
        const text = `${date}T${time}${fraction}${offset}`;
        expect(toEpoch(text), text).to.equal(epochByTemporal(text));
      }),
      { numRuns: FULL ? 20_000 : 1_000 },
    );
  }).timeout(30_000);

  it('knows the leap days', () => {
    for (const year of [2000, 2023, 2024, 2100, 2400]) {
      const text = `${year}-02-29T12:00:00Z`;
      expect(toEpoch(text), text).to.equal(epochByTemporal(text));
    }
  });

  describe('takes for the same moment, 2024-01-19T19:00:00Z,', () => {
    for (const text of [
      '2024-01-19T19:00:00Z',
      '2024-01-19t19:00:00z',
      '2024-01-19T20:00:00+01:00',
      '2024-01-19T19:00:00+00:00',
      '2024-01-19T19:00:00-00:00',
      '2024-01-19T15:30:00-03:30',
      '2024-01-20T09:00:00+14:00',
      '2024-01-19T20:00:00.000+01:00',
      '2024-01-19T20:00+01:00',
      '2024-01-19 20:00:00+01:00',
    ]) {
      it(text, () => expect(toEpoch(text)).to.equal(Date.UTC(2024, 0, 19, 19)));
    }
  });

  describe('takes for no moment', () => {
    for (const text of [
      '',
      'jutro',
      '2024-01-19',
      '20:00:00+01:00',
      // Without an offset it is a different moment in every zone.
      '2024-01-19T20:00:00',
      '2024-01-19T20:00',
      '2024-01-19T20:00:00+1:00',
      '2024-01-19T20:00:00+0100',
      '2024-01-19T20:00:00+01',
      '2024-01-19T20:00:00 +01:00',
      '2024-01-19T20:00:00+24:00',
      '2024-01-19T20:00:00+01:60',
      '2024-01-19T20:00:00+01:00[Europe/Warsaw]',
      '2024-01-19T20:00:00,5+01:00',
      '2024-01-19T20:00:00.+01:00',
      '2024-01-19T24:00:00+01:00',
      '2024-01-19T20:00:60+01:00',
      '2024-1-19T20:00:00+01:00',
      '24-01-19T20:00:00+01:00',
      '+002024-01-19T20:00:00+01:00',
      '2023-02-29T20:00:00+01:00',
      '2024-04-31T20:00:00+01:00',
      '2024-00-10T20:00:00+01:00',
      '0024-01-19T20:00:00+01:00',
      '２０２４-01-19T20:00:00+01:00',
      ' 2024-01-19T20:00:00+01:00',
      '2024-01-19T20:00:00+01:00\n',
    ]) {
      it(JSON.stringify(text), () => expect(toEpoch(text)).to.be.undefined);
    }
  });

  it('gives nothing for nothing', () => expect(toEpoch(undefined)).to.be.undefined);
});
