import { expect } from '@open-wc/testing';
import '../../../../src/define/scam-warning.js';
import type { ScamWarning } from '../../../../src/notice/document.js';
import { notice, wholeScamWarning } from '../../../support/notices.js';
import { all, headings, isVisible, links, one, settled, show, tags, texts, words } from '../visitor.js';

const warning = (different: Partial<ScamWarning> = {}, attributes = {}) =>
  show('scam-warning', notice({ language: 'pl', scamWarning: wholeScamWarning(different) }), attributes);

describe('The compact form', () => {
  it('shows what matters at once: the title, the lead, the one thing never to do and the report', async () => {
    const element = await warning({}, { compact: '' });
    expect(element.compact).to.be.true;
    const outside = all(element, '[part="heading"],[part="never"],[part="report"]').filter(isVisible);
    expect(outside.map((found) => words(found.innerText).split('.')[0])).to.deep.equal([
      'Uważaj na oszustów',
      'Nigdy nie korzystaj z danych podanych w SMS-ie',
      'Zgłoś podejrzenie Zgłoś to',
      'Zgłoś podejrzenie',
    ]);
  });

  for (const [lang, summary] of [
    ['pl', 'Pokaż całe ostrzeżenie'],
    ['en', 'Show the whole warning'],
    ['uk', 'Показати все попередження'],
  ] as const) {
    it(`folds the rest, and says how to see it (${lang})`, async () => {
      const element = await warning({}, { compact: '', lang });
      expect(one(element, 'details').hasAttribute('open')).to.be.false;
      expect(texts(element, 'summary')).to.deep.equal([summary]);
    });
  }

  it('loses nothing', async () => {
    const [compact, whole] = [await warning({}, { compact: '' }), await warning()];
    expect(links(compact)).to.have.members(links(whole));
    expect(headings(compact)).to.have.members(headings(whole));
    expect(texts(compact, 'li')).to.have.members(texts(whole, 'li'));
  });

  it('can be unfolded', async () => {
    const element = await warning({}, { compact: '' });
    one(element, 'summary').click();
    expect(all(element, 'h3').map(isVisible)).not.to.include(false);
  });

  it('comes and goes with its attribute', async () => {
    const element = await warning();
    element.toggleAttribute('compact', true);
    await settled();
    expect(tags(element, 'details')).to.have.length(1);
    element.removeAttribute('compact');
    await settled();
    expect(tags(element, 'details')).to.be.empty;
  });
});
