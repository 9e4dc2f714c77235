import { waitUntil } from '@open-wc/testing';
import '../../../src/define/all.js';
import type { OutageBannerElement } from '../../../src/index.js';
import { addressOf, hoursFromNow, notice, outage } from '../../support/notices.js';

export const BANNER = 'ikp-outage-banner';
export const TITLE = 'Przerwa profilu zaufanego';
export const DOCUMENT = notice({
  updated: hoursFromNow(-2),
  outages: [outage({ title: TITLE, start: hoursFromNow(-1), end: undefined })],
});
export const SRC = addressOf(DOCUMENT);

/** An element as an editor marks it, for an outage banner. */
export function marked(tag: string, more = '', src = SRC): string {
  return `<${tag} data-ikp-widget="outage-banner" data-ikp-src="${src}"${more && ` ${more}`}>Zadzwoń do nas</${tag}>`;
}

/** The first banner in some content; an error where there is none. */
export function widgetIn(root: Element): OutageBannerElement {
  const widget = root.querySelector<OutageBannerElement>(BANNER);
  if (!widget) throw new Error(`No banner in ${root.outerHTML}`);
  return widget;
}

/** The first banner in some content, once its notice has come, or can't come. */
export async function answered(root: Element): Promise<OutageBannerElement> {
  const widget = widgetIn(root);
  await waitUntil(() => widget.state !== 'loading', 'The notice neither came nor failed.', { timeout: 10_000 });
  return widget;
}
