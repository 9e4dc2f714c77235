import { expect } from '@open-wc/testing';
import { brokenDocuments, brokenTexts } from '../../notice/broken-documents.js';
import { soundDocument } from '../../notice/documents.js';
import { FULL } from '../../support/full.js';
import { addressOf, WHEN } from '../../../support/notices.js';
import { consoleLines } from '../console.js';
import { EVERY, type AnyElement } from '../every-element.js';
import { settled, show, textOf, texts } from '../visitor.js';

/** What an answer may hold at most; and what of it a browser tells by an address. */
const LARGEST = 200_000;

/** While the outage of the broken documents lasts. */
const attributes = { 'preview-time': WHEN.active, storage: 'none' };

const textAddress = (text: string) => `data:application/json;charset=utf-8,${encodeURIComponent(text)}`;

/** Resolves with the reason of the next error, or with nothing when the element has loaded its notice without one. */
function nextAnswer(element: AnyElement): Promise<string | undefined> {
  return new Promise((resolve) => {
    element.addEventListener('ikp-error', ({ reason }) => resolve(reason), { once: true });
    element.addEventListener('ikp-load', () => resolve(undefined), { once: true });
  });
}

/** The document as a server can give it, or nothing where it can't. */
function addressFor(document: unknown): string | undefined {
  try {
    const json = JSON.stringify(document);
    const same = json.length <= LARGEST && JSON.stringify(JSON.parse(json)) === json && !json.includes('null');
    return same ? addressOf(document) : undefined;
  } catch {
    return undefined;
  }
}

/** In the sample each element is given every third: together, they are given all of them. */
const givenTo = (place: number) => (_: unknown, index: number) => FULL || index % EVERY.length === place;

EVERY.forEach(({ tag, titled }, place) => {
  describe(`<${tag}> that shows a good notice`, () => {
    consoleLines();

    const good = titled('The last good one');

    /** Shows the good one by `src`, then gives another address; the reason of the failure, where there is one. */
    async function showAnswer(address: string): Promise<[AnyElement, string | undefined]> {
      const element = await show(tag, null, { ...attributes, src: addressOf(good) });
      // Where addresses that hold the document are answered at once, it is there already.
      if (element.state === 'loading') await nextAnswer(element);
      const answer = nextAnswer(element);
      element.src = address;
      const reason = await answer;
      await settled();
      return [element, reason];
    }

    /** The last good one stays where nothing can be used; else the element shows what it shows of what remains. */
    async function expectWhatRemains(element: AnyElement, remains: (() => unknown) | undefined) {
      if (!remains) {
        expect(element.state).to.equal('shown');
        expect(textOf(element)).to.contain('The last good one');
      } else {
        const other = await show(tag, remains(), attributes);
        // Not what is announced for a while: that differs by how the element came to it.
        const said = (shown: Element) => texts(shown, 'article,section');
        expect(said(element)).to.deep.equal(said(other));
        expect(element.state === 'shown').to.equal(other.state === 'shown');
      }
    }

    for (const { what, document, remains } of brokenDocuments.filter(givenTo(place))) {
      it(`and is given ${what}`, async () => {
        const byProperty = await show(tag, good, attributes);
        byProperty.notice = document();
        await settled();
        await expectWhatRemains(byProperty, remains);

        const address = addressFor(document());
        if (address === undefined) return;
        const [bySrc] = await showAnswer(address);
        await expectWhatRemains(bySrc, remains);
      });
    }

    for (const { what, text, found, remains } of brokenTexts.filter(givenTo(place))) {
      // A byte order mark is no part of what fetch gives.
      const asFetched = text.startsWith('\ufeff') ? { found: [], remains: soundDocument } : { found, remains };
      it(`and whose src has ${what}`, async () => {
        const [element, reason] = await showAnswer(textAddress(text));
        const expected =
          asFetched.found === 'not-json' ? 'not-json' : asFetched.found.length > 0 ? 'invalid' : undefined;
        expect(reason).to.equal(expected);
        await expectWhatRemains(element, asFetched.remains);
      });
    }
  });
});
