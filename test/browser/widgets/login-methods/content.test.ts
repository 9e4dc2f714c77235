import { expect } from '@open-wc/testing';
import '../../../../src/define/login-methods.js';
import type { Method } from '../../../../src/notice/document.js';
import { EFFECTS, loginMethods, method, notice, outage, PHONE, WHEN } from '../../../support/notices.js';
import { headings, links, one, show, tags, textOf, texts, words } from '../visitor.js';

describe('A login method', () => {
  const theMethod = (different: Partial<Method>, attributes = {}) =>
    show(
      'ikp-login-methods',
      notice({ loginMethods: loginMethods({ channels: [PHONE], methods: [method({ id: 'm', ...different })] }) }),
      attributes,
    );

  it('tells what it is, when it is needed, and where to read on', async () => {
    const element = await theMethod({
      name: 'mojeID',
      summary: 'Logujesz się jak do banku.',
      channels: { mojeikp: { when: 'Gdy zmieniasz telefon.' } },
      links: [{ text: 'Instrukcja', href: 'https://pacjent.gov.pl/i.pdf' }],
    });
    expect(textOf(element)).to.contain('Logujesz się jak do banku.').and.contain('Gdy zmieniasz telefon.');
    expect(links(element)).to.deep.equal(['https://pacjent.gov.pl/i.pdf']);
  });

  for (const [lang, needs, steps, providers] of [
    ['pl', 'Czego potrzebujesz:', 'Jak to zrobić krok po kroku', 'Kto to oferuje (2)'],
    ['en', 'What you need:', 'How to do it, step by step', 'Who offers it (2)'],
    ['uk', 'Що вам потрібно:', 'Як це зробити крок за кроком', 'Хто це пропонує (2)'],
  ] as const) {
    it(`has needs, providers and numbered steps (${lang})`, async () => {
      const element = await theMethod(
        {
          needs: [{ pl: 'PIN', en: 'PIN', uk: 'PIN' }, 'telefon'],
          providers: ['iPKO', 'mBank'],
          channels: { mojeikp: { steps: ['Otwórz.', 'Wpisz.', 'Gotowe.'] } },
        },
        { lang },
      );
      expect(textOf(element)).to.contain(needs).and.contain('telefon');
      expect(texts(element, 'summary')).to.deep.equal([providers, steps]);
      expect(texts(element, 'ol > li')).to.deep.equal(['Otwórz.', 'Wpisz.', 'Gotowe.']);
      expect(texts(element, 'details ul > li')).to.deep.equal(['iPKO', 'mBank']);
    });
  }

  it('has nothing but its name and state where there is nothing else', async () => {
    const element = await theMethod({
      name: 'PIN',
      needs: [],
      providers: [],
      links: [],
      channels: { mojeikp: { steps: [] } },
    });
    const found = one(element, '[part="method"]');
    expect(words(found.innerText)).to.equal('PIN Działa');
    expect(found.querySelectorAll('details,ul,ol,a')).to.have.length(0);
  });

  it('has no empty heading, list or fold', async () => {
    const document = notice({ outages: [outage({ affects: EFFECTS })], loginMethods: loginMethods() });
    const element = await show('ikp-login-methods', document, { 'preview-time': WHEN.active });
    expect(headings(element).filter((heading) => heading.length < 4)).to.be.empty;
    expect(tags(element, 'p:empty,li:empty,ol:empty,summary:empty')).to.be.empty;
  });

  it('stands in a section named by its heading, in a list of the methods', async () => {
    const element = await theMethod({});
    const section = one(element, 'section');
    const title = one(element, `#${section.getAttribute('aria-labelledby')}`);
    expect(words(title.textContent)).to.equal('Jak się zalogować');
    expect(one(element, '[part="method"]').localName).to.equal('li');
  });
});
