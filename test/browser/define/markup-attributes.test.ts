import { expect } from '@open-wc/testing';
import { consoleLines } from '../widgets/console.js';
import { place, settled } from '../widgets/visitor.js';
import { marked, widgetIn } from './marked.js';

const WIDGETS = ['ikp-outage-banner', 'ikp-login-methods', 'scam-warning'] as const;
const attributesOf = (tag: string) =>
  (customElements.get(tag) as unknown as { observedAttributes: readonly string[] }).observedAttributes;

describe('The data-ikp- form of attributes', () => {
  consoleLines();

  for (const tag of WIDGETS) {
    it(`is there for each attribute of <${tag}>, and for lang`, async () => {
      const names = [...attributesOf(tag), 'lang'];
      expect(names).to.include('src').and.to.include('preview-time');
      const attributes = names.map(
        (name) => `data-ikp-${name}="${['src', 'mirrors'].includes(name) ? 'data:,' : '1'}"`,
      );
      const host = await place(`<div data-ikp-widget="${tag}" ${attributes.join(' ')}></div>`);
      expect(host.firstElementChild!.getAttributeNames().sort()).to.deep.equal(names.sort());
      for (const name of names)
        expect(host.firstElementChild!.getAttribute(name)).to.equal(host.getAttribute(`data-ikp-${name}`));
    });
  }

  it('is followed when it is added, changed and removed', async () => {
    const host = await place(marked('div'));
    for (const [name, value] of [
      ['lang', 'uk'],
      ['heading-level', '3'],
      ['heading-level', '4'],
      ['outages', 'a b'],
    ] as const) {
      host.setAttribute(`data-ikp-${name}`, value);
      await settled();
      expect(widgetIn(host).getAttribute(name)).to.equal(value);
    }
    host.removeAttribute('data-ikp-lang');
    await settled();
    expect(widgetIn(host).hasAttribute('lang')).to.be.false;
    expect(widgetIn(host).getAttribute('heading-level')).to.equal('4');
  });

  it('is followed on a link too, with its address', async () => {
    const link = await place<HTMLAnchorElement>(`<a href="data:,1" data-ikp-widget="outage-banner">komunikat</a>`);
    const widget = link.parentElement!;
    link.href = 'data:,2';
    link.dataset.ikpLang = 'uk';
    await settled();
    expect([widget.getAttribute('src'), widget.lang]).to.deep.equal(['data:,2', 'uk']);
    link.dataset.ikpSrc = 'data:,3';
    await settled();
    expect(widget.getAttribute('src')).to.equal('data:,3');
    link.removeAttribute('data-ikp-src');
    await settled();
    expect(widget.getAttribute('src')).to.equal('data:,2');
  });

  it('is not there for other attributes: an editor can’t write a handler of events, or a style', async () => {
    const others =
      'data-ikp-onclick="window.clicked = true" data-ikp-style="color: red" data-ikp-slot="x" data-ikp-id="y"';
    const host = await place<HTMLElement>(marked('div', others));
    expect(widgetIn(host).getAttributeNames()).to.deep.equal(['src']);
    host.setAttribute('data-ikp-onclick', 'window.clicked = 1');
    await settled();
    widgetIn(host).click();
    expect(widgetIn(host).getAttributeNames()).to.deep.equal(['src']);
    expect(window).not.to.have.property('clicked');
  });

  it('leaves alone what a script of the page has set on the widget', async () => {
    const host = await place(marked('div'));
    widgetIn(host).lang = 'uk';
    host.classList.add('seen');
    host.setAttribute('data-ikp-heading-level', '3');
    host.append('Nowe');
    await settled();
    expect(widgetIn(host).lang).to.equal('uk');
  });
});
