import type { PropertyDeclarations, TemplateResult } from 'lit';
import { visibleOutages, type Phase, type PhasedOutage } from '../../schedule/index.js';
import { baseStyles } from '../parts/base.styles.js';
import { NoticeElement, type ViewContext } from '../parts/notice-element.js';
import { outageBannerStyles } from './outage-banner.styles.js';
import { OutagePhaseChangeEvent } from './outage-phase-change-event.js';
import { outageBannerView } from './view.js';

/**
 * What is down, from when to when, what it means and what works instead.
 *
 * @tagname ikp-outage-banner
 * @attr {string} src - Address of the notice document, relative to the page.
 * @attr {string} outages - Ids of the outages to show, separated by spaces. All where none are given.
 * @attr {number} heading-level - Level of the headings of the outages, 1 to 6; 2 by default.
 * @attr {string} preview-time - Moment (RFC 3339) at which to show the widget; time stands still, and the widget says so.
 * @slot fallback - Shown until the widget stands and whenever it can't. Without it, all children are the fallback.
 * @fires {NoticeLoadEvent} ikp-load - The element has a notice.
 * @fires {NoticeErrorEvent} ikp-error - No notice could be had, or parts of it had to be left out.
 * @fires {OutagePhaseChangeEvent} ikp-phase-change - The first outage shown has come into another phase.
 * @csspart widget - Everything that the widget shows.
 * @csspart outage - One outage.
 * @csspart phase - The line that says where the outage stands.
 * @csspart heading - A heading.
 * @csspart when - From when to when, and how long.
 * @csspart alternatives - What works instead.
 * @csspart updates - News since the announcement.
 * @csspart note - A note for particular people.
 * @csspart operator - Who runs the service.
 * @csspart link - A link.
 * @csspart preview - The line that says that this is a preview.
 */
export class OutageBannerElement extends NoticeElement<readonly PhasedOutage[]> {
  static override properties: PropertyDeclarations = { outages: {} };
  static override styles = [baseStyles, outageBannerStyles];

  /** Ids of the outages to show, separated by spaces. */
  declare outages: string | null;

  #outages: readonly PhasedOutage[] | undefined;
  /** The outage that was first at the last update. */
  #told: PhasedOutage | undefined;
  /** Whether a notice has been shown: what is there at load is no change. */
  #isToldOf = false;

  constructor() {
    super();
    this.outages = null;
  }

  /** The phase of the first outage shown; nothing while none is. */
  get phase(): Phase | undefined {
    return this.#outages?.[0]?.phase;
  }

  protected override select({ notice, now }: ViewContext): readonly PhasedOutage[] | undefined {
    const ids = this.outages?.split(/\s+/).filter(Boolean);
    const outages = visibleOutages(notice, now, ids);
    this.#outages = outages;
    return outages.length > 0 ? outages : undefined;
  }

  protected override view(outages: readonly PhasedOutage[], context: ViewContext): TemplateResult {
    return outageBannerView(outages, context);
  }

  protected override updated(): void {
    const first = this.#outages?.[0];
    const before = this.#told;
    this.#told = first;
    if (this.#isToldOf && (before?.outage.id !== first?.outage.id || before?.phase !== first?.phase)) {
      this.dispatchEvent(new OutagePhaseChangeEvent(first?.outage.id, first?.phase));
    }
    this.#isToldOf ||= this.state === 'shown' || this.state === 'empty';
  }

  protected override customStates(): readonly string[] {
    return [this.state, ...(this.phase ? [this.phase] : [])];
  }
}
