import type { Place } from './server.js';
import type { NoticeErrorEvent, ScamWarningElement } from '../../../src/index.js';

/** Someone who looks at a widget all the time, and remembers what has been there to read. */
export class Visitor {
  readonly element: ScamWarningElement;
  /** What was shown, one after another: the number of the revision, or “fallback”. */
  readonly seen: string[] = [];
  /** The reasons of `ikp-error`, each once. */
  readonly reasons = new Set<string>();
  /** How often an event came of the widget: a notice, or an error. */
  events = 0;
  readonly #observer = new MutationObserver(() => this.#look());

  constructor(src: string, attributes: Readonly<Record<string, string>> = {}) {
    this.element = document.createElement('scam-warning');
    const fallback = document.createElement('p');
    fallback.textContent = 'In doubt, call us.';
    this.element.append(fallback);
    for (const [name, value] of Object.entries({ src, ...attributes })) this.element.setAttribute(name, value);
    this.element.addEventListener('ikp-error', ({ reason }: NoticeErrorEvent) => {
      this.reasons.add(reason);
      this.events++;
    });
    this.element.addEventListener('ikp-load', () => this.events++);
  }

  arrive(): this {
    document.body.append(this.element);
    this.#observer.observe(this.element.shadowRoot!, { childList: true, subtree: true, characterData: true });
    return this;
  }

  leave(): void {
    this.#observer.disconnect();
    this.element.remove();
  }

  /** Forgets what came before what is shown now. */
  forget(): void {
    this.seen.splice(0, this.seen.length - 1);
  }

  get sees(): string | undefined {
    return this.seen.at(-1);
  }

  get hasMetError(): boolean {
    return this.reasons.size > 0;
  }

  /** Resolves when the condition holds; after some time without, the test sees what there is. */
  async until(condition: () => boolean | Promise<boolean>, seconds = 20): Promise<void> {
    const deadline = performance.now() + seconds * 1000;
    while (!(await condition()) && performance.now() < deadline) await pause(20);
  }

  /** Resolves when the faulty server's answer has come, whatever it was. */
  async meetsFault(place: Place, events: number): Promise<void> {
    await this.until(async () => {
      // Where an answer changes nothing, nothing tells the page that it has come.
      const keeps = place.fault.keeps === true && (await place.answers('faulty')) > 0;
      if (keeps) await pause(500);
      return keeps || this.events > events;
    });
  }

  /** Makes all widgets of the page look, until the condition holds. */
  async lookUntil(condition: () => boolean | Promise<boolean>, seconds = 20): Promise<void> {
    await this.until(async () => {
      comeOnline();
      await pause(100);
      return condition();
    }, seconds);
  }

  /** In a line, such as “status: fallback → 3”. */
  get story(): string {
    return `${[...this.reasons].map((reason) => `${reason}: `).join('')}${this.seen.join(' → ')}`;
  }

  #look(): void {
    const shown = read(this.element);
    if (shown !== this.sees) this.seen.push(shown);
  }
}

function read(element: ScamWarningElement): string {
  const heading = element.shadowRoot!.querySelector('h2')?.textContent ?? '';
  const fallback = element.firstElementChild!.getClientRects().length > 0;
  return (
    [fallback ? 'fallback' : '', heading.trim().replace('Revision ', '')].filter(Boolean).join(' and ') || 'nothing'
  );
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** Makes all widgets of the page look again. */
export function comeOnline(): void {
  window.dispatchEvent(new Event('online'));
}
