import { expect } from '@open-wc/testing';
import { EVERY, type AnyElement } from '../every-element.js';
import { one, place, settled, textOf, texts } from '../visitor.js';

const TITLE = { pl: 'Po polsku', en: 'In English', uk: 'Українською' };

for (const { tag, titled } of EVERY) {
  /** Puts the element with its notice inside the markup, where it says `HERE`. */
  const inside = async (markup: string, document: unknown = titled(TITLE)): Promise<AnyElement> => {
    const parent = await place(`<div>${markup.replace('HERE', `<${tag}></${tag}>`)}</div>`);
    const element = parent.querySelector(tag)!;
    element.notice = document;
    await settled();
    return element;
  };
  const language = (element: Element) => one(element, '[part="widget"]').lang;

  describe(`The language of <${tag}>`, () => {
    it('is that of the nearest ancestor', async () => {
      const element = await inside('<div lang="uk"><div lang="en">HERE</div></div>');
      expect(textOf(element)).to.contain('In English').and.not.contain('Українською');
      expect(language(element)).to.equal('en');
    });

    it('is its own, if it has one', async () => {
      const element = await inside('<div lang="en">HERE</div>');
      element.lang = 'uk';
      await settled();
      expect(textOf(element)).to.contain('Українською');
    });

    it('serves a variety of a language by the language', async () => {
      const element = await inside('<div lang="en-AU">HERE</div>');
      expect(textOf(element)).to.contain('In English');
    });

    it('is the document’s where the page says none', async () => {
      expect(language(await inside('HERE'))).to.equal('pl');
    });

    it('is the document’s where the page’s is not to be had', async () => {
      const element = await inside('<div lang="de">HERE</div>');
      expect(textOf(element)).to.contain('Po polsku');
      expect(language(element)).to.equal('pl');
    });

    it('is found through a shadow root', async () => {
      const parent = await place<HTMLElement>('<div lang="en"></div>');
      const element = document.createElement(tag);
      element.notice = titled(TITLE);
      parent.attachShadow({ mode: 'open' }).append(element);
      await settled();
      expect(textOf(element)).to.contain('In English');

      parent.lang = 'uk';
      await settled();
      expect(textOf(element)).to.contain('Українською');
    });

    it('follows a change of the ancestor’s lang', async () => {
      const element = await inside('<div lang="en">HERE</div>');
      for (const [lang, title] of Object.entries(TITLE)) {
        element.parentElement!.lang = lang;
        await settled();
        expect(textOf(element)).to.contain(title);
        expect(language(element)).to.equal(lang);
      }
    });

    it('does not disturb that of another element on the page', async () => {
      const parent = await place(`<div><${tag} lang="en"></${tag}><${tag} lang="uk"></${tag}></div>`);
      const [english, ukrainian] = [...parent.children] as [AnyElement, AnyElement];
      for (const element of [english, ukrainian, english]) {
        element.notice = titled(TITLE);
        await settled();
      }
      expect([language(english), language(ukrainian)]).to.deep.equal(['en', 'uk']);
      expect(textOf(english)).to.contain('In English').and.not.match(/[А-я]/);
      expect(textOf(ukrainian)).to.contain('Українською');
    });

    it('is marked on a single text that it lacks, which falls back to the document’s', async () => {
      const element = await inside('<div lang="en">HERE</div>', titled({ pl: 'Tylko po polsku' }));
      expect(language(element)).to.equal('en');
      expect(texts(element, '[part="heading"] [lang="pl"]')).to.include('Tylko po polsku');
    });
  });
}
