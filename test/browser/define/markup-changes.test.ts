import { expect, fixture } from '@open-wc/testing';
import { consoleLines } from '../widgets/console.js';
import { place, settled } from '../widgets/visitor.js';
import { answered, BANNER, marked, SRC, widgetIn } from './marked.js';

const banners = (root: ParentNode) => root.querySelectorAll(BANNER).length;

describe('Marked content that comes later', () => {
  consoleLines();
  let page: HTMLElement;
  beforeEach(async () => {
    page = await fixture('<div></div>');
  });

  it('is seen when it is put in, deep inside other content', async () => {
    page.innerHTML = `<article><p>Uwaga</p><div>${marked('section')}</div></article><p>${marked('a')}</p>`;
    await settled();
    expect(banners(page)).to.equal(2);
  });

  it('is seen when it is marked after it was put in', async () => {
    page.innerHTML = `<div data-ikp-src="${SRC}">Zadzwoń</div>`;
    await settled();
    expect(banners(page)).to.equal(0);
    page.firstElementChild!.setAttribute('data-ikp-widget', 'outage-banner');
    await settled();
    expect(widgetIn(page).textContent).to.equal('Zadzwoń');
    expect((await answered(page)).state).to.equal('shown');
  });

  it('is seen in a clone of a template', async () => {
    const template = document.createElement('template');
    template.innerHTML = marked('div');
    page.append(template.content.cloneNode(true), document.importNode(template.content, true));
    await settled();
    expect(banners(page)).to.equal(2);
    expect(template.innerHTML).to.equal(marked('div'));
  });

  for (const tag of ['div', 'a']) {
    it(`is a widget of its own as the clone of a <${tag}> that has become one`, async () => {
      page.innerHTML = `<article>${marked(tag)}</article>`;
      await settled();
      page.append(page.firstElementChild!.cloneNode(true), page.querySelector('[data-ikp-widget]')!.cloneNode(true));
      await settled();
      expect(banners(page)).to.equal(3);
      expect([...page.querySelectorAll(BANNER)].map((widget) => widget.textContent)).to.deep.equal(
        Array(3).fill('Zadzwoń do nas'),
      );
      for (const host of page.querySelectorAll('[data-ikp-widget]')) host.setAttribute('data-ikp-lang', 'uk');
      await settled();
      expect(page.querySelectorAll(`${BANNER}[lang=uk]`)).to.have.length(3);
    });

    it(`is no second widget in a saved page, in which a <${tag}> has become one`, async () => {
      page.innerHTML = `<article>${marked(tag)}</article>`;
      await settled();
      const saved = page.innerHTML;
      page.innerHTML = saved;
      await settled();
      expect(page.innerHTML).to.equal(saved);
      expect(banners(page)).to.equal(1);
    });

    it(`stays one widget when a <${tag}> moves about`, async () => {
      page.innerHTML = `<article>${marked(tag)}</article><p></p>`;
      await settled();
      const widget = widgetIn(page);
      page.lastElementChild!.append(tag === 'a' ? widget : widget.parentElement!);
      await settled();
      expect([...page.querySelectorAll(BANNER)]).to.deep.equal([widget]);
    });
  }

  it('is one widget, with a second copy of the script', async () => {
    const second = '/src/define/markup.ts?second';
    await import(second);
    page.innerHTML = marked('div') + marked('a');
    await settled();
    expect(banners(page)).to.equal(2);
    page.firstElementChild!.setAttribute('data-ikp-heading-level', '3');
    await settled();
    expect(widgetIn(page).getAttribute('heading-level')).to.equal('3');
  });
});

describe('The content of a marked element', () => {
  consoleLines();

  it('may be rendered anew: it is the fallback of a new widget', async () => {
    const host = await place(marked('div'));
    for (const render of [
      () => (host.innerHTML = '<p>Napisz do nas</p>'),
      () => (host.textContent = 'Napisz do nas'),
      () => host.replaceChildren('Napisz ', 'do nas'),
    ]) {
      render();
      await settled();
      expect([...host.childNodes]).to.deep.equal([widgetIn(host)]);
      expect(widgetIn(host).textContent).to.equal('Napisz do nas');
    }
    expect((await answered(host)).state).to.equal('shown');
  });

  it('may be added to: that too is fallback, of the same widget', async () => {
    const host = await place(marked('div'));
    const widget = widgetIn(host);
    host.append(' albo napisz');
    host.insertAdjacentHTML('afterbegin', '<b>Uwaga!</b>');
    await settled();
    expect([...host.childNodes]).to.deep.equal([widget]);
    expect(widget.textContent).to.contain('Zadzwoń do nas').and.to.contain('albo napisz').and.to.contain('Uwaga!');
  });
});

describe('Watching a page for marked elements', () => {
  it('looks at what was added alone', async () => {
    const page = await fixture<HTMLElement>('<div></div>');
    const searched: string[] = [];
    const prototypes = [Document.prototype, Element.prototype];
    const real = prototypes.map((prototype) => Object.getOwnPropertyDescriptor(prototype, 'querySelectorAll')!);
    prototypes.forEach((prototype, index) => {
      const search = real[index]!.value as (selector: string) => unknown;
      const value = function (this: Node, selector: string) {
        searched.push(this.nodeName);
        return search.call(this, selector);
      };
      Object.defineProperty(prototype, 'querySelectorAll', { ...real[index], value });
    });
    try {
      page.append(...Array.from({ length: 3 }, () => document.createElement('i')), 'text');
      document.body.className = 'changed';
      page.style.color = 'red';
      await settled();
    } finally {
      prototypes.forEach((prototype, index) => Object.defineProperty(prototype, 'querySelectorAll', real[index]!));
      document.body.className = '';
    }
    expect([...new Set(searched)]).to.deep.equal(['I']);
  });
});
