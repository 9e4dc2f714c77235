import { expect } from '@open-wc/testing';
import '../../../../src/define/login-methods.js';
import type { Outage } from '../../../../src/notice/document.js';
import { EFFECTS, loginMethods, notice, outage, WHEN } from '../../../support/notices.js';
import { all, show, words } from '../visitor.js';

/** What is said of each method of a channel, by its name. */
const methodsIn = (element: Element, channel = 0) =>
  new Map(
    [...all(element, '[part="channel"]')[channel]!.querySelectorAll('[part="method"]')].map((found) => [
      words(found.querySelector('[part="heading"]')!.textContent),
      [...found.querySelectorAll('[part="state"] p')].map((line) => words(line.textContent)),
    ]),
  );

const at = (when: string, outages: Partial<Outage>[] = [{ affects: EFFECTS }], lang = 'pl') =>
  show('ikp-login-methods', notice({ outages: outages.map(outage), loginMethods: loginMethods() }), {
    'preview-time': when,
    lang,
  });

describe('A method that an outage takes down', () => {
  for (const [lang, before, during] of [
    [
      'pl',
      'Nie będzie działać od 19 stycznia, godzina 20:00 do 20 stycznia, godzina 16:00.',
      'Nie działa do 20 stycznia, godzina 16:00',
    ],
    ['en', 'Will not work from 19 January, 20:00 until 20 January, 16:00.', 'Does not work until 20 January, 16:00'],
    ['uk', 'Не працюватиме з 19 січня, 20:00 до 20 січня, 16:00.', 'Не працює до 20 січня, 16:00'],
  ] as const) {
    const works = { pl: 'Działa', en: 'Works', uk: 'Працює' }[lang];

    it(`says so before, during and after (${lang})`, async () => {
      const said = [];
      for (const when of [WHEN.upcoming, WHEN.active, WHEN.ended]) {
        said.push(methodsIn(await at(when, undefined, lang)).get('Profil zaufany'));
      }
      expect(said).to.deep.equal([[works, before], [during], [works]]);
    });
  }

  it('says nothing of an outage that is not announced yet', async () => {
    expect(methodsIn(await at(WHEN.unannounced)).get('Profil zaufany')).to.deep.equal(['Działa']);
  });

  it('says that the end is not known', async () => {
    const open = [{ affects: EFFECTS, end: undefined }];
    const before = methodsIn(await at(WHEN.upcoming, open)).get('Profil zaufany');
    const during = methodsIn(await at(WHEN.active, open)).get('Profil zaufany');
    expect(before).to.deep.equal(['Działa', 'Nie będzie działać od 19 stycznia, godzina 20:00.']);
    expect(during).to.deep.equal(['Nie działa, koniec nie jest jeszcze znany']);
  });

  it('says the end of outages that follow each other', async () => {
    const next = { id: 'next', start: '2024-01-20T16:00:00+01:00', end: '2024-01-20T18:00:00+01:00' };
    const element = await at(WHEN.active, [{ affects: EFFECTS }, { affects: EFFECTS, ...next }]);
    expect(methodsIn(element).get('Profil zaufany')).to.deep.equal(['Nie działa do 20 stycznia, godzina 18:00']);
  });

  it('says so in the channels that are affected only', async () => {
    const affects: Outage['affects'] = [{ method: 'mojeid', state: 'unavailable', channels: ['mojeikp'] }];
    const element = await at(WHEN.active, [{ affects }]);
    expect(methodsIn(element, 0).get('mojeID')).to.deep.equal(['Działa']);
    expect(methodsIn(element, 1).get('mojeID')).to.deep.equal(['Nie działa do 20 stycznia, godzina 16:00']);
  });

  it('works where the outage was called off', async () => {
    const cancelledAt = '2024-01-19T10:00:00+01:00';
    const element = await at(WHEN.active, [{ affects: EFFECTS, cancelledAt }]);
    expect(methodsIn(element).get('Profil zaufany')).to.deep.equal(['Działa']);
  });

  it('has the reason beside it', async () => {
    const affects: Outage['affects'] = [{ method: 'mojeid', state: 'unavailable', note: 'Prace w banku.' }];
    const said = methodsIn(await at(WHEN.active, [{ affects }])).get('mojeID')!;
    expect(said).to.include('Prace w banku.');
  });

  it('is not said to work where the moment can’t be read', async () => {
    const said = methodsIn(await at('soon'));
    expect(said.get('Profil zaufany')).to.deep.equal(['Nie wiemy, czy teraz działa']);
    expect(said.get('mojeID')).to.deep.equal(['Działa']);
  });
});

