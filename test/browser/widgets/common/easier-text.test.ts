import { expect } from '@open-wc/testing';
import { keep } from '../../../../src/source/index.js';
import { notice } from '../../../support/notices.js';
import { EVERY, type AnyElement } from '../every-element.js';
import { all, one, place, settled, show, textOf } from '../visitor.js';

const TITLE = { pl: 'Zwykłe słowa', 'pl-x-easy': 'Proste słowa', en: 'Ordinary words' };
const KEY = 'ikp-widgets:easy';
const BUTTON = '[part="easy"]';

const pressed = (element: Element) => one(element, BUTTON).getAttribute('aria-pressed');

/** Presses the button, and waits for all widgets of the page. */
async function press(element: Element): Promise<void> {
  one(element, BUTTON).click();
  await settled();
}

describe('Easier texts', () => {
  // A storage of its own: files that are tested at the same time share the browser's, and some of them empty it.
  const stored = new Map<string, string>();
  const storage = {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => void stored.set(key, value),
    removeItem: (key: string) => void stored.delete(key),
  };
  before(() => Object.defineProperty(window, 'localStorage', { configurable: true, value: storage }));
  after(() => Reflect.deleteProperty(window, 'localStorage'));
  // What one test has chosen is no matter of the next one.
  afterEach(() => keep('easy', undefined, true));

  for (const { tag, titled } of EVERY) {
    describe(`in <${tag}>`, () => {
      it('are shown when the visitor asks for them, and hidden again', async () => {
        const element = await show(tag, titled(TITLE));
        expect(textOf(element)).to.contain('Zwykłe słowa').and.not.contain('Proste');
        expect(one(element, BUTTON).innerText.trim()).to.equal('Prostszy tekst');
        expect(pressed(element)).to.equal('false');

        await press(element);
        expect(textOf(element)).to.contain('Proste słowa').and.not.contain('Zwykłe');
        expect(pressed(element)).to.equal('true');
        expect(one(element, BUTTON).innerText.trim()).to.equal('Prostszy tekst');

        await press(element);
        expect(textOf(element)).to.contain('Zwykłe słowa').and.not.contain('Proste');
        expect(pressed(element)).to.equal('false');
      });

      it('are to voices what the ordinary ones are', async () => {
        const element = await show(tag, titled(TITLE));
        await press(element);
        const title = all(element, 'bdi').find(({ innerText }) => innerText.includes('Proste'))!;
        expect(title.closest('[lang]')).to.equal(one(element, '[part="widget"]'));
        expect(one(element, '[part="widget"]').lang).to.equal('pl');
      });

      it('are not offered where there are none in the language shown', async () => {
        const element = await show(tag, titled({ pl: 'Zwykłe słowa', en: 'Words', 'en-x-easy': 'Easy words' }));
        expect(all(element, BUTTON)).to.have.length(0);
        element.lang = 'en';
        await settled();
        expect(one(element, BUTTON).innerText.trim()).to.equal('Easier text');
      });

      it('are shown without a button where the page asks for them', async () => {
        const element = await show(tag, titled(TITLE), { lang: 'pl-x-easy' });
        expect(textOf(element)).to.contain('Proste słowa');
        expect(all(element, BUTTON)).to.have.length(0);
        expect(one(element, '[part="widget"]').lang).to.equal('pl');
      });

      it('leave the focus where it is, and the choice when the language changes', async () => {
        const element = await show(tag, titled(TITLE));
        const button = one(element, BUTTON);
        button.focus();
        await press(element);
        expect(element.shadowRoot!.activeElement === button).to.equal(true);
        element.lang = 'en';
        await settled();
        expect(textOf(element)).to.contain('Ordinary words');
        element.lang = 'pl-PL';
        await settled();
        expect(textOf(element)).to.contain('Proste słowa');
        expect(pressed(element)).to.equal('true');
      });

      it('are asked for by a target of at least 24 pixels', async () => {
        const element = await show(tag, titled(TITLE));
        const { width, height } = one(element, BUTTON).getBoundingClientRect();
        expect(Math.min(width, height)).to.be.at.least(24);
      });
    });
  }

  it('are chosen for all widgets of the page, for those that come later, and for the next visit', async () => {
    const parent = await place(`<div>${EVERY.map(({ tag }) => `<${tag}></${tag}>`).join('')}</div>`);
    const elements = [...parent.children] as AnyElement[];
    elements.forEach((element, index) => (element.notice = EVERY[index]!.titled(TITLE)));
    await settled();
    for (const each of elements) {
      await press(each);
      const expected = String(stored.get(KEY) === 'yes');
      expect(elements.map(pressed)).to.deep.equal([expected, expected, expected]);
    }
    expect(stored.get(KEY)).to.equal('yes');
    const later = await show('scam-warning', EVERY[2]!.titled(TITLE));
    expect(textOf(later)).to.contain('Proste słowa');
  });

  it('are not stored where nothing may be, and chosen until the page is left all the same', async () => {
    const element = await show('scam-warning', EVERY[2]!.titled(TITLE), { storage: 'none' });
    await press(element);
    expect(stored.get(KEY)).to.equal(undefined);
    expect(textOf(await show('scam-warning', EVERY[2]!.titled(TITLE)))).to.contain('Proste słowa');
    await press(element);
    expect(textOf(element)).to.contain('Zwykłe słowa');
  });

  it('can be left where an earlier page has stored the choice and this one may not', async () => {
    stored.set(KEY, 'yes');
    const element = await show('scam-warning', EVERY[2]!.titled(TITLE), { storage: 'none' });
    expect(textOf(element)).to.contain('Proste słowa');
    await press(element);
    expect(textOf(element)).to.contain('Zwykłe słowa');
    expect(stored.get(KEY)).to.equal('yes');
  });

  it('stand beside ordinary ones in the same language, never in another one', async () => {
    const lead = { pl: 'Zwykły wstęp', en: 'Ordinary lead' };
    const warning = { title: { ...TITLE, 'en-x-easy': 'Easy words' }, lead };
    const element = await show('scam-warning', notice({ language: 'en', scamWarning: warning }), { lang: 'pl-x-easy' });
    expect(textOf(element)).to.contain('Proste słowa').and.contain('Zwykły wstęp').and.not.contain('Ordinary');
  });
});
