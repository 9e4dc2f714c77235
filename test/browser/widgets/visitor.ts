/** A page as the visitor meets it: elements are put on it, then looked at. */
import { aTimeout, fixtureSync } from '@open-wc/testing';

export type Attributes = Readonly<Record<string, string>>;
type Tag = 'ikp-outage-banner' | 'ikp-login-methods' | 'scam-warning';

/** Puts markup on the page and gives its first element, settled. */
export async function place<E extends Element>(markup: string): Promise<E> {
  const element = fixtureSync<E>(markup);
  await settled();
  return element;
}

/** Puts an element with a notice on the page. */
export async function show<T extends Tag>(
  tag: T,
  notice: unknown,
  attributes: Attributes = {},
): Promise<HTMLElementTagNameMap[T]> {
  const parent = fixtureSync<HTMLElement>('<div></div>');
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.notice = notice;
  parent.append(element);
  await settled();
  return element;
}

/** Waits until the page has done all that follows at once from what was done to it: updates come in microtasks. */
export function settled(): Promise<void> {
  return aTimeout(0);
}

/** Elements in the shadow tree. */
export function all<E extends HTMLElement = HTMLElement>(element: Element, selector: string): E[] {
  return Array.from(element.shadowRoot!.querySelectorAll<E>(selector));
}

/** The one element in the shadow tree that matches. */
export function one(element: Element, selector: string): HTMLElement {
  const [found, ...more] = all(element, selector);
  if (!found || more.length > 0) throw new Error(`${selector} is there ${found ? more.length + 1 : 0} times.`);
  return found;
}

/** The tags of what matches in the shadow tree: for assertions, whose messages can't hold elements. */
export function tags(element: Element, selector: string): string[] {
  return all(element, selector).map(({ localName }) => localName);
}

/** Text with every run of white space as one space: engines and templates differ in them. */
export function words(text: string | null | undefined): string {
  return (text ?? '').replace(/\s+/g, ' ').trim();
}

/** What can be read of the widget without unfolding anything; nothing where no widget is shown. */
export function textOf(element: Element): string {
  return words(all(element, '[part="widget"]')[0]?.innerText);
}

/** The texts of what matches in the shadow tree, folded ones too. */
export function texts(element: Element, selector: string): string[] {
  return all(element, selector).map((found) => words(found.textContent));
}

/** The headings in order, such as `h2 Jak się zalogować`. */
export function headings(element: Element): string[] {
  return all(element, 'h1,h2,h3,h4,h5,h6').map((heading) => `${heading.localName} ${words(heading.textContent)}`);
}

/** The links in order, by their written address. */
export function links(element: Element): (string | null)[] {
  return all(element, 'a').map((link) => link.getAttribute('href'));
}

/** Whether an element takes any space on the page. */
export function isVisible(element: Element): boolean {
  return element.checkVisibility() && element.getClientRects().length > 0;
}
