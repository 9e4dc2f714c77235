import { expect } from '@open-wc/testing';
import { consoleLines } from '../widgets/console.js';
import { EVERY } from '../widgets/every-element.js';
import { isVisible, place, textOf } from '../widgets/visitor.js';
import { answered, BANNER, DOCUMENT, marked, SRC, TITLE, widgetIn } from './marked.js';

describe('An element marked by data-ikp-widget', () => {
  const lines = consoleLines();

  for (const tag of ['div', 'section', 'p', 'span', 'li', 'blockquote', 'figure', 'strong']) {
    it(`<${tag}> holds the widget, and what it held is the fallback`, async () => {
      const host = await place<HTMLElement>(marked(tag, 'class="alert" id="here" style="color: rgb(1, 2, 3)"'));
      const widget = await answered(host);
      expect([...host.childNodes]).to.deep.equal([widget]);
      expect(widget.state).to.equal('shown');
      expect(textOf(widget)).to.contain(TITLE).and.not.to.contain('Zadzwoń');
      expect(widget.textContent).to.equal('Zadzwoń do nas');
      expect([host.className, host.id, host.style.color]).to.deep.equal(['alert', 'here', 'rgb(1, 2, 3)']);
    });
  }

  for (const { tag } of EVERY) {
    it(`may name <${tag}> with and without the prefix`, async () => {
      for (const value of [tag, tag.replace('ikp-', '')])
        expect((await place(`<div data-ikp-widget="${value}"></div>`)).firstElementChild?.localName).to.equal(tag);
    });
  }

  it('keeps all of its content visible, in its order, where the notice can’t be had', async () => {
    const content = 'Zadzwoń <b>do nas</b><!-- numer --> lub <a href="mailto:a@b.pl">napisz</a>.';
    const host = await place(`<div data-ikp-widget="outage-banner" data-ikp-src="data:,broken">${content}</div>`);
    expect((await answered(host)).state).to.equal('fallback');
    expect(widgetIn(host).innerHTML).to.equal(content);
    expect(isVisible(host.querySelector('a')!)).to.be.true;
  });

  it('may hold the notice as JSON', async () => {
    const json = JSON.stringify(DOCUMENT);
    const host = await place(
      `<div data-ikp-widget="outage-banner"><script type="application/json">${json}</script><p>Zadzwoń</p></div>`,
    );
    expect(widgetIn(host).state).to.equal('shown');
  });

  it('with a value that names no widget stays as it is; one console line says what to write', async () => {
    const hosts = [
      await place('<div data-ikp-widget="outage">Tu</div>'),
      await place('<p data-ikp-widget="outage">Tu</p>'),
    ];
    expect(hosts.map((host) => host.innerHTML)).to.deep.equal(['Tu', 'Tu']);
    expect(lines).to.have.length(1);
    expect(lines[0]).to.contain('data-ikp-widget="outage"').and.to.contain('ikp-outage-banner');
  });

  it('without a value is nobody’s', async () => {
    expect((await place('<div data-ikp-widget>Tu</div>')).innerHTML).to.equal('Tu');
    expect(lines).to.be.empty;
  });

  it('is left alone where it is being edited', async () => {
    const page = await place(`<div contenteditable="true">${marked('div')}<p>${marked('a')}</p></div>`);
    expect(page.querySelector(BANNER)).to.be.null;
  });

  it('in the fallback of a widget makes no widget there', async () => {
    const inner = `<p>Zadzwoń ${marked('a')}</p>${marked('div')}`;
    for (const outer of [
      `<${BANNER} src="${SRC}">${inner}</${BANNER}>`,
      marked('div').replace('Zadzwoń do nas', inner),
    ]) {
      const page = await place(`<div>${outer}</div>`);
      expect(page.querySelectorAll(BANNER)).to.have.length(1);
      expect(widgetIn(page).querySelectorAll('[data-ikp-widget]')).to.have.length(2);
      expect(widgetIn(page).innerHTML).to.equal(inner);
    }
  });

  it('may stand in another’s place: each has its own widget', async () => {
    const page = await place(`<div>${marked('div')}${marked('section')}</div>`);
    expect([...page.querySelectorAll(BANNER)].map((widget) => widget.parentElement!.localName)).to.deep.equal([
      'div',
      'section',
    ]);
  });
});

describe('A link marked by data-ikp-widget', () => {
  const link = (more = '') => `<p>Zobacz <a href="${SRC}" data-ikp-widget="outage-banner" ${more}>komunikat</a>.</p>`;

  it('gives its place to the widget, its address as src, and is the fallback', async () => {
    const page = await place(link());
    const widget = await answered(page);
    expect([...page.childNodes].map((node) => node.nodeName)).to.deep.equal(['#text', 'IKP-OUTAGE-BANNER', '#text']);
    expect(widget.getAttribute('src')).to.equal(SRC);
    expect(widget.state).to.equal('shown');
    expect([...widget.children].map((child) => child.outerHTML)).to.deep.equal([
      `<a href="${SRC}" data-ikp-widget="outage-banner">komunikat</a>`,
    ]);
    expect(widget.closest('a')).to.be.null;
  });

  it('may lead elsewhere than the notice', async () => {
    const page = await place(marked('a', 'href="/awaria"'));
    expect(page.parentElement!.localName).to.equal(BANNER);
    expect(page.parentElement!.getAttribute('src')).to.equal(SRC);
  });

  it('can be followed where the notice can’t be had', async () => {
    const page = await place(`<p><a href="data:,broken" data-ikp-widget="outage-banner">komunikat</a></p>`);
    expect((await answered(page)).state).to.equal('fallback');
    expect(isVisible(page.querySelector('a')!)).to.be.true;
  });
});
