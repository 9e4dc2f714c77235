import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { PhasedOutage } from '../../schedule/index.js';
import type { ViewContext } from '../parts/view-context.js';
import { outageView, type OutageActions } from './outage-view.js';

/** What the view shows, and what it tells the element. */
export interface OutageBannerModel extends OutageActions {
  /** The most pressing first. */
  readonly outages: readonly PhasedOutage[];
  /** What a screen reader is to be told; empty while its live region is just being put up. */
  readonly announcement: string | undefined;
}

/** The outages of a notice. */
export function outageBannerView(model: OutageBannerModel, context: ViewContext): TemplateResult {
  const { outages, announcement } = model;
  return html`<section class="stack" aria-label=${context.ui.msg('Przerwy w działaniu usług', { id: 'banner-label' })}>
      ${outages.map((phased) => outageView(phased, model, context))}
    </section>
    ${
      announcement === undefined
        ? nothing
        : html`<p class="visually-hidden" aria-live="polite" part="announcement">${announcement}</p>`
    }`;
}
