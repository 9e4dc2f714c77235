/** A page of elements whose time a test tells. */
import '../../../src/define/all.js';
import type { LoginMethodsElement, OutageBannerElement } from '../../../src/index.js';
import { FakeClock, microtasks } from '../support/fake-clock.js';

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

interface Elements {
  'ikp-outage-banner': OutageBannerElement;
  'ikp-login-methods': LoginMethodsElement;
}

/** To be called inside `describe`: a device whose clock starts at this moment, in each of its tests. */
export function useDevice(moment: string): FakeClock {
  const device = new FakeClock();
  beforeEach(() => device.install(moment));
  afterEach(async () => {
    document.querySelectorAll('.page').forEach((page) => page.remove());
    await microtasks();
    const left = device.timers.size;
    device.uninstall();
    if (left > 0) throw new Error(`${left} timers are left.`);
  });
  return device;
}

/** Puts an element on the page; nothing is awaited. */
export function put<T extends keyof Elements>(tag: T, notice: unknown, attributes: Record<string, string> = {}) {
  const page = document.body.appendChild(document.createElement('div'));
  page.className = 'page';
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  if (notice !== undefined) element.notice = notice;
  page.append(element);
  return element as unknown as Elements[T];
}

/** The same, and everything that follows from it at once. */
export async function shown<T extends keyof Elements>(tag: T, notice: unknown, attributes?: Record<string, string>) {
  const element = put(tag, notice, attributes);
  await microtasks();
  return element;
}

/** What stands in the widget. */
export function textOf(element: Element): string {
  const texts = [...element.shadowRoot!.querySelectorAll('[part="widget"]')].map((widget) => widget.textContent);
  return texts.join(' ').replace(/\s+/g, ' ').trim();
}

/** What banners are telling screen readers. */
export function spoken(elements: readonly Element[]): string[] {
  const regions = elements.flatMap((element) => [...element.shadowRoot!.querySelectorAll('[aria-live]')]);
  return regions.map((region) => region.textContent.trim()).filter(Boolean);
}
