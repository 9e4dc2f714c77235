import { expect } from '@open-wc/testing';
import { addressOf, hoursFromNow, notice } from '../../../support/notices.js';
import { consoleLines } from '../console.js';
import { EVERY } from '../every-element.js';
import { isVisible, one, place, settled, show, textOf } from '../visitor.js';

const NOTICE = notice({ updated: hoursFromNow(-2) });

for (const { tag, titled, nothing } of EVERY) {
  describe(`<${tag}> as a part of its page`, () => {
    consoleLines();
    const { fetch } = window;
    afterEach(() => {
      window.fetch = fetch;
    });

    it('tells its state, also to stylesheets', async () => {
      // Never answered.
      window.fetch = () => new Promise(() => {});
      const element = await show(tag, null, { src: '/pending.json' });
      expect(element.state).to.equal('loading');
      expect(element.matches(':state(loading)')).to.be.true;
      for (const [document, state] of [
        [titled('T'), 'shown'],
        [nothing, 'empty'],
        [titled('T'), 'shown'],
      ] as const) {
        element.notice = document;
        await settled();
        expect(element.state).to.equal(state);
        expect(element.matches(`:state(${state})`)).to.be.true;
        const others = ['loading', 'shown', 'empty', 'fallback'].filter((other) => other !== state);
        expect(others.filter((other) => element.matches(`:state(${other})`))).to.be.empty;
      }
    });

    it('tells the state of its fallback', async () => {
      const element = await show(tag, null);
      expect(element.state).to.equal('fallback');
      expect(element.matches(':state(fallback)')).to.be.true;
    });

    it('writes no attribute on itself and changes nothing around', async () => {
      const markup = `<p>Before</p><${tag} class="mine" lang="en"><p>Call us</p></${tag}><p>After</p>`;
      const parent = await place<HTMLElement>(`<div>${markup}</div>`);
      const element = parent.querySelector(tag)!;
      for (const document of [titled('T'), nothing, 'nonsense', null, titled('T')]) {
        element.notice = document;
        await settled();
        expect(parent.innerHTML).to.equal(markup);
      }
    });

    it('is hidden by the hidden attribute', async () => {
      const element = await show(tag, titled('T'), { hidden: '' });
      expect(isVisible(element)).to.be.false;
      element.hidden = false;
      expect(isVisible(element)).to.be.true;
    });

    it('can be hidden and sized by the page', async () => {
      const element = await show(tag, titled('T'));
      element.style.maxWidth = '300px';
      expect(element.getBoundingClientRect().width).to.equal(300);
      element.style.display = 'none';
      expect(isVisible(element)).to.be.false;
    });

    it('does not take over the page’s letter case, alignment or spacing', async () => {
      const element = await show(tag, titled('Title'));
      element.parentElement!.style.cssText = 'text-transform: uppercase; text-align: center; letter-spacing: 9px';
      const { textTransform, textAlign, letterSpacing } = getComputedStyle(one(element, '[part="widget"]'));
      expect([textTransform, letterSpacing]).to.deep.equal(['none', 'normal']);
      expect(textAlign).to.be.oneOf(['start', 'left']);
    });
  });

  describe(`A preview of <${tag}>`, () => {
    for (const [lang, says] of [
      ['pl', 'Podgląd: tak to wygląda 19 stycznia 2024 (piątek), godzina 22:15.'],
      ['en', 'Preview: this is how it looks on 19 January 2024 (Friday), 22:15.'],
      ['uk', 'Попередній перегляд: такий вигляд на 19 січня 2024'],
    ] as const) {
      it(`says in words that it is one (${lang})`, async () => {
        const element = await show(tag, titled('T'), { lang, 'preview-time': '2024-01-19T22:15:00+01:00' });
        expect(textOf(element)).to.contain(says);
      });
    }

    it('shows a moment that can’t be read as it is written, and the widget', async () => {
      const element = await show(tag, titled('Title'), { 'preview-time': 'tomorrow' });
      expect(textOf(element)).to.contain('Podgląd: tak to wygląda tomorrow.').and.contain('Title');
    });

    it('is over when the attribute is removed', async () => {
      const element = await show(tag, titled('T'), { 'preview-time': '2024-01-19T22:15:00+01:00' });
      element.removeAttribute('preview-time');
      await settled();
      expect(textOf(element)).not.to.contain('Podgląd');
    });

    it('is what is said of nothing else', async () => {
      expect(textOf(await show(tag, titled('T')))).not.to.contain('Podgląd');
    });
  });

  describe(`<${tag}> that is moved`, () => {
    it('keeps what it shows', async () => {
      const element = await show(tag, titled('Still here'));
      const parent = await place<HTMLElement>('<section lang="en"></section>');
      parent.append(element);
      await settled();
      expect(textOf(element)).to.contain('Still here');
      expect(one(element, '[part="widget"]').lang).to.equal('en');
    });

    it('keeps what it shows when its notice came from src', async () => {
      const element = document.createElement(tag);
      const load = new Promise((done) => element.addEventListener('ikp-load', done));
      element.src = addressOf(titled('Still here'));
      (await place('<div></div>')).append(element);
      await load;
      await settled();

      (await place('<div></div>')).append(element);
      await settled();
      expect(textOf(element)).to.contain('Still here');
    });

    it('follows the language of its new place only', async () => {
      const element = await show(tag, titled({ pl: 'Po polsku', en: 'In English', uk: 'Українською' }));
      const before = element.parentElement!;
      const after = await place<HTMLElement>('<div lang="uk"></div>');
      after.append(element);
      before.lang = 'en';
      await settled();
      expect(textOf(element)).to.contain('Українською');
    });
  });
}

describe('Elements beside each other', () => {
  it('show the same notice, each its own section', async () => {
    const document = EVERY.reduce(
      (sum, { titled, section }) => ({ ...sum, [section]: titled(section)[section] }),
      NOTICE,
    );
    for (const { tag, section } of EVERY) expect(textOf(await show(tag, document))).to.contain(section);
  });
});
