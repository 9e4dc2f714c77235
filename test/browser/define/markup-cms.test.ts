import { expect, waitUntil } from '@open-wc/testing';
import '../../../src/define/all.js';
import type { OutageBannerElement, ScamWarningElement } from '../../../src/index.js';
import { hoursFromNow, notice, outage, wholeScamWarning } from '../../support/notices.js';
import { consoleLines } from '../widgets/console.js';
import { place, textOf, words } from '../widgets/visitor.js';

/** What the programs named left of what was typed; `null`: nothing was changed. docs/cms.md says how it was got. */
interface LeftBehind {
  readonly by: string;
  readonly setting: string;
  readonly left: Readonly<Record<string, string | null>>;
}

const text = async (path: string) => (await fetch(path)).text();
const { typed, kept, lost } = JSON.parse(await text('/test/browser/define/left-behind.json')) as {
  typed: Readonly<Record<string, string>>;
  kept: readonly LeftBehind[];
  lost: readonly LeftBehind[];
};
const guide = await text('/docs/cms.md');

const each = (table: readonly LeftBehind[]) =>
  table.flatMap(({ by, setting, left }) =>
    Object.entries(left).map(([name, markup]) => ({
      title: `${name}, ${by}, ${setting}`,
      typed: typed[name]!,
      markup: markup ?? typed[name]!,
    })),
  );
const readableIn = (markup: string) => {
  const template = document.createElement('template');
  template.innerHTML = markup;
  return template.content;
};

const { fetch: realFetch } = window;
const TITLE = 'Tytuł z komunikatu';
const answer = JSON.stringify(
  notice({
    updated: hoursFromNow(-2),
    outages: [outage({ title: TITLE, start: hoursFromNow(-1), end: undefined })],
    scamWarning: wholeScamWarning({ title: TITLE }),
  }),
);

describe('Markup that a CMS leaves behind', () => {
  consoleLines();
  let asked: string[] = [];
  beforeEach(() => {
    asked = [];
    window.fetch = (input) => {
      asked.push(input instanceof Request ? input.url : String(input));
      return Promise.resolve(new Response(answer));
    };
  });
  afterEach(() => {
    window.fetch = realFetch;
  });

  it('is written down at least twenty times', () => {
    expect(each(kept)).to.have.length.above(20);
    expect(new Set(kept.map(({ by }) => by.split(' ')[0])).size).to.be.above(4);
  });

  for (const { title, markup, typed: source } of each(kept)) {
    it(`becomes the widget, with its fallback kept: ${title}`, async () => {
      const content = readableIn(markup);
      const mark = content.querySelector('[data-ikp-widget]')!;
      const isLink = mark.localName === 'a';
      const page = await place(`<div>${markup}</div>`);
      const [widget, ...more] = page.querySelectorAll<OutageBannerElement | ScamWarningElement>(
        'ikp-outage-banner, scam-warning',
      );
      expect(more).to.be.empty;
      expect(widget?.localName).to.contain(mark.getAttribute('data-ikp-widget'));

      await waitUntil(() => widget!.state === 'shown', 'The widget is not shown.', { timeout: 10_000 });
      expect(textOf(widget!)).to.contain(TITLE);
      expect(asked.every((address) => address.endsWith('/notice.json'))).to.be.true;

      // Every word and element of the fallback is there still, and the page around it as it was.
      expect(widget!.innerHTML).to.equal(isLink ? mark.outerHTML : mark.innerHTML);
      expect(page.textContent).to.equal(content.textContent);
      expect(widget!.parentElement!.localName).to.equal(
        isLink ? (mark.parentElement?.localName ?? 'div') : mark.localName,
      );
      expect(words(page.textContent)).to.equal(words(readableIn(source).textContent));

      const attributes = widget!.getAttributeNames();
      expect(attributes).to.include('src').and.not.to.include('onclick');
      for (const name of attributes.filter((one) => one !== 'src' || !isLink))
        expect(widget!.getAttribute(name)).to.equal(mark.getAttribute(`data-ikp-${name}`));
    });
  }

  for (const { title, markup } of each(lost)) {
    it(`stays words that can be read, where nothing marks it any more: ${title}`, async () => {
      const page = await place(`<div>${markup}</div>`);
      expect(page.textContent).to.equal(readableIn(markup).textContent);
      expect(page.querySelector('ikp-outage-banner, ikp-login-methods, scam-warning')).to.be.null;
      expect(words(page.textContent)).to.match(/zaufanym|Komunikat/);
      expect(asked).to.be.empty;
    });
  }

  it('stands in docs/cms.md as it was found', () => {
    for (const { title, markup } of [...each(kept), ...each(lost)]) expect(guide.includes(markup), title).to.be.true;
    for (const { by } of [...kept, ...lost]) expect(guide, by).to.contain(by);
  });
});
