import { expect } from '@open-wc/testing';
import { localize } from '../../../src/notice/index.js';

const title = { pl: 'Przerwa', en: 'Interruption', uk: 'Перерва' };

describe('localize', () => {
  it('gives the text in the first wanted language that it has', () => {
    expect(localize(title, ['en', 'pl'], 'pl')).to.deep.equal({ value: 'Interruption', lang: 'en' });
    expect(localize(title, ['de', 'uk', 'en'], 'pl')).to.deep.equal({ value: 'Перерва', lang: 'uk' });
  });

  it('gives the language that the text has first where it has none of the wanted ones', () => {
    expect(localize({ uk: 'Перерва', en: 'Interruption' }, ['de', 'pl'], 'pl')).to.deep.equal({
      value: 'Перерва',
      lang: 'uk',
    });
    expect(localize(title, [], 'pl')).to.deep.equal({ value: 'Przerwa', lang: 'pl' });
  });

  it('gives a plain string as a text in the language of the document', () => {
    expect(localize('Awaria', ['en'], 'pl')).to.deep.equal({ value: 'Awaria', lang: 'pl' });
  });
});
