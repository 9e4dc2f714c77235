import { expect } from '@open-wc/testing';
import type { Note } from '../../../../src/notice/document.js';
import { EFFECTS, loginMethods, method, notice, outage, scamWarning, WHEN } from '../../../support/notices.js';
import { consoleLines } from '../console.js';
import { EVERY } from '../every-element.js';
import { all, links, one, show, textOf, texts } from '../visitor.js';

/** Turns all that follows, where nothing keeps it from that. */
const TURNED = '\u202e';
const preview = { 'preview-time': WHEN.active };

const warning = (different: object) => show('scam-warning', notice({ scamWarning: scamWarning(different) }));
const withNote = (note: Partial<Note>) =>
  show('ikp-outage-banner', notice({ outages: [outage({ notes: [{ title: 'Note', ...note }] })] }), preview);

/** Where a piece of text is on the screen. */
function placeOf(text: Text, start: number, end: number): DOMRect {
  const range = document.createRange();
  range.setStart(text, start);
  range.setEnd(text, end);
  return range.getBoundingClientRect();
}

/** Where the characters of an element's own last text are, in their order. */
function lastCharacters(element: Element, count: number): number[] {
  const text = [...element.childNodes].reverse().find((node) => node instanceof Text && node.data.trim()) as Text;
  const end = text.data.trimEnd().length;
  return Array.from({ length: count }, (_, index) => placeOf(text, end - count + index, end - count + index + 1).left);
}

/** The characters stand from left to right. */
function expectInOrder(element: Element): void {
  const lefts = lastCharacters(element, 5);
  expect(lefts).to.deep.equal([...lefts].sort((first, second) => first - second));
}

describe('No text reorders what is around it:', () => {
  consoleLines();

  it('a name of the time zone in its brackets', async () => {
    const document = notice({ timeZoneName: `${TURNED}abc`, outages: [outage()] });
    const element = await show('ikp-outage-banner', document, preview);
    const zone = all(element, '[part="when"] .muted')[0]!;
    const name = zone.querySelector('bdi')!.getBoundingClientRect();
    expect(name.width).to.be.above(0);
    expect(lastCharacters(zone, 1)[0]).to.be.at.least(name.right - 1);
  });

  it('a login method’s name before its condition', async () => {
    const methods = [method({ id: 'mobywatel', name: `${TURNED}mObywatel` })];
    const document = notice({ outages: [outage({ affects: EFFECTS })], loginMethods: loginMethods({ methods }) });
    const element = await show('ikp-outage-banner', document, preview);
    const condition = one(element, 'dd.limited .tone');
    const name = condition.parentElement!.querySelector('bdi')!.getBoundingClientRect();
    expect(condition.getBoundingClientRect().left).to.be.at.least(name.right - 1);
    expectInOrder(condition);
  });

  it('the words before a link, which stays readable itself', async () => {
    const element = await warning({ lead: `${TURNED}abc [nfz.gov.pl](https://nfz.gov.pl/)` });
    expectInOrder(one(element, 'p a'));
  });

  for (const { tag, titled } of EVERY) {
    it(`the title of <${tag}>, which is set apart`, async () => {
      const element = await show(tag, titled(`${TURNED}Title`));
      const title = all(element, '[part="heading"] > bdi')[0]!;
      expect(title.textContent).to.contain('Title');
      expect(getComputedStyle(title).unicodeBidi).to.equal('isolate');
    });
  }
});

describe('The text of a link', () => {
  consoleLines();
  const HIDDEN = '\u200b\u202egov.pl\u2066\u00ad';

  it('has nothing that nobody sees: within a text', async () => {
    const element = await warning({ lead: `[${HIDDEN}](https://x.example/)` });
    expect(one(element, 'p a').textContent).to.equal('gov.pl');
  });

  it('has nothing that nobody sees: of a link, of a card, and of an operator', async () => {
    const href = 'https://x.example/';
    const found = [
      await withNote({ links: [{ text: HIDDEN, href }] }),
      await warning({ readAlso: [{ title: HIDDEN, href }] }),
      await show('ikp-outage-banner', notice({ outages: [outage({ operator: { name: HIDDEN, href } })] }), preview),
    ];
    expect(found.map((element) => one(element, `a[href="${href}"]`).textContent)).to.deep.equal(
      Array(3).fill('gov.pl'),
    );
  });

  it('holds no other link', async () => {
    const text = 'Read **[gov.pl](https://gov.pl/)** here';
    const element = await withNote({ links: [{ text, href: 'https://x.example/' }] });
    expect(links(element)).to.deep.equal(['https://x.example/']);
    expect(texts(element, 'a')).to.deep.equal(['Read gov.pl here']);
    expect(texts(element, 'a strong')).to.deep.equal(['gov.pl']);
  });
});

describe('A link that dials shows the number that it dials,', () => {
  consoleLines();
  const dialled = async (text: string) => {
    const element = await warning({ lead: text });
    const digits = (words: string | null) => (words ?? '').replace(/\D/g, '');
    for (const link of all<HTMLAnchorElement>(element, 'a'))
      expect(digits(link.textContent)).to.equal(digits(link.href));
    return [textOf(element), ...links(element)];
  };
  const TITLE = 'Uważaj na oszustów';

  it('where its words are the number', async () => {
    expect(await dialled('Call [+48 573 205 962](tel:+48573205962)!')).to.deep.equal([
      `${TITLE} Call +48-573-205-962!`,
      'tel:+48573205962',
    ]);
  });

  it('where they are another one, also in other digits', async () => {
    for (const other of ['+48 800 190 590', '٨٠٠', '24']) {
      const text = await dialled(`Call [${other}](tel:+48-573-205-962)!`);
      expect(text).to.deep.equal([`${TITLE} Call +48-573-205-962!`, 'tel:+48-573-205-962']);
    }
  });

  it('after its words, where they are none', async () => {
    expect(await dialled('Call [**us**](tel:112)!')).to.deep.equal([`${TITLE} Call us 112!`, 'tel:112']);
  });

  it('of a link in a note', async () => {
    const element = await withNote({ links: [{ text: 'Helpline', href: 'tel:+48 22 123 45 67' }] });
    expect(texts(element, 'li')).to.deep.equal(['Helpline +48-22-123-45-67']);
    expect(links(element)).to.deep.equal(['tel:+48221234567']);
  });

  it('and is none where it would dial a code of the network', async () => {
    expect(await dialled('Call [us](tel:*21*700123456#)!')).to.deep.equal([`${TITLE} Call us!`]);
  });
});
