import { expect } from '@open-wc/testing';
import type { NoticeErrorEvent } from '../../../../src/index.js';
import { addressOf, notice } from '../../../support/notices.js';
import { consoleLines } from '../console.js';
import { EVERY, type AnyElement } from '../every-element.js';
import { isVisible, place, settled, show, textOf } from '../visitor.js';

const { fetch } = window;

/** Hears every `ikp-error` of the page. Uncaught exceptions fail a test by themselves. */
function hearErrors(): NoticeErrorEvent[] {
  const heard: NoticeErrorEvent[] = [];
  const hear = (event: HTMLElementEventMap['ikp-error']) => heard.push(event);
  beforeEach(() => {
    heard.length = 0;
    document.body.addEventListener('ikp-error', hear);
  });
  afterEach(() => document.body.removeEventListener('ikp-error', hear));
  return heard;
}

async function until(condition: () => boolean): Promise<void> {
  const deadline = Date.now() + 1000;
  while (!condition() && Date.now() < deadline) await new Promise((resolve) => setTimeout(resolve, 5));
}

for (const { tag, titled, section } of EVERY) {
  describe(`<${tag}> given a wrong document`, () => {
    const lines = consoleLines();
    const errors = hearErrors();

    it('says in ikp-error where it is wrong, how, and what to write instead', async () => {
      await show(tag, notice({ [section]: 7 }));
      expect(errors).to.have.length(1);
      expect(errors[0]).to.include({ reason: 'invalid', composed: true });
      const problem = errors[0]!.problems.find(({ path }) => path === `/${section}`)!;
      expect(problem).to.include({ code: 'wrong-type', severity: 'error', found: 'number' });
      expect(problem.instead).to.equal(section === 'outages' ? '[…]' : '{…}');
    });

    it('says it in the console once, however many elements meet it, with the path', async () => {
      const wrong = notice({ [section]: `wrong for ${tag}` });
      for (let count = 0; count < 3; count++) await show(tag, wrong);
      expect(errors).to.have.length(3);
      const said = lines.filter((line) => line.includes(`/${section}`));
      expect(said).to.have.length(1);
      const instead = section === 'outages' ? '[…]' : '{…}';
      expect(said[0]).to.equal(`ikp-widgets: /${section}: wrong-type string, write ${instead}`);
    });

    it('shows its fallback', async () => {
      const element = await place<AnyElement>(`<${tag}><p>Call us</p></${tag}>`);
      element.notice = notice({ [section]: false });
      await settled();
      expect(element.state).to.equal('fallback');
      expect(isVisible(element.firstElementChild!)).to.be.true;
    });

    it('leaves the last good one on the page', async () => {
      const element = await show(tag, titled('Still true'));
      element.notice = 'nonsense';
      await settled();
      expect(errors).to.have.length(1);
      expect(element.state).to.equal('shown');
      expect(textOf(element)).to.contain('Still true');
    });

    it('leaves the last good one on the page when it comes from another src', async () => {
      const element = await show(tag, null, { src: addressOf(titled('Still true')) });
      await until(() => element.state === 'shown');
      element.src = addressOf('nonsense');
      await until(() => errors.length > 0);
      await settled();
      expect(textOf(element)).to.contain('Still true');
    });

    it('shows what can be used of one that is wrong in part, and reports the rest', async () => {
      const element = await show(tag, { ...titled('Usable'), updated: 'yesterday' });
      expect(textOf(element)).to.contain('Usable');
      expect(errors[0]!.problems.map(({ path }) => path)).to.deep.equal(['/updated']);
    });

    it('does not throw, whatever it is given', async () => {
      const cyclic: { self?: unknown } = {};
      cyclic.self = cyclic;
      const values = [0, '', true, [], [[]], {}, cyclic, () => 1, Symbol('s'), 1n, new Date(), Object.create(null)];
      for (const value of values) {
        const element = await show(tag, value);
        expect(element.state).to.equal('fallback');
      }
    });
  });

  describe(`<${tag}> whose src fails`, () => {
    consoleLines();
    const errors = hearErrors();
    afterEach(() => {
      window.fetch = fetch;
    });

    async function failing(src: string): Promise<AnyElement> {
      const element = await place<AnyElement>(`<${tag} src="${src}"><p>Call us</p></${tag}>`);
      await until(() => errors.length > 0);
      await settled();
      return element;
    }

    for (const [what, reason, answer] of [
      ['is not found', 'status', () => Promise.resolve(new Response('Not found', { status: 404 }))],
      ['can’t be reached', 'network', () => Promise.reject(new TypeError('Failed to fetch'))],
      ['is a page instead of JSON', 'not-json', () => Promise.resolve(new Response('<!doctype html>'))],
      ['is empty', 'not-json', () => Promise.resolve(new Response(''))],
      ['is another document', 'invalid', () => Promise.resolve(new Response('[]'))],
    ] as const) {
      it(`shows its fallback and says why: it ${what}`, async () => {
        window.fetch = answer;
        const element = await failing(`/failing-${reason}-${tag}.json`);
        expect(errors.map((error) => error.reason)).to.deep.equal([reason]);
        expect(errors[0]!.message).to.match(/\.$/);
        expect(element.state).to.equal('fallback');
        expect(isVisible(element.firstElementChild!)).to.be.true;
      });
    }

    it('shows its fallback and says why: it is no address', async () => {
      const element = await failing(`http://[${tag}`);
      expect(errors).to.have.length(1);
      expect(element.state).to.equal('fallback');
    });

    it('tells in ikp-error that an inline document is not JSON', async () => {
      await place(`<${tag}><script type="application/json">{ oops }</script></${tag}>`);
      expect(errors.map((error) => error.reason)).to.deep.equal(['not-json']);
    });
  });
}
