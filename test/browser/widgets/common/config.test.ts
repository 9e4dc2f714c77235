import { expect, waitUntil } from '@open-wc/testing';
import { addressOf, notice, outage } from '../../../support/notices.js';
import { consoleLines } from '../console.js';
import { EVERY, type AnyElement } from '../every-element.js';
import { place, settled, show, textOf } from '../visitor.js';

const { fetch } = window;

/** Counts requests; they are answered as ever. */
function countRequests(): string[] {
  const requested: string[] = [];
  window.fetch = (input, init) => {
    requested.push(input as string);
    return fetch(input, init);
  };
  return requested;
}

const loaded = (element: Element) => new Promise((done) => element.addEventListener('ikp-load', done, { once: true }));

/** Ends the waiting for a load that never comes, so that the test says what is missing. */
const giveUpSoon = (element: Element) => setTimeout(() => element.dispatchEvent(new Event('ikp-load')), 500);

async function whenLoaded(element: Element, act: () => void): Promise<void> {
  const load = loaded(element);
  act();
  await load;
  await settled();
}

const json = (document: unknown) => `<script type="application/json">${JSON.stringify(document)}</script>`;

for (const { tag, titled } of EVERY) {
  describe(`<${tag}> is given its notice`, () => {
    consoleLines();
    afterEach(() => {
      window.fetch = fetch;
    });

    it('by its property', async () => {
      const element = await show(tag, titled('From the property'));
      expect(textOf(element)).to.contain('From the property');
    });

    it('by a JSON child', async () => {
      const element = await place(`<${tag}>${json(titled('From the child'))}</${tag}>`);
      expect(textOf(element)).to.contain('From the child');
    });

    it('by src', async () => {
      const element = document.createElement(tag);
      await whenLoaded(element, () => {
        element.setAttribute('src', addressOf(titled('From src')));
        document.body.append(element);
      });
      expect(textOf(element)).to.contain('From src');
      element.remove();
    });

    it('by a src that is set after it was put on the page, in one go', async () => {
      const element = document.createElement(tag);
      await whenLoaded(element, () => {
        document.body.append(element);
        element.src = addressOf(titled('From src'));
        giveUpSoon(element);
      });
      expect(textOf(element)).to.contain('From src');
      element.remove();
    });

    it('by a src that is set later', async () => {
      const element = await place(`<${tag}></${tag}>`);
      await whenLoaded(element, () => element.setAttribute('src', addressOf(titled('From src'))));
      expect(textOf(element)).to.contain('From src');
    });

    it('by another src, when it changes', async () => {
      const element = await place(`<${tag}></${tag}>`);
      await whenLoaded(element, () => element.setAttribute('src', addressOf(titled('First'))));
      await whenLoaded(element, () => element.setAttribute('src', addressOf(titled('Second'))));
      expect(textOf(element)).to.contain('Second').and.not.contain('First');
    });

    it('by its property before the JSON child and src, without asking for src', async () => {
      const requested = countRequests();
      const element = await show(tag, titled('From the property'), { src: addressOf(titled('From src')) });
      element.insertAdjacentHTML('beforeend', json(titled('From the child')));
      await settled();
      expect(textOf(element)).to.contain('From the property');
      expect(requested).to.be.empty;
    });

    it('by the JSON child before src, without asking for src', async () => {
      const requested = countRequests();
      const src = addressOf(titled('From src'));
      const element = await place(`<${tag} src="${src}">${json(titled('From the child'))}</${tag}>`);
      expect(textOf(element)).to.contain('From the child');
      expect(requested).to.be.empty;
    });

    it('by a property that was set before the element was upgraded', async () => {
      // A document without a window upgrades nothing: the property is then the object's own.
      const element = document.implementation.createHTMLDocument().createElement<typeof tag>(tag);
      element.notice = titled('Set early');
      document.body.append(element);
      await settled();
      expect(textOf(element)).to.contain('Set early');
      expect(element.notice).to.have.property('revision', 1);

      element.notice = titled('Set later');
      await settled();
      expect(textOf(element)).to.contain('Set later');
      element.remove();
    });

    it('by a src property that was set before the element was upgraded', async () => {
      const element = document.implementation.createHTMLDocument().createElement<typeof tag>(tag);
      element.src = addressOf(titled('Set early'));
      await whenLoaded(element, () => {
        document.body.append(element);
        giveUpSoon(element);
      });
      expect(textOf(element)).to.contain('Set early');
      element.remove();
    });

    it('without asking for src where the property was set before the upgrade', async () => {
      const requested = countRequests();
      const element = document.implementation.createHTMLDocument().createElement<typeof tag>(tag);
      element.notice = titled('Set early');
      element.setAttribute('src', addressOf(titled('From src')));
      document.body.append(element);
      await settled();
      expect(requested).to.be.empty;
      element.remove();
    });

    it('by a property that was set while the element was not on the page', async () => {
      const element = document.createElement(tag);
      element.notice = titled('Set aside');
      document.body.append(element);
      await settled();
      expect(textOf(element)).to.contain('Set aside');
      element.remove();
    });

    for (const nothing of [null, undefined]) {
      it(`by the JSON child again once the property is ${nothing}`, async () => {
        const element = await place<AnyElement>(`<${tag}>${json(titled('From the child'))}</${tag}>`);
        element.notice = titled('From the property');
        await settled();
        expect(textOf(element)).to.contain('From the property');

        element.notice = nothing;
        await settled();
        expect(textOf(element)).to.contain('From the child');
      });
    }

    it('by src again once the property is null', async () => {
      const element = await show(tag, titled('From the property'), { src: addressOf(titled('From src')) });
      await whenLoaded(element, () => (element.notice = null));
      expect(textOf(element)).to.contain('From src');
    });

    it('by a JSON child that is still being written, once it is complete', async () => {
      const parent = await place('<div></div>');
      Object.defineProperty(document, 'readyState', { value: 'loading', configurable: true });
      try {
        // As the parser does it: the element, then its child, then the child's text, then what follows.
        const element = document.createElement(tag);
        parent.append(element);
        const script = document.createElement('script');
        script.type = 'application/json';
        element.append(script);
        script.append(JSON.stringify(titled('From the child')));
        await settled();
        expect(element.state).to.equal('loading');

        element.append('\n');
        await settled();
        expect(textOf(element)).to.contain('From the child');
      } finally {
        // The document's own property covered that of the platform.
        Reflect.deleteProperty(document, 'readyState');
      }
    });

    it('and says so by ikp-load, which bubbles out of shadow trees and holds the notice', async () => {
      const parent = await place('<div></div>');
      const element = document.createElement(tag);
      const heard: Event[] = [];
      parent.addEventListener('ikp-load', (event) => heard.push(event));
      element.notice = titled('Hello');
      parent.attachShadow({ mode: 'open' }).append(element);
      await settled();
      expect(heard).to.have.length(1);
      expect(heard[0]).to.have.nested.property('notice.revision', 1);
    });
  });
}

describe('Elements with the same src', () => {
  afterEach(() => {
    window.fetch = fetch;
  });

  it('share one request', async () => {
    const requested = countRequests();
    const src = addressOf(notice({ outages: [outage({ end: undefined })] }));
    const page = await place('<div></div>');
    let loads = 0;
    page.addEventListener('ikp-load', () => loads++);
    page.innerHTML = EVERY.map(({ tag }) => `<${tag} src="${src}"></${tag}>`).join('');
    await waitUntil(() => loads === EVERY.length);
    expect(requested).to.deep.equal([src]);
  });
});
