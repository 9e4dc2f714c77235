import { expect, fixture, html } from '@open-wc/testing';
import { nearestLang, watchLang } from '../../../src/language/index.js';

/** An element with a shadow root of its own, in which these nodes stand. */
function hostOf(...nodes: Node[]): HTMLElement {
  const host = document.createElement('div');
  host.attachShadow({ mode: 'open' }).append(...nodes);
  return host;
}

function element(name: string, lang?: string, ...children: Node[]): HTMLElement {
  const created = document.createElement(name);
  if (lang !== undefined) created.lang = lang;
  created.append(...children);
  return created;
}

async function onPage(node: Element): Promise<void> {
  (await fixture(html`<div></div>`)).append(node);
}

describe('nearestLang', () => {
  it('is the element’s own lang', () => {
    const widget = element('p', 'uk');
    element('div', 'en', widget);
    expect(nearestLang(widget)).to.equal('uk');
  });

  it('is the nearest ancestor’s', () => {
    const widget = element('p');
    element('div', 'pl', element('div', 'en', element('div', undefined, widget)));
    expect(nearestLang(widget)).to.equal('en');
  });

  it('is empty where there is none', () => {
    const widget = element('p');
    element('div', undefined, widget);
    expect(nearestLang(widget)).to.equal('');
  });

  it('passes over an empty one', () => {
    const widget = element('p', '');
    element('div', 'en', widget);
    expect(nearestLang(widget)).to.equal('en');
  });

  it('takes an xml:lang without a namespace for no language, as HTML does', () => {
    const parent = document.createElement('div');
    parent.setAttribute('lang', 'uk');
    const child = document.createElement('p');
    child.setAttribute('xml:lang', 'en');
    parent.append(child);
    expect(nearestLang(child)).to.equal('uk');
  });

  it('reads xml:lang, as XHTML pages have it', () => {
    const widget = element('p');
    const parent = element('div', undefined, widget);
    parent.setAttributeNS('http://www.w3.org/XML/1998/namespace', 'xml:lang', 'uk');
    expect(nearestLang(widget)).to.equal('uk');
  });

  it('looks out of a shadow root to its host', () => {
    const widget = element('p');
    element('div', 'en', hostOf(element('div', undefined, hostOf(widget))));
    expect(nearestLang(widget)).to.equal('en');
  });

  it('looks at where a slot shows the element before it looks at where it stands', async () => {
    const widget = element('p');
    const host = hostOf(element('section', 'uk', element('slot')));
    host.append(widget);
    await onPage(element('div', 'en', host));
    expect(nearestLang(widget)).to.equal('uk');
  });

  it('is the page’s where nothing around it has one', async () => {
    const widget = element('p');
    await onPage(widget);
    document.documentElement.lang = 'pl';
    try {
      expect(nearestLang(widget)).to.equal('pl');
    } finally {
      document.documentElement.removeAttribute('lang');
    }
  });
});

describe('watchLang', () => {
  const cleanUps: (() => void)[] = [];
  afterEach(() => cleanUps.splice(0).forEach((cleanUp) => cleanUp()));

  /** How often the watcher has been called back since the last look. */
  function callsOf(widget: Element): () => Promise<number> {
    let calls = 0;
    cleanUps.push(watchLang(widget, () => calls++));
    return async () => {
      await Promise.resolve(); // Observers report in a microtask.
      const seen = calls;
      calls = 0;
      return seen;
    };
  }

  it('calls back when a lang changes, appears or goes: the element’s own or an ancestor’s', async () => {
    const widget = element('p');
    const section = element('div', 'en', widget);
    await onPage(section);
    const calls = callsOf(widget);
    section.lang = 'uk';
    expect(await calls()).to.equal(1);
    widget.lang = 'en';
    expect(await calls()).to.equal(1);
    section.removeAttribute('lang');
    expect(await calls()).to.equal(1);
  });

  it('calls back when the page’s lang changes, also from within shadow roots', async () => {
    const widget = element('p');
    await onPage(hostOf(hostOf(widget)));
    const calls = callsOf(widget);
    document.documentElement.lang = 'en';
    expect(await calls()).to.equal(1);
    document.documentElement.removeAttribute('lang');
    expect(await calls()).to.equal(1);
  });

  it('calls back when a lang changes inside a shadow root around the element', async () => {
    const widget = element('p');
    const section = element('div', undefined, hostOf(widget));
    await onPage(hostOf(section));
    const calls = callsOf(widget);
    section.lang = 'en';
    expect(await calls()).to.equal(1);
  });

  it('calls back when a lang changes around the slot that shows the element', async () => {
    const widget = element('p');
    const section = element('section', 'en', element('slot'));
    const host = hostOf(section);
    host.append(widget);
    await onPage(host);
    const calls = callsOf(widget);
    section.lang = 'uk';
    expect(await calls()).to.equal(1);
    expect(nearestLang(widget)).to.equal('uk');
  });

  it('stays silent when other attributes change', async () => {
    const widget = element('p');
    await onPage(widget);
    const calls = callsOf(widget);
    widget.title = 'x';
    widget.dir = 'rtl';
    expect(await calls()).to.equal(0);
  });

  it('calls back everyone who watches, and no longer who has cleaned up', async () => {
    const first = element('p');
    const second = element('p');
    await onPage(element('div', undefined, first, second));
    const callsOfFirst = callsOf(first);
    const callsOfSecond = callsOf(second);
    first.parentElement!.lang = 'en';
    expect([await callsOfFirst(), await callsOfSecond()]).to.deep.equal([1, 1]);
    cleanUps.shift()!();
    first.parentElement!.lang = 'uk';
    expect([await callsOfFirst(), await callsOfSecond()]).to.deep.equal([0, 1]);
  });

  it('needs one observer, whatever the number of elements, which looks at nothing once they are gone', async () => {
    const { observe, disconnect } = MutationObserver.prototype;
    const observing = new Set<MutationObserver>();
    MutationObserver.prototype.observe = function (...target) {
      observing.add(this);
      observe.apply(this, target);
    };
    MutationObserver.prototype.disconnect = function () {
      observing.delete(this);
      disconnect.apply(this);
    };
    try {
      const widgets = [1, 2, 3].map(() => element('p'));
      await onPage(hostOf(...widgets));
      // A second round works as the first one.
      for (let round = 0; round < 2; round++) {
        const stops = widgets.map((widget) => watchLang(widget, () => undefined));
        expect(observing.size).to.equal(1);
        stops.forEach((stop) => stop());
        expect(observing.size).to.equal(0);
      }
    } finally {
      Object.assign(MutationObserver.prototype, { observe, disconnect });
    }
  });
});
