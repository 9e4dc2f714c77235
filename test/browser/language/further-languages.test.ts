import { expect } from '@open-wc/testing';
import { render } from 'lit/html.js';
import { addCatalogue, directionOf, duration, uiFor, uiLanguages } from '../../../src/language/index.js';
import { further } from '../../../src/language/generated/further/index.js';
import { addLanguage } from '../../../src/index.js';
import { parse } from '../../../src/notice/index.js';
import { range } from '../../../src/widgets/parts/moment.js';
import '../../../src/define/all.js';
import { notice, scamWarning } from '../../support/notices.js';
import { one, show, settled, textOf } from '../widgets/visitor.js';
import { uiIn } from './speakers.js';

const warningIn = (...languages: string[]) =>
  parse(
    notice({ scamWarning: scamWarning({ title: Object.fromEntries(['pl', ...languages].map((tag) => [tag, tag])) }) }),
  ).notice!;

describe('A language that has to be asked for', () => {
  const asked: string[] = [];
  const offer = (tag: string) => addCatalogue(tag, () => void asked.push(tag));
  beforeEach(() => asked.splice(0));

  it('is asked for once, when page and document want it; until it comes, the document’s language stands', () => {
    offer('lt');
    expect(uiFor(warningIn('lt'), 'en').language).to.equal('pl');
    expect(uiFor(warningIn('en'), 'lt').language).to.equal('pl');
    expect(asked).to.deep.equal([]);

    const document = warningIn('lt');
    for (const wanted of ['lt-LT', 'lt', 'LT']) {
      const ui = uiFor(document, wanted);
      expect(ui.language).to.equal('pl');
      expect(ui.text({ pl: 'Uwaga', lt: 'Dėmesio' })).to.deep.equal({ value: 'Uwaga', lang: 'pl' });
    }
    expect(asked).to.deep.equal(['lt']);

    addCatalogue('lt', { available: 'Veikia' });
    expect(uiFor(document, 'lt-LT').language).to.equal('lt');
    expect(uiFor(document, 'lt').msg('Działa', { id: 'available' })).to.equal('Veikia');
    expect(asked).to.deep.equal(['lt']);
  });

  it('is asked for where the document itself is in it', () => {
    offer('lv');
    const document = { ...warningIn(), language: 'lv', languages: ['lv'] };
    expect(uiFor(document, 'pl').language).to.equal('en');
    expect(asked).to.deep.equal(['lv']);
  });

  it('is asked for by its script first, where there are several; another one may stand in', () => {
    offer('zh-Hans');
    offer('zh-Hant');
    expect(uiLanguages()).to.include.members(['zh-Hans', 'zh-Hant']);
    uiFor(warningIn('zh-Hant', 'zh-Hans'), 'zh-Hant-TW');
    expect(asked[0]).to.equal('zh-Hant');
    addCatalogue('zh-Hans', {});
    addCatalogue('zh-Hant', {});
    expect(uiFor(warningIn('zh-Hant', 'zh-Hans'), 'zh-Hant-TW').language).to.equal('zh-Hant');
  });
});

describe('addLanguage', () => {
  it('gives widgets that stand already the words that the page wants', async () => {
    const texts = { pl: 'Uważaj', sq: 'Kujdes' };
    const element = await show('scam-warning', notice({ scamWarning: scamWarning({ title: texts }) }), { lang: 'sq' });
    expect(textOf(element)).to.contain('Uważaj');
    addLanguage('sq', { ...further.de, 'cldr-direction': 'rtl' });
    await settled();
    expect(textOf(element)).to.contain('Kujdes');
    const widget = one(element, '[part="widget"]');
    expect([widget.lang, widget.dir]).to.deep.equal(['sq', 'rtl']);
  });
});

describe('Moments and lengths', () => {
  const examples: [language: 'de' | 'ar', direction: string, window: string, oneDay: string, length: string][] = [
    [
      'de',
      'ltr',
      'vom 19. Januar 2024 (Freitag), 20:00 Uhr bis zum 20. Januar 2024 (Samstag), 16:00 Uhr',
      '19. Januar 2024 (Freitag), von 20:00 bis 21:30 Uhr',
      '2 Tage, 3 Stunden und 1 Minute',
    ],
    [
      'ar',
      'rtl',
      'من 19 يناير 2024 (الجمعة)، الساعة 20:00 حتى 20 يناير 2024 (السبت)، الساعة 16:00',
      '19 يناير 2024 (الجمعة)، من الساعة 20:00 حتى 21:30',
      'يومان و3 ساعات ودقيقة',
    ],
  ];
  for (const [language, direction, window, oneDay, length] of examples) {
    it(`are said in ${language} as its readers say them`, () => {
      const ui = uiIn(language);
      const said = (end: string) => {
        const place = document.createElement('p');
        render(range(Date.parse('2024-01-19T20:00:00+01:00'), Date.parse(end), ui), place);
        return place.textContent;
      };
      expect(said('2024-01-20T16:00:00+01:00')).to.equal(window);
      expect(said('2024-01-19T21:30:00+01:00')).to.equal(oneDay);
      expect(duration((51 * 60 + 1) * 60_000, ui)).to.equal(length);
      expect(directionOf(language)).to.equal(direction);
    });
  }

  it('of all languages inside the script run from left to right', () => {
    expect(['pl', 'en', 'uk'].map(directionOf)).to.deep.equal(['ltr', 'ltr', 'ltr']);
  });
});
