import type { TemplateResult } from 'lit/html.js';
import { plainText } from '../../notice/inline.js';
import { visibleOutages, type Phase, type PhasedOutage } from '../../schedule/index.js';
import { Announcement } from '../parts/announcement.js';
import { Announcer } from '../parts/announcer.js';
import { baseStyles } from '../parts/base.styles.js';
import { NoticeElement } from '../parts/notice-element.js';
import { tokenStyles } from '../parts/token.styles.js';
import type { ViewContext } from '../parts/view-context.js';
import { writeAttribute } from '../parts/view-element.js';
import { downloadCalendar } from './download-calendar.js';
import { fold, isFolded } from './folding.js';
import { outageBannerStyles } from './outage-banner.styles.js';
import { OutageDismissEvent } from './outage-dismiss-event.js';
import { OutagePhaseChangeEvent } from './outage-phase-change-event.js';
import { phaseLabel } from './phase-label.js';
import { outageBannerView } from './view.js';

/**
 * What is down, from when to when, what it means and what works instead.
 *
 * @tagname ikp-outage-banner
 * @attr {string} src - Address of the notice document, relative to the page.
 * @attr {string} mirrors - Further addresses of the same document, separated by spaces: tried in order where src fails.
 * @attr {number} refresh - Seconds between looks at src: 300 by default, at least 30; 0 for no further look.
 * @attr {number} max-age - Seconds after which a notice that no server has confirmed is stale; a day by default.
 * @attr {string} outages - Ids of the outages to show, separated by spaces. All where none are given.
 * @attr {string} storage - "none": the browser keeps nothing, such as what the visitor dismissed.
 * @attr {number} heading-level - Level of the headings of the outages, 1 to 6; 2 by default.
 * @attr {string} preview-time - Moment (RFC 3339) at which to show the widget; time stands still, and the widget says so.
 * @slot fallback - Shown until the widget stands and whenever it can't. Without it, all children are the fallback.
 * @fires {NoticeLoadEvent} ikp-load - The element has a notice.
 * @fires {NoticeErrorEvent} ikp-error - No notice could be had, or parts of it had to be left out.
 * @fires {OutagePhaseChangeEvent} ikp-phase-change - The first outage shown has come into another phase.
 * @fires {OutageDismissEvent} ikp-dismiss - The visitor dismissed or folded an outage, or showed it again.
 * @csspart widget - Everything that the widget shows.
 * @csspart outage - One outage.
 * @csspart phase - The line that says where the outage stands.
 * @csspart heading - A heading.
 * @csspart when - From when to when, and how long.
 * @csspart line - The picture of the window, with now on it.
 * @csspart fold - The button that dismisses or folds an outage, and shows it again.
 * @csspart calendar - The button that gives a calendar file.
 * @csspart alternatives - What works instead.
 * @csspart updates - News since the announcement.
 * @csspart note - A note for particular people.
 * @csspart operator - Who runs the service.
 * @csspart link - A link.
 * @csspart easy - The button that shows easier texts.
 * @csspart preview - The line that says that this is a preview.
 * @csspart stale - The line that says as of when the widget speaks.
 */
export class OutageBannerElement extends NoticeElement<readonly PhasedOutage[]> {
  static override readonly observedAttributes = [...NoticeElement.observedAttributes, 'outages'];
  static override readonly styles = [tokenStyles, baseStyles, outageBannerStyles];

  readonly #announcer = new Announcer();
  readonly #announcement = new Announcement(() => this.requestUpdate());
  #visible: readonly PhasedOutage[] = [];
  /** The first outage at the last update; nothing before any notice was shown. */
  #told: PhasedOutage | 'none' | undefined;

  /** Ids of the outages to show, separated by spaces. */
  get outages(): string | null {
    return this.getAttribute('outages');
  }
  set outages(ids: string | null) {
    writeAttribute(this, 'outages', ids);
  }

  /** The phase of the first outage shown; nothing while none is. */
  get phase(): Phase | undefined {
    return this.context && this.#visible[0]?.phase;
  }

  protected override select({ notice, now }: ViewContext): readonly PhasedOutage[] | undefined {
    this.#visible = visibleOutages(notice, now, this.outages?.split(/\s+/).filter(Boolean));
    return this.#visible.length > 0 ? this.#visible : undefined;
  }

  protected override view(outages: readonly PhasedOutage[], context: ViewContext): TemplateResult {
    return outageBannerView(
      {
        outages,
        announcement: this.#announcement.text,
        isFolded,
        onFold: (phased, folded) => this.#fold(phased, folded),
        onCalendar: ({ outage }) => downloadCalendar(outage, context),
      },
      context,
    );
  }

  protected override customStates(): readonly string[] {
    return this.phase ? [this.state, this.phase] : [this.state];
  }

  protected override updated(): void {
    if (this.state !== 'shown' && this.state !== 'empty') return;
    const first = this.#visible[0] ?? 'none';
    const before = this.#told;
    this.#told = first;
    this.#announceNews();
    if (before === undefined || keyOf(before) === keyOf(first)) return;
    const { outage, phase } = first === 'none' ? ({} as Partial<PhasedOutage>) : first;
    this.dispatchEvent(new OutagePhaseChangeEvent(outage?.id, phase));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#announcement.stop();
  }

  #announceNews(): void {
    const news = this.#announcer.newsOf(this.#visible);
    const ui = this.context?.ui;
    if (!ui || news.length === 0) return;
    const sentence = (phased: PhasedOutage) =>
      `${phaseLabel(phased, ui)}: ${plainText(ui.text(phased.outage.title).value)}.`;
    this.#announcement.say(news.map(sentence).join(' '));
  }

  #fold(phased: PhasedOutage, folded: boolean): void {
    fold(phased, folded, this.mayStore);
    this.requestUpdate();
    this.dispatchEvent(new OutageDismissEvent(phased.outage.id, phased.phase, folded));
  }
}

function keyOf(first: PhasedOutage | 'none'): string {
  return first === 'none' ? first : `${first.outage.id} ${first.phase}`;
}
