import { expect } from '@open-wc/testing';
import { EFFECTS, hoursFromNow, loginMethods, method, notice, outage } from '../../../support/notices.js';
import { EVERY } from '../every-element.js';
import { all, one, settled, show, textOf } from '../visitor.js';

/** Puts each text into two elements of its own, as the translators of browsers do, in capitals: its translation. */
function translate(node: Node): void {
  for (const child of [...node.childNodes]) {
    if (child instanceof Text && child.data.trim()) {
      const [outer, inner] = [document.createElement('span'), document.createElement('span')];
      outer.className = 'translated';
      inner.append(child.data.toUpperCase());
      outer.append(inner);
      child.replaceWith(outer);
    } else if (child instanceof Element) translate(child);
  }
}

for (const { tag, titled } of EVERY) {
  describe(`<${tag}> that a translator has changed`, () => {
    it('says what is new, in its own words', async () => {
      const element = await show(tag, titled('Before'));
      translate(element.shadowRoot!);
      element.notice = titled('After');
      await settled();
      expect(textOf(element)).to.contain('After').and.not.contain('BEFORE');
      expect(all(element, 'span.translated')).to.be.empty;
      expect(all(element, '[part="widget"]')).to.have.length(1);
    });

    it('says what is new also when it was changed while an update was waiting', async () => {
      const element = await show(tag, titled('Before'));
      element.requestUpdate();
      translate(element.shadowRoot!);
      await settled();
      element.notice = titled('After');
      await settled();
      expect(textOf(element)).to.contain('After').and.not.contain('BEFORE');
    });

    it('leaves the translation alone while it says the same', async () => {
      const document = titled('Before');
      const element = await show(tag, document);
      translate(element.shadowRoot!);
      for (const again of [() => element.requestUpdate(), () => (element.notice = document)]) {
        again();
        await settled();
        expect(textOf(element)).to.contain('BEFORE').and.not.contain('Before');
      }
    });

    it('follows each change after that as ever', async () => {
      const element = await show(tag, titled('First'));
      translate(element.shadowRoot!);
      for (const title of ['Second', 'Third']) {
        element.notice = titled(title);
        await settled();
        const [heading] = all(element, '[part="heading"]');
        expect(heading!.textContent).to.equal(title);
      }
    });
  });
}

describe('What the visitor did in a translated widget', () => {
  const methods = (title: string) =>
    notice({
      updated: hoursFromNow(-2),
      outages: [outage({ start: hoursFromNow(-1), end: undefined, affects: EFFECTS })],
      loginMethods: loginMethods({
        title,
        methods: [method({ id: 'mojeid', channels: { ikp: { steps: ['S'] }, mojeikp: { steps: ['S'] } } })],
      }),
    });

  it('stays when it says something new: the open parts, the channel, and the focus', async () => {
    const element = await show('ikp-login-methods', methods('Before'));
    const [, second] = all<HTMLInputElement>(element, 'input');
    second!.click();
    await settled();
    all<HTMLDetailsElement>(element, 'details').at(-1)!.open = true;
    all(element, 'summary').at(-1)!.focus();
    translate(element.shadowRoot!);

    element.notice = methods('After');
    await settled();
    expect(textOf(element)).to.contain('After');
    expect(all<HTMLInputElement>(element, 'input').map(({ checked }) => checked)).to.deep.equal([false, true]);
    expect(all<HTMLDetailsElement>(element, 'details').at(-1)!.open).to.be.true;
    expect(element.shadowRoot!.activeElement).to.equal(all(element, 'summary').at(-1));
    expect(one(element, 'fieldset')).to.exist;
  });
});
