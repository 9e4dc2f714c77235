import { expect, fixture, html } from '@open-wc/testing';
import { unfoldInPrint } from '../../../../src/widgets/parts/print.js';

describe('What is folded, in an engine whose style sheets can’t unfold it', () => {
  const { supports } = CSS;
  let cleanUp = () => {};
  beforeEach(() => {
    CSS.supports = () => false;
  });
  afterEach(() => {
    CSS.supports = supports;
    cleanUp();
  });

  async function folds(): Promise<[HTMLDetailsElement, HTMLDetailsElement]> {
    const root = await fixture<HTMLElement>(
      html`<div>
        <details></details>
        <details open></details>
      </div>`,
    );
    cleanUp = unfoldInPrint(root);
    return [...root.querySelectorAll('details')] as [HTMLDetailsElement, HTMLDetailsElement];
  }

  it('is open on paper, and afterwards as the visitor left it', async () => {
    const [closed, open] = await folds();
    window.dispatchEvent(new Event('beforeprint'));
    expect([closed.open, open.open]).to.deep.equal([true, true]);
    window.dispatchEvent(new Event('afterprint'));
    expect([closed.open, open.open]).to.deep.equal([false, true]);
  });

  it('is left alone once the widget is gone', async () => {
    const [closed] = await folds();
    cleanUp();
    window.dispatchEvent(new Event('beforeprint'));
    expect(closed.open).to.be.false;
  });
});
