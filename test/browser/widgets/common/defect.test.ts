import { expect } from '@open-wc/testing';
import { consoleLines } from '../console.js';
import { EVERY, type AnyElement } from '../every-element.js';
import { isVisible, place, settled, textOf } from '../visitor.js';

const getRootNode = Object.getOwnPropertyDescriptor(Node.prototype, 'getRootNode')!;

/** Stands for any defect of ours or of the page: something that the widgets need does not work. */
function breakThePage(reason: string) {
  function broken() {
    throw new Error(reason);
  }
  Object.defineProperty(Node.prototype, 'getRootNode', { ...getRootNode, value: broken });
}

const repairThePage = () => Object.defineProperty(Node.prototype, 'getRootNode', getRootNode);

for (const { tag, titled } of EVERY) {
  describe(`<${tag}> on a page that breaks it`, () => {
    const lines = consoleLines();
    afterEach(repairThePage);

    for (const [what, children] of [
      ['its children', '<p>Call us</p>'],
      ['its marked fallback', '<p slot="fallback">Call us</p>'],
    ] as const) {
      it(`shows ${what}, says why in the console, and throws nothing`, async () => {
        const element = await place<AnyElement>(`<${tag}>${children}</${tag}>`);
        breakThePage(`Broken for ${tag} beside ${what}`);
        element.notice = titled('Never seen');
        await settled();
        expect(isVisible(element.firstElementChild!)).to.be.true;
        expect(element.state).to.equal('fallback');
        expect(lines.join()).to.contain(`Broken for ${tag} beside ${what}`);
      });

      it(`shows ${what} instead of a widget that stood`, async () => {
        const element = await place<AnyElement>(`<${tag}>${children}</${tag}>`);
        element.notice = titled('Before');
        await settled();
        breakThePage(`Broken after ${tag} beside ${what}`);
        element.notice = titled('Never seen');
        await settled();
        expect(isVisible(element.firstElementChild!)).to.be.true;
        expect(textOf(element)).not.to.contain('Never seen');
      });
    }

    it('stands again when the page works again', async () => {
      const element = await place<AnyElement>(`<${tag}><p>Call us</p></${tag}>`);
      element.notice = titled('Before');
      await settled();
      breakThePage('Broken for a while');
      element.notice = titled('Never seen');
      await settled();
      repairThePage();
      element.notice = titled('After');
      await settled();
      expect(textOf(element)).to.contain('After');
      expect(isVisible(element.firstElementChild!)).to.be.false;
    });
  });
}
