import { expect } from '@open-wc/testing';
import { addressOf } from '../../../support/notices.js';
import { consoleLines } from '../console.js';
import { EVERY, type AnyElement } from '../every-element.js';
import { all, isVisible, place, settled, show, tags, textOf } from '../visitor.js';

/** A src that is never answered. */
const PENDING = '/never-answered.json';
const { fetch } = window;

function neverAnswer() {
  window.fetch = (_, init) =>
    new Promise((_resolve, reject) => init?.signal?.addEventListener('abort', () => reject(new Error('aborted'))));
}

const child = (element: Element, selector: string) => element.querySelector<HTMLElement>(selector)!;

for (const { tag, titled, nothing, section } of EVERY) {
  describe(`The fallback of <${tag}>`, () => {
    consoleLines();
    beforeEach(neverAnswer);
    afterEach(() => {
      window.fetch = fetch;
    });

    it('is all children, while the notice is on its way', async () => {
      const element = await place(`<${tag} src="${PENDING}"><p>Call us</p><p>Write to us</p></${tag}>`);
      expect([...element.children].map(isVisible)).to.deep.equal([true, true]);
    });

    it('is the children marked slot="fallback", where there are any', async () => {
      const element = await place(`<${tag} src="${PENDING}"><p>Aside</p><p slot="fallback">Call us</p></${tag}>`);
      expect([...element.children].map(isVisible)).to.deep.equal([false, true]);
    });

    it('may be text alone', async () => {
      const element = await place(`<${tag} src="${PENDING}">Call us</${tag}>`);
      expect(element.getBoundingClientRect().height).to.be.above(0);
    });

    it('gives way to the widget', async () => {
      const element = await place<AnyElement>(`<${tag}><p>Call us</p></${tag}>`);
      element.notice = titled('Here it is');
      await settled();
      expect(isVisible(child(element, 'p'))).to.be.false;
      expect(textOf(element)).to.contain('Here it is');
    });

    it('stays where nothing is given', async () => {
      const element = await place<AnyElement>(`<${tag}><p>Call us</p></${tag}>`);
      expect(isVisible(child(element, 'p'))).to.be.true;
      expect(element.state).to.equal('fallback');
    });

    it('stays where the document can’t be used', async () => {
      const element = await place<AnyElement>(`<${tag}><p>Call us</p></${tag}>`);
      element.notice = 'not a notice';
      await settled();
      expect(isVisible(child(element, 'p'))).to.be.true;
    });

    it('is back when the notice is taken away', async () => {
      const element = await show(tag, titled('Here it is'));
      element.innerHTML = '<p slot="fallback">Call us</p>';
      element.notice = null;
      await settled();
      expect(isVisible(child(element, 'p'))).to.be.true;
      expect(textOf(element)).to.equal('');
    });

    it('shows children that the parser adds after the upgrade', async () => {
      const element = await place(`<${tag} src="${PENDING}"></${tag}>`);
      element.innerHTML = '<p>Call us</p>';
      await settled();
      expect(isVisible(child(element, 'p'))).to.be.true;
    });

    it('shows a child marked slot="fallback" that the parser adds after the upgrade', async () => {
      const element = await place(`<${tag} src="${PENDING}"></${tag}>`);
      element.innerHTML = '<p slot="fallback">Call us</p>';
      await settled();
      expect(isVisible(child(element, 'p'))).to.be.true;
    });

    it('is not shown where the notice has nothing to tell', async () => {
      const element = await place<AnyElement>(`<${tag}><p>Call us</p></${tag}>`);
      element.notice = nothing;
      await settled();
      expect(isVisible(child(element, 'p'))).to.be.false;
    });

    it('keeps every child, whatever is shown', async () => {
      const children = '<p slot="fallback">Call us</p><p>Aside</p><!-- note -->';
      const element = await place<AnyElement>(`<${tag}>${children}</${tag}>`);
      for (const document of [titled('Here it is'), nothing, 'not a notice', null]) {
        element.notice = document;
        await settled();
        expect(element.innerHTML).to.equal(children);
      }
    });
  });

  describe(`<${tag}> with nothing to tell`, () => {
    it('takes no space and leaves no landmark or heading', async () => {
      const element = await show(tag, nothing);
      expect(element.state).to.equal('empty');
      expect(element.getBoundingClientRect().height).to.equal(0);
      expect(tags(element, 'section,[role],[aria-label],h1,h2,h3,h4,h5,h6')).to.be.empty;
    });
  });

  describe(`<${tag}> of whose section nothing can be used`, () => {
    consoleLines();

    it('shows its fallback, since “nothing to tell” may be wrong', async () => {
      const broken = { ...nothing, [section]: section === 'outages' ? [{ id: 'broken' }] : {} };
      const element = await place<AnyElement>(`<${tag}><p>Call us</p></${tag}>`);
      element.notice = broken;
      await settled();
      expect(element.state).to.equal('fallback');
      expect(isVisible(child(element, 'p'))).to.be.true;
    });
  });

  describe(`<${tag}> whose tag was left unclosed`, () => {
    const lines = consoleLines();
    const page = '<h1>Portal</h1><main><p>Everything else</p></main>';
    beforeEach(neverAnswer);
    afterEach(() => {
      window.fetch = fetch;
    });

    it('leaves the swallowed page visible after the widget, and says how to close it, once', async () => {
      const parent = await place<HTMLElement>(`<div><${tag}>${page}</${tag}><${tag}>${page}</${tag}></div>`);
      for (const element of parent.children as Iterable<Element> & HTMLCollection) {
        (element as AnyElement).notice = titled('Here it is');
        await settled();
        const main = child(element, 'main');
        const widget = all(element, '[part="widget"]')[0]!;
        expect(isVisible(main)).to.be.true;
        expect(main.getBoundingClientRect().top).to.be.at.least(widget.getBoundingClientRect().bottom);
      }
      const said = lines.filter((line) => line.includes(`</${tag}>`));
      expect(said).to.have.length(1);
    });

    it('leaves it visible where the notice has nothing to tell', async () => {
      const element = await place<AnyElement>(`<${tag}>${page}</${tag}>`);
      element.notice = nothing;
      await settled();
      expect(isVisible(child(element, 'main'))).to.be.true;
    });

    for (const [when, src] of [
      ['while the notice is on its way', PENDING],
      ['where no notice can be had', ''],
    ] as const) {
      it(`leaves it visible beside a marked fallback, ${when}`, async () => {
        const fallback = '<p slot="fallback">Call us</p>';
        const element = await place(`<${tag} src="${src}">${fallback}${page}</${tag}>`);
        expect(isVisible(child(element, 'main'))).to.be.true;
        expect(isVisible(child(element, '[slot]'))).to.be.true;
      });
    }

    it('leaves visible what the parser adds once the widget stands', async () => {
      const element = await show(tag, titled('Here it is'));
      element.insertAdjacentHTML('beforeend', page);
      await settled();
      expect(isVisible(child(element, 'main'))).to.be.true;
      expect(textOf(element)).to.contain('Here it is');
    });

    for (const other of ['header', 'footer', 'nav', 'form', 'iframe', 'scam-warning', 'ikp-login-methods']) {
      it(`knows so by a ${other} among its children`, async () => {
        const element = await place<AnyElement>(`<${tag}><p>Text</p><${other}></${other}></${tag}>`);
        element.notice = titled('Here it is');
        await settled();
        expect(isVisible(child(element, 'p'))).to.be.true;
      });
    }
  });
}

describe('A JSON child', () => {
  it('is never read as fallback text', async () => {
    for (const { tag, titled } of EVERY) {
      const script = `<script type="application/json">${JSON.stringify(titled('T'))}</script>`;
      const element = await place(`<${tag}>${script}</${tag}>`);
      expect(isVisible(child(element, 'script'))).to.be.false;
    }
  });

  it('is not a sign of an unclosed tag', async () => {
    for (const { tag, titled } of EVERY) {
      const script = `<script type="application/json">${JSON.stringify(titled('T'))}</script>`;
      const element = await place(`<${tag}><p>Call us</p>${script}</${tag}>`);
      expect(isVisible(child(element, 'p'))).to.be.false;
    }
  });
});

describe('A src that is answered at last', () => {
  it('replaces the fallback', async () => {
    for (const { tag, titled } of EVERY) {
      const element = await place(`<${tag}><p>Call us</p></${tag}>`);
      const load = new Promise((done) => element.addEventListener('ikp-load', done));
      element.setAttribute('src', addressOf(titled('Here it is')));
      await load;
      await settled();
      expect(isVisible(child(element, 'p'))).to.be.false;
    }
  });
});