describe('A method that an outage limits', () => {
  for (const [lang, ...said] of [
    [
      'pl',
      [
        'Działa',
        'Od 19 stycznia, godzina 20:00 działa pod warunkiem.',
        'Aktywuj przed 19 stycznia, godzina 20:00 (jeszcze 32 godziny).',
      ],
      ['Działa pod warunkiem', 'Działa tylko, jeśli aktywacja nastąpiła przed 19 stycznia, godzina 20:00.'],
      ['Działa'],
    ],
    [
      'en',
      [
        'Works',
        'Works on a condition from 19 January, 20:00.',
        'Activate it before 19 January, 20:00 (32 hours left).',
      ],
      ['Works on a condition', 'Works only if it was activated before 19 January, 20:00.'],
      ['Works'],
    ],
    [
      'uk',
      ['Працює', 'З 19 січня, 20:00 працює за певної умови.', 'Активуйте до 19 січня, 20:00 (ще 32 години).'],
      ['Працює за певної умови', 'Працює, лише якщо активацію виконано до 19 січня, 20:00.'],
      ['Працює'],
    ],
  ] as const) {
    it(`has its deadline as something to do before, and as a condition after (${lang})`, async () => {
      for (const [index, when] of [WHEN.upcoming, WHEN.active, WHEN.ended].entries()) {
        const lines = methodsIn(await at(when, undefined, lang)).get('mObywatel')!;
        expect(lines.slice(0, said[index]!.length)).to.deep.equal(said[index]);
      }
    });
  }

  it('tells its condition before and during, and not after', async () => {
    const tells = [];
    for (const when of [WHEN.upcoming, WHEN.active, WHEN.ended]) {
      tells.push(
        methodsIn(await at(when))
          .get('mObywatel')!
          .includes('Aplikacja musi być aktywna.'),
      );
    }
    expect(tells).to.deep.equal([true, true, false]);
  });

  it('turns from a task into a condition at the deadline itself', async () => {
    const affects: Outage['affects'] = [
      { method: 'mobywatel', state: 'limited', activateBefore: '2024-01-19T21:00:00+01:00' },
    ];
    const last = methodsIn(await at('2024-01-19T20:59:59+01:00', [{ affects }])).get('mObywatel')!;
    const after = methodsIn(await at('2024-01-19T21:00:00+01:00', [{ affects }])).get('mObywatel')!;
    expect(last[1]).to.equal('Aktywuj przed 19 stycznia, godzina 21:00 (jeszcze 1 minuta).');
    expect(after[1]).to.match(/^Działa tylko, jeśli/);
  });

  it('is down where another outage takes it down', async () => {
    const other = { id: 'other', affects: [{ method: 'mobywatel', state: 'unavailable' as const }] };
    const element = await at(WHEN.active, [{ affects: EFFECTS }, other]);
    expect(methodsIn(element).get('mObywatel')![0]).to.match(/^Nie działa/);
  });
});

describe('The order of methods', () => {
  const names = (element: Element) => [...methodsIn(element).keys()];

  it('is the editor’s while all work', async () => {
    expect(names(await at(WHEN.upcoming))).to.deep.equal(['Profil zaufany', 'mojeID', 'mObywatel']);
  });

  it('has those that work first, then limited ones, then those that are down', async () => {
    expect(names(await at(WHEN.active))).to.deep.equal(['mojeID', 'mObywatel', 'Profil zaufany']);
  });
});
