import { expect } from '@open-wc/testing';
import '../../../src/define/languages.js';
import { addCatalogue, uiFor, uiLanguages } from '../../../src/language/index.js';
import { parse } from '../../../src/notice/index.js';

type Words = string | Record<string, string>;

/** A notice with these texts; the first of them is the title. */
function noticeIn(language: string, title: Words, lead: Words = title) {
  const document = { revision: 1, updated: '2024-01-18T09:00:00Z', timeZone: 'UTC', language };
  return parse({ ...document, scamWarning: { title, lead } }).notice!;
}

const three = { pl: 'Uwaga', en: 'Warning', uk: 'Увага' };

describe('uiFor', () => {
  it('has Polish, English and Ukrainian to choose from', () => {
    expect(uiLanguages()).to.include.members(['pl', 'en', 'uk']);
  });

  describe('chooses a language that document and user interface both have: for', () => {
    const examples: [wanted: string, language: string, title: string][] = [
      ['en', 'en', 'Warning'],
      ['en-US', 'en', 'Warning'],
      ['UK', 'uk', 'Увага'],
      ['uk-UA', 'uk', 'Увага'],
      ['pl', 'pl', 'Uwaga'],
      // Else the document's own:
      ['de', 'pl', 'Uwaga'],
      ['', 'pl', 'Uwaga'],
      ['not a tag', 'pl', 'Uwaga'],
    ];
    for (const [wanted, language, title] of examples) {
      it(`“${wanted}” that is ${language}`, () => {
        const ui = uiFor(noticeIn('pl', three), wanted);
        expect(ui.language).to.equal(language);
        expect(ui.text(three)).to.deep.equal({ value: title, lang: language });
      });
    }
  });

  it('does not speak a language that the document lacks', () => {
    const ui = uiFor(noticeIn('pl', 'Uwaga'), 'en');
    expect(ui.language).to.equal('pl');
    expect(ui.text('Uwaga')).to.deep.equal({ value: 'Uwaga', lang: 'pl' });
  });

  it('does not choose a language of the document in which the widget has no words', () => {
    const ui = uiFor(noticeIn('pl', { pl: 'Uwaga', de: 'Achtung' }), 'de');
    expect(ui.language).to.equal('pl');
    expect(ui.text({ pl: 'Uwaga', de: 'Achtung' })).to.deep.equal({ value: 'Uwaga', lang: 'pl' });
  });

  it('speaks English around a document in a language of which the widget has no words', () => {
    const ui = uiFor(noticeIn('cs', 'Pozor'), 'pl');
    expect(ui.language).to.equal('en');
    expect(ui.text('Pozor')).to.deep.equal({ value: 'Pozor', lang: 'cs' });
  });

  it('takes varieties of a language for the language', () => {
    const title = { pl: 'Uwaga', 'en-GB': 'Warning' };
    const ui = uiFor(noticeIn('pl', title), 'en-US');
    expect(ui.language).to.equal('en');
    expect(ui.text(title)).to.deep.equal({ value: 'Warning', lang: 'en-GB' });
  });

  it('lets single texts that lack the chosen language fall back, and says in which language they are', () => {
    const ui = uiFor(noticeIn('pl', three), 'en');
    expect(ui.text({ pl: 'Zadzwoń', uk: 'Подзвоніть' })).to.deep.equal({ value: 'Zadzwoń', lang: 'pl' });
    expect(ui.text({ uk: 'Подзвоніть' })).to.deep.equal({ value: 'Подзвоніть', lang: 'uk' });
    expect(ui.text('Zadzwoń')).to.deep.equal({ value: 'Zadzwoń', lang: 'pl' });
  });

  it('shows dates in the zone of the document', () => {
    const noon = Date.UTC(2024, 0, 19, 12);
    expect(uiFor(noticeIn('pl', three), 'en').dates.time(noon)).to.equal('12:00');
    expect(uiFor({ ...noticeIn('pl', three), timeZone: 'Asia/Kathmandu' }, 'en').dates.time(noon)).to.equal('17:45');
  });
});

describe('msg', () => {
  const lasts = (language: string) => uiFor(noticeIn('pl', three), language).msg('Działa', { id: 'available' });

  it('gives a message in the language of its widget, so that two can stand side by side', () => {
    expect(['pl', 'en', 'uk', 'pl'].map(lasts)).to.deep.equal(['Działa', 'Works', 'Працює', 'Działa']);
  });

  it('gives the Polish message where a language lacks it', () => {
    addCatalogue('sk', { 'hours-one': '{0} hodina' });
    expect(uiLanguages()).to.include('sk');
    const { language, msg } = uiFor(noticeIn('sk', 'Pozor'), 'sk');
    expect(language).to.equal('sk');
    expect(msg('{0} godzina', { id: 'hours-one' })).to.equal('{0} hodina');
    expect(msg('{0} minuta', { id: 'minutes-one' })).to.equal('{0} minuta');
  });

  describe('with easier texts', () => {
    const texts = { pl: 'Uwaga', 'pl-x-easy': 'Uważaj', en: 'Warning', 'en-x-easy': 'Take care' };
    const asked = (wanted: string, easy?: boolean, title: Words = texts) => {
      const ui = uiFor(noticeIn('en', texts), wanted, easy);
      const before = ui.easy();
      const text = ui.text(title);
      return { language: ui.language, ...text, before, after: ui.easy() };
    };

    it('shows the ordinary ones, and knows that there are others when one was asked for', () => {
      const expected = { language: 'pl', value: 'Uwaga', lang: 'pl', before: undefined, after: false };
      expect(asked('pl')).to.deep.equal(expected);
    });

    it('shows them to visitors who want them, in their language', () => {
      const expected = { language: 'pl', value: 'Uważaj', lang: 'pl', before: undefined, after: true };
      expect(asked('pl-PL', true)).to.deep.equal(expected);
      expect(asked('en', true).value).to.equal('Take care');
      expect(asked('de', true).value).to.equal('Take care');
    });

    it('shows them where the page asks for them, without a choice', () => {
      const expected = { language: 'pl', value: 'Uważaj', lang: 'pl', before: undefined, after: undefined };
      expect(asked('pl-x-easy')).to.deep.equal(expected);
    });

    it('shows the ordinary text of the same language where there is no easier one', () => {
      const plain = { pl: 'Uwaga', en: 'Warning', 'en-x-easy': 'Take care' };
      for (const ask of [asked('pl', true, plain), asked('pl-x-easy', false, plain)])
        expect(ask).to.include({ value: 'Uwaga', lang: 'pl', after: undefined });
    });

    it('takes plain strings as they are', () => {
      expect(asked('en', true, 'Warning')).to.include({ value: 'Warning', lang: 'en', after: undefined });
    });
  });
});
