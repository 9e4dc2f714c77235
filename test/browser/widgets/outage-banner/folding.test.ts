import { expect } from '@open-wc/testing';
import '../../../../src/define/outage-banner.js';
import type { OutageDismissEvent } from '../../../../src/index.js';
import type { Outage } from '../../../../src/notice/document.js';
import { hoursFromNow, notice, outage, WHEN } from '../../../support/notices.js';
import { one, settled, show, tags, textOf, words } from '../visitor.js';

// What a preview folds lasts as long as the page: each test has an outage of its own.
let count = 0;
const preview = (when: string, lang = 'pl') =>
  show('ikp-outage-banner', notice({ outages: [outage({ id: `outage-${++count}` })] }), { 'preview-time': when, lang });

const current = (different: Partial<Outage> = {}) =>
  notice({
    updated: hoursFromNow(-1),
    outages: [outage({ start: START, end: END, announceFrom: undefined, ...different })],
  });
const START = hoursFromNow(30);
const END = hoursFromNow(40);
const later = (instant: string) => new Date(Date.parse(instant) + 60_000).toISOString();

const button = (element: Element) => one(element, '[part="fold"]');
const isFolded = (element: Element) => button(element).ariaExpanded === 'false';
const press = async (element: Element) => {
  button(element).click();
  await settled();
};

beforeEach(() => localStorage.clear());

describe('An outage can be dismissed', () => {
  for (const [phase, lang, hide, again] of [
    ['upcoming', 'pl', 'Ukryj', 'Pokaż ponownie'],
    ['ended', 'pl', 'Ukryj', 'Pokaż ponownie'],
    ['active', 'pl', 'Zwiń', 'Rozwiń'],
    ['upcoming', 'en', 'Hide', 'Show again'],
    ['active', 'en', 'Fold', 'Unfold'],
  ] as const) {
    it(`and shown again by one button that keeps the focus (${phase}, ${lang})`, async () => {
      const element = await preview(WHEN[phase], lang);
      const before = textOf(element);
      button(element).focus();
      expect([isFolded(element), words(button(element).textContent)]).to.deep.equal([false, hide]);

      await press(element);
      expect([isFolded(element), words(button(element).textContent)]).to.deep.equal([true, again]);
      expect(button(element).matches(':focus')).to.be.true;
      expect(textOf(element).length).to.be.below(before.length);

      await press(element);
      expect(textOf(element)).to.equal(before);
      expect(button(element).matches(':focus')).to.be.true;
    });
  }

  it('by a button that says which outage it is about', async () => {
    const titles = ['Pierwsza przerwa', 'Druga przerwa'];
    const outages = titles.map((title) => outage({ id: `outage-${++count}`, title }));
    const element = await show('ikp-outage-banner', notice({ outages }), { 'preview-time': WHEN.active });
    const described = [...element.shadowRoot!.querySelectorAll('[part="fold"]')].map((each) =>
      words(element.shadowRoot!.getElementById(each.getAttribute('aria-describedby')!)?.textContent),
    );
    expect(described).to.deep.equal(titles);
  });

  it('but not into silence while it lasts: a line stays', async () => {
    const element = await preview(WHEN.active);
    await press(element);
    const text = textOf(element);
    expect(text).to.contain('Trwa planowana przerwa').and.contain('Przerwa profilu zaufanego');
    expect(text).to.contain('Do 20 stycznia, godzina 16:00').and.not.contain('Czas trwania');
  });

  it('but not while it is not known where it stands', async () => {
    expect(tags(await preview('soon'), '[part="fold"]')).to.be.empty;
  });

  it('and the page hears of it', async () => {
    const element = await preview(WHEN.upcoming);
    const heard: unknown[] = [];
    element.addEventListener('ikp-dismiss', ({ outage: id, phase, dismissed, bubbles }: OutageDismissEvent) =>
      heard.push([id, phase, dismissed, bubbles]),
    );
    await press(element);
    await press(element);
    expect(heard).to.deep.equal([
      [`outage-${count}`, 'upcoming', true, true],
      [`outage-${count}`, 'upcoming', false, true],
    ]);
  });
});

describe('A dismissal', () => {
  it('is remembered by the next page', async () => {
    await press(await show('ikp-outage-banner', current()));
    const element = await show('ikp-outage-banner', current());
    expect(isFolded(element)).to.be.true;
    await press(element);
    expect(isFolded(await show('ikp-outage-banner', current()))).to.be.false;
  });

  it('holds for that outage only', async () => {
    await press(await show('ikp-outage-banner', current()));
    expect(isFolded(await show('ikp-outage-banner', current({ id: 'other' })))).to.be.false;
  });

  for (const [what, different, holds] of [
    ['other words', { title: 'Other words' }, true],
    ['another start', { start: later(START) }, false],
    ['another end', { end: later(END) }, false],
    ['no end', { end: undefined }, false],
    ['a cancellation', { cancelledAt: hoursFromNow(-0.5) }, false],
    ['an update', { updates: [{ at: hoursFromNow(-0.5), text: 'News' }] }, false],
    ['its beginning', { start: hoursFromNow(-0.5) }, false],
  ] as const) {
    it(`${holds ? 'holds' : 'does not hold'} after ${what}`, async () => {
      const element = await show('ikp-outage-banner', current());
      await press(element);
      element.notice = current(different);
      await settled();
      expect(isFolded(element)).to.equal(holds);
    });
  }

  it('is kept nowhere in the browser with storage="none", and lasts as long as the page', async () => {
    const element = await show('ikp-outage-banner', current({ id: 'unstored' }), { storage: 'none' });
    await press(element);
    expect(localStorage).to.have.length(0);
    expect(isFolded(element)).to.be.true;
  });

  it('is kept nowhere in the browser by a preview', async () => {
    const element = await preview(WHEN.upcoming);
    await press(element);
    expect(localStorage).to.have.length(0);
  });
});

describe('The calendar button', () => {
  const { click } = HTMLAnchorElement.prototype;
  let downloaded: HTMLAnchorElement[] = [];
  beforeEach(() => {
    downloaded = [];
    HTMLAnchorElement.prototype.click = function () {
      downloaded.push(this);
    };
  });
  afterEach(() => {
    HTMLAnchorElement.prototype.click = click;
  });

  for (const [lang, name, title] of [
    ['pl', 'Dodaj do kalendarza', 'Przerwa profilu zaufanego'],
    ['en', 'Add to calendar', 'Trusted profile down'],
  ] as const) {
    it(`gives an outage to come as a calendar file (${lang})`, async () => {
      const element = await preview(WHEN.upcoming, lang);
      const calendar = one(element, '[part="calendar"]');
      expect(words(calendar.textContent)).to.equal(name);
      calendar.click();
      const [link] = downloaded;
      expect(link!.download).to.equal(`outage-${count}.ics`);
      const text = await (await fetch(link!.href)).text();
      expect(text).to.match(/^BEGIN:VCALENDAR\r\n/);
      expect(text).to.contain('DTSTART:20240119T190000Z').and.contain('DTEND:20240120T150000Z').and.contain(title);
    });
  }

  it('is there only before the outage starts', async () => {
    for (const when of [WHEN.active, WHEN.ended]) {
      expect(tags(await preview(when), '[part="calendar"]')).to.be.empty;
    }
  });
});
