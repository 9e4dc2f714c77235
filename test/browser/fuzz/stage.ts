import '../../../src/define/all.js';
import { noticeShape } from '../../../src/notice/generated/shape.js';
import { findingLine } from '../../../src/notice/problem.js';
import { readNotice } from '../../../src/notice/read-notice.js';
import type { AnyElement } from '../widgets/every-element.js';
import { NOW, withTexts } from './documents.js';
import { structureOf, violationsIn } from './inspect.js';

/** One of so many documents is compared with its like: that takes as long as showing it. */
const COMPARED = 5;

const TAGS = ['ikp-outage-banner', 'ikp-login-methods', 'scam-warning'] as const;

declare global {
  interface Window {
    /** Set by every string that gets to run. */
    attacked?: unknown;
  }
}

/** The three elements on the page, which show one document after the other. */
export class Stage {
  /** How often an element showed its widget. */
  shown = 0;
  readonly #elements: readonly AnyElement[];
  readonly #nodes: number;
  #documents = 0;

  constructor() {
    this.#elements = TAGS.map((tag) => {
      const element = document.createElement(tag);
      element.setAttribute('preview-time', NOW);
      element.setAttribute('storage', 'none');
      return document.body.appendChild(element);
    });
    this.#nodes = document.querySelectorAll('*').length;
  }

  /** The widgets' texts for a document. */
  async textsOf(notice: unknown): Promise<string> {
    await this.#show(notice);
    return this.#elements.map(({ shadowRoot }) => shadowRoot!.textContent).join('\n');
  }

  /** What a document has brought about that no document may. */
  async violationsOf(given: unknown): Promise<string[]> {
    await this.#show(given);
    this.shown += this.#elements.filter(({ state }) => state === 'shown').length;
    const violations = [
      ...this.#elements.flatMap(({ shadowRoot }) => violationsIn(shadowRoot!)),
      ...violationsOfPage(),
    ];
    if (document.querySelectorAll('*').length !== this.#nodes) violations.push('The page has other elements.');
    if (this.#documents++ % COMPARED === 0) violations.push(...(await this.#comparedWithPlain(given)));
    return violations;
  }

  /** The same with other words has the same elements, but for what marks in a text may make. */
  async #comparedWithPlain(given: unknown): Promise<string[]> {
    const { notice, problems } = readNotice(given);
    const lines = problems.map(findingLine).filter((line) => line.length > 400);
    if (!notice) return lines;
    const found = this.#structures();
    await this.#show(withTexts(noticeShape, notice, 'x'));
    const expected = this.#structures();
    return found === expected ? lines : [...lines, `${found} instead of ${expected}`];
  }

  close(): void {
    for (const element of this.#elements) element.remove();
  }

  async #show(notice: unknown): Promise<void> {
    for (const element of this.#elements) element.notice = notice;
    await Promise.all(this.#elements.map(({ updateComplete }) => updateComplete));
  }

  #structures(): string {
    return JSON.stringify(this.#elements.map(({ shadowRoot }) => structureOf(shadowRoot!)));
  }
}

function violationsOfPage(): string[] {
  return [
    ...(window.attacked === undefined ? [] : ['A script ran.']),
    ...(Object.keys(Object.prototype).length === 0 ? [] : ['Object.prototype is polluted.']),
  ];
}
