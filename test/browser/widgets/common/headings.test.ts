import { expect } from '@open-wc/testing';
import { EVERY } from '../every-element.js';
import { headings, settled, show } from '../visitor.js';

const levelsOf = (element: Element) => headings(element).map((heading) => Number(heading[1]));

for (const { tag, titled } of EVERY) {
  describe(`The headings of <${tag}>`, () => {
    for (const level of [1, 2, 3, 4, 5, 6]) {
      it(`start at level ${level} when asked to, and the others follow`, async () => {
        const element = await show(tag, titled('T'), { 'heading-level': `${level}` });
        const levels = levelsOf(element);
        expect(levels[0]).to.equal(level);
        expect(levels.length).to.be.above(1);
        expect(levels[1]).to.equal(Math.min(level + 1, 6));
        expect(Math.min(...levels)).to.equal(level);
      });
    }

    it('start at level 2 by default', async () => {
      expect(levelsOf(await show(tag, titled('T')))[0]).to.equal(2);
    });

    it('never skip a level', async () => {
      const levels = levelsOf(await show(tag, titled('T')));
      levels.forEach((level, index) => expect(level - (levels[index - 1] ?? 1)).to.be.at.most(1));
    });

    for (const [written, level] of [
      ['0', 1],
      ['9', 6],
      ['high', 2],
      ['', 2],
    ] as const) {
      it(`stay in order when the level is written as “${written}”`, async () => {
        const levels = levelsOf(await show(tag, titled('T'), { 'heading-level': written }));
        const [first, ...others] = levels as [number, ...number[]];
        expect(first).to.be.oneOf([level, 2]);
        expect(Math.min(...others)).to.equal(Math.min(first + 1, 6));
      });
    }

    it('are as by default again when the attribute is removed', async () => {
      const element = await show(tag, titled('T'));
      const before = headings(element);
      element.setAttribute('heading-level', '4');
      await settled();
      element.removeAttribute('heading-level');
      await settled();
      expect(headings(element)).to.deep.equal(before);
    });

    it('are as by default for what is no level, also by the property', async () => {
      for (const written of ['', 'two', '-1']) {
        const element = await show(tag, titled('T'), { 'heading-level': written });
        expect(element, written).to.have.property('headingLevel', 2);
      }
    });
  });
}
