import { expect } from '@open-wc/testing';
import { amountLeft, timeUntil } from '../../../src/language/index.js';
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
  10_000,
  100_000,
  1_000_000,
];

/** “2, 3, 4, but not 12, 13, 14”, as grammars of Polish and Ukrainian put it. */
const endsInTwoToFour = (count: number) => /(^|[^1])[2-4]$/.test(String(count));
const endsInOne = (count: number) => /(^|[^1])1$/.test(String(count));
/** The last two digits, which decide in Arabic. */
const lastTwo = (count: number) => count % 100;

/** Which form a number takes, as grammars say it. */
const category = {
  pl: (count: number) => (count === 1 ? 'one' : endsInTwoToFour(count) ? 'few' : 'many'),
  uk: (count: number) => (endsInOne(count) ? 'one' : endsInTwoToFour(count) ? 'few' : 'many'),
  en: (count: number) => (count === 1 ? 'one' : 'other'),
  de: (count: number) => (count === 1 ? 'one' : 'other'),
  ar: (count: number) => {
    if (count < 3) return (['zero', 'one', 'two'] as const)[count]!;
    if (lastTwo(count) < 3) return 'other';
    return lastTwo(count) <= 10 ? 'few' : 'many';
  },
} satisfies Record<string, (count: number) => Intl.LDMLPluralRule>;

type Language = keyof typeof category;
type Unit = 'minute' | 'hour' | 'day';

/** The categories that whole numbers have in each language, and the forms of each unit in their order. */
const CATEGORIES = {
  pl: 'one few many',
  uk: 'one few many',
  en: 'one other',
  de: 'one other',
  ar: 'zero one two few many other',
};

/** How much it is. */
const LEFT: Record<Language, Record<Unit, string>> = {
  pl: {
    minute: '# minuta/# minuty/# minut',
    hour: '# godzina/# godziny/# godzin',
    day: '# dzień/# dni/# dni',
  },
  uk: {
    minute: '# хвилина/# хвилини/# хвилин',
    hour: '# година/# години/# годин',
    day: '# день/# дні/# днів',
  },
  en: { minute: '# minute/# minutes', hour: '# hour/# hours', day: '# day/# days' },
  de: { minute: '# Minute/# Minuten', hour: '# Stunde/# Stunden', day: '# Tag/# Tage' },
  // One and two are words of their own, after 3 comes the plural, after 11 the accusative of one.
  ar: {
    minute: '# دقيقة/دقيقة/دقيقتان/# دقائق/# دقيقة/# دقيقة',
    hour: '# ساعة/ساعة/ساعتان/# ساعات/# ساعة/# ساعة',
    day: '# يوم/يوم/يومان/# أيام/# يومًا/# يوم',
  },
};

/** In how much it is: the accusative after “za” and “через”, the dative after “in”, the genitive after “خلال”. */
const UNTIL: Record<Language, Record<Unit, string>> = {
  pl: {
    minute: 'za # minutę/za # minuty/za # minut',
    hour: 'za # godzinę/za # godziny/za # godzin',
    day: 'za # dzień/za # dni/za # dni',
  },
  uk: {
    minute: 'через # хвилину/через # хвилини/через # хвилин',
    hour: 'через # годину/через # години/через # годин',
    day: 'через # день/через # дні/через # днів',
  },
  en: { minute: 'in # minute/in # minutes', hour: 'in # hour/in # hours', day: 'in # day/in # days' },
  de: { minute: 'in # Minute/in # Minuten', hour: 'in # Stunde/in # Stunden', day: 'in # Tag/in # Tagen' },
  ar: {
    minute: 'خلال # دقيقة/خلال دقيقة واحدة/خلال دقيقتين/خلال # دقائق/خلال # دقيقة/خلال # دقيقة',
    hour: 'خلال # ساعة/خلال ساعة واحدة/خلال ساعتين/خلال # ساعات/خلال # ساعة/خلال # ساعة',
    day: 'خلال # يوم/خلال يوم واحد/خلال يومين/خلال # أيام/خلال # يومًا/خلال # يوم',
  },
};

for (const language of Object.keys(category) as Language[]) {
  const ui = uiIn(language);
  /** The form of a count, among those in a table. */
  const formOf = (forms: string, count: number) =>
    forms.split('/')[CATEGORIES[language].split(' ').indexOf(category[language](count))]!.replace('#', String(count));

  describe(`In ${language}`, () => {
    it('every count is of the category that CLDR puts it in', () => {
      const rules = new Intl.PluralRules(language);
      expect(COUNTS.map((count) => rules.select(count))).to.deep.equal(COUNTS.map(category[language]));
    });

    for (const unit of ['minute', 'hour', 'day'] as const) {
      it(`every count of ${unit}s has its form`, () => {
        for (const count of COUNTS) {
          expect(withDni(amountLeft({ unit, count }, ui))).to.equal(formOf(LEFT[language][unit], count));
        }
      });

      it(`every distance in ${unit}s has its form`, () => {
        for (const count of COUNTS) {
          expect(timeUntil({ unit, count }, ui)).to.equal(formOf(UNTIL[language][unit], count));
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

describe('Spot checks of days', () => {
  const examples: [count: number, de: string, ar: string][] = [
    [1, '1 Tag', 'يوم'],
    [2, '2 Tage', 'يومان'],
    [3, '3 Tage', '3 أيام'],
    [10, '10 Tage', '10 أيام'],
    [11, '11 Tage', '11 يومًا'],
    [21, '21 Tage', '21 يومًا'],
    [99, '99 Tage', '99 يومًا'],
    [100, '100 Tage', '100 يوم'],
    [101, '101 Tage', '101 يوم'],
    [103, '103 Tage', '103 أيام'],
    [111, '111 Tage', '111 يومًا'],
    [1000, '1000 Tage', '1000 يوم'],
  ];
  for (const [count, ...expected] of examples) {
    it(expected.join(', '), () => {
      const said = (['de', 'ar'] as const).map((language) => amountLeft({ unit: 'day', count }, uiIn(language)));
      expect(said).to.deep.equal(expected);
    });
  }
});
