import { expect } from '@open-wc/testing';
import { amountLeft, timeUntil } from '../../src/language/index.js';
import { uiIn, withDni } from './speakers.js';

const COUNTS = [
  ...Array.from({ length: 101 }, (_, count) => count),
  101,
  102,
  105,
  111,
  112,
  121,
  122,
  1000,
  1001,
  1002,
];

/** “2, 3, 4, but not 12, 13, 14”, as grammars of Polish and Ukrainian put it. */
const endsInTwoToFour = (count: number) => /(^|[^1])[2-4]$/.test(String(count));
const endsInOne = (count: number) => /(^|[^1])1$/.test(String(count));

const category = {
  pl: (count: number) => (count === 1 ? 'one' : endsInTwoToFour(count) ? 'few' : 'many'),
  uk: (count: number) => (endsInOne(count) ? 'one' : endsInTwoToFour(count) ? 'few' : 'many'),
  en: (count: number) => (count === 1 ? 'one' : 'many'),
};

const left = {
  pl: {
    minute: { one: 'minuta', few: 'minuty', many: 'minut' },
    hour: { one: 'godzina', few: 'godziny', many: 'godzin' },
    day: { one: 'dzień', few: 'dni', many: 'dni' },
  },
  uk: {
    minute: { one: 'хвилина', few: 'хвилини', many: 'хвилин' },
    hour: { one: 'година', few: 'години', many: 'годин' },
    day: { one: 'день', few: 'дні', many: 'днів' },
  },
  en: {
    minute: { one: 'minute', few: '', many: 'minutes' },
    hour: { one: 'hour', few: '', many: 'hours' },
    day: { one: 'day', few: '', many: 'days' },
  },
};

/** The accusative that follows “za” and “через”; what comes after “in” stays as it is. */
const until = {
  pl: { ...left.pl, minute: { ...left.pl.minute, one: 'minutę' }, hour: { ...left.pl.hour, one: 'godzinę' } },
  uk: { ...left.uk, minute: { ...left.uk.minute, one: 'хвилину' }, hour: { ...left.uk.hour, one: 'годину' } },
  en: left.en,
};

const preposition = { pl: 'za', uk: 'через', en: 'in' };

for (const language of ['pl', 'uk', 'en'] as const) {
  const ui = uiIn(language);

  describe(`In ${language}`, () => {
    for (const unit of ['minute', 'hour', 'day'] as const) {
      it(`every count has its form of “${left[language][unit].one}”`, () => {
        for (const count of COUNTS) {
          const form = left[language][unit][category[language](count)];
          expect(withDni(amountLeft({ unit, count }, ui))).to.equal(`${count} ${form}`);
        }
      });

      it(`every distance in time has its form of “${until[language][unit].one}”`, () => {
        // Engines may group the digits of a thousand, which is more than is ever left.
        for (const count of COUNTS.filter((each) => each < 1000)) {
          const form = until[language][unit][category[language](count)];
          expect(timeUntil({ unit, count }, ui)).to.equal(`${preposition[language]} ${count} ${form}`);
        }
      });
    }
  });
}

// Written out by hand, so that no rule above can be wrong in the same way as the code.
describe('Spot checks of hours', () => {
  const examples: [count: number, pl: string, uk: string, en: string][] = [
    [0, '0 godzin', '0 годин', '0 hours'],
    [1, '1 godzina', '1 година', '1 hour'],
    [2, '2 godziny', '2 години', '2 hours'],
    [4, '4 godziny', '4 години', '4 hours'],
    [5, '5 godzin', '5 годин', '5 hours'],
    [11, '11 godzin', '11 годин', '11 hours'],
    [12, '12 godzin', '12 годин', '12 hours'],
    [14, '14 godzin', '14 годин', '14 hours'],
    [20, '20 godzin', '20 годин', '20 hours'],
    [21, '21 godzin', '21 година', '21 hours'],
    [22, '22 godziny', '22 години', '22 hours'],
    [25, '25 godzin', '25 годин', '25 hours'],
    [101, '101 godzin', '101 година', '101 hours'],
    [112, '112 godzin', '112 годин', '112 hours'],
    [122, '122 godziny', '122 години', '122 hours'],
    [1000, '1000 godzin', '1000 годин', '1000 hours'],
  ];
  for (const [count, ...expected] of examples) {
    it(expected.join(', '), () => {
      const said = (['pl', 'uk', 'en'] as const).map((language) => amountLeft({ unit: 'hour', count }, uiIn(language)));
      expect(said).to.deep.equal(expected);
    });
  }
});
