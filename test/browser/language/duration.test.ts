import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { duration } from '../../../src/language/index.js';
import { toEpoch } from '../../../src/notice/index.js';
import { uiIn, withDni } from './speakers.js';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

describe('duration', () => {
  const examples: [length: number, pl: string, uk: string, en: string][] = [
    [0, '0 minut', '0 хвилин', '0 minutes'],
    [MINUTE, '1 minuta', '1 хвилина', '1 minute'],
    [40 * MINUTE, '40 minut', '40 хвилин', '40 minutes'],
    [HOUR, '1 godzina', '1 година', '1 hour'],
    [HOUR + 30 * MINUTE, '1 godzina i 30 minut', '1 година і 30 хвилин', '1 hour and 30 minutes'],
    [20 * HOUR, '20 godzin', '20 годин', '20 hours'],
    [DAY, '24 godziny', '24 години', '24 hours'],
    [47 * HOUR, '47 godzin', '47 годин', '47 hours'],
    [47 * HOUR + 59 * MINUTE, '47 godzin i 59 minut', '47 годин і 59 хвилин', '47 hours and 59 minutes'],
    [2 * DAY, '2 dni', '2 дні', '2 days'],
    [2 * DAY + 3 * HOUR, '2 dni i 3 godziny', '2 дні і 3 години', '2 days and 3 hours'],
    [2 * DAY + MINUTE, '2 dni i 1 minuta', '2 дні і 1 хвилина', '2 days and 1 minute'],
    [
      5 * DAY + 21 * HOUR + 2 * MINUTE,
      '5 dni, 21 godzin i 2 minuty',
      '5 днів, 21 година і 2 хвилини',
      '5 days, 21 hours and 2 minutes',
    ],
    [365 * DAY, '365 dni', '365 днів', '365 days'],
    // To the nearest minute, also where that makes the next unit
    [29 * SECOND, '0 minut', '0 хвилин', '0 minutes'],
    [MINUTE - SECOND, '1 minuta', '1 хвилина', '1 minute'],
    [HOUR - SECOND, '1 godzina', '1 година', '1 hour'],
    [2 * DAY - SECOND, '2 dni', '2 дні', '2 days'],
  ];
  for (const [length, ...expected] of examples) {
    it(expected.join(', '), () => {
      const said = (['pl', 'uk', 'en'] as const).map((language) => duration(length, uiIn(language)));
      expect(said.map(withDni)).to.deep.equal(expected);
    });
  }

  it('says a night in which the clocks change as long as it takes', () => {
    const between = (start: string, end: string) => duration(toEpoch(end)! - toEpoch(start)!, uiIn('en'));
    expect(between('2024-03-30T20:00:00+01:00', '2024-03-31T20:00:00+02:00')).to.equal('23 hours');
    expect(between('2024-10-26T20:00:00+02:00', '2024-10-27T20:00:00+01:00')).to.equal('25 hours');
    expect(between('2024-10-27T02:30:00+02:00', '2024-10-27T02:30:00+01:00')).to.equal('1 hour');
  });

  it('is exact: its parts add up to the length', () => {
    const sizes: Record<string, number> = { day: DAY, hour: HOUR, minute: MINUTE };
    const en = uiIn('en');
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000 }), (minutes) => {
        const parts = [...duration(minutes * MINUTE, en).matchAll(/(\d+) (day|hour|minute)s?/g)];
        const sum = parts.reduce((total, [, count, unit]) => total + Number(count) * sizes[unit!]!, 0);
        expect(sum).to.equal(minutes * MINUTE);
      }),
    );
  });
});
