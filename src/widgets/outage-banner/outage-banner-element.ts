import type { PropertyDeclarations } from 'lit';
import type { TemplateResult } from 'lit/html.js';
import type { Ui } from '../../language/index.js';
import { plainText } from '../../notice/inline.js';
import { visibleOutages, type Phase, type PhasedOutage } from '../../schedule/index.js';
import { FOLDED } from '../../source/names.js';
import { Announcer } from '../parts/announcer.js';
import { baseStyles } from '../parts/base.styles.js';
import { OutageDismissEvent, OutagePhaseChangeEvent } from '../parts/events.js';
import { Announcement } from '../parts/controllers/announcement.js';
import { NoticeElement } from '../parts/notice-element.js';
import { tokenStyles } from '../parts/token.styles.js';
import type { ViewContext } from '../parts/view-context.js';
import { downloadCalendar } from './download-calendar.js';
import { isFolded, stateOf } from './folding.js';
import { outageBannerStyles } from './outage-banner.styles.js';
import { phaseLabel } from './phase-label.js';
import { outageBannerView } from './view.js';

/**
 * What is down, from when to when, what it means and what works instead.
 *
 * @tagname ikp-outage-banner
 * @fires {OutagePhaseChangeEvent} ikp-phase-change - The first outage shown has come into another phase.
 * @fires {OutageDismissEvent} ikp-dismiss - The visitor dismissed or folded an outage, or showed it again.
 * @csspart outage - One outage.
 * @csspart phase - The line that says where the outage stands.
 * @csspart when - From when to when, and how long.
 * @csspart line - The picture of the window, with now on it.
 * @csspart fold - The button that dismisses or folds an outage, and shows it again.
 * @csspart calendar - The button that gives a calendar file.
 * @csspart alternatives - What works instead.
 * @csspart updates - News since the announcement.
 * @csspart note - A note for particular people.
 * @csspart operator - Who runs the service.
 * @cssState upcoming - The first outage shown is announced.
 * @cssState active - The first outage shown is in progress.
 * @cssState ended - The first outage shown is over.
 * @cssState cancelled - The first outage shown was called off.
 * @cssState unknown - The time is not known, and so the phase.
 */
export class OutageBannerElement extends NoticeElement<readonly PhasedOutage[]> {
  static override readonly sheets = [tokenStyles, baseStyles, outageBannerStyles];

  static override properties: PropertyDeclarations = { outages: {} };

  /** Ids of the outages to show, separated by spaces. All where none are given. */
  declare outages?: string | null;

  readonly #announcer = new Announcer();
  readonly #announcement = new Announcement(this);
  #ui: Ui | undefined;
  #visible: readonly PhasedOutage[] = [];
  /** The first outage and its phase at the last update, in one text; nothing before any notice was shown. */
  #told: string | undefined;

  /** The phase of the first outage shown; nothing while none is. */
  get phase(): Phase | undefined {
    return this.state === 'shown' ? this.#visible[0]?.phase : undefined;
  }

  protected override get ownState(): string | undefined {
    return this.phase;
  }

  protected override select({ notice, now, ui }: ViewContext): readonly PhasedOutage[] | undefined {
    this.#ui = ui;
    this.#visible = visibleOutages(notice, now, this.outages?.match(/\S+/g) ?? []);
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

  protected override updated(): void {
    if (this.state !== 'shown' && this.state !== 'empty') return;
    const { outage, phase } = this.#visible[0] ?? {};
    const before = this.#told;
    this.#told = `${outage?.id} ${phase}`;
    this.#announceNews();
    if (before !== undefined && before !== this.#told)
      this.dispatchEvent(new OutagePhaseChangeEvent(outage?.id, phase));
  }

  #announceNews(): void {
    const news = this.#announcer.newsOf(this.#visible);
    const ui = this.#ui;
    if (!ui || news.length === 0) return;
    const sentence = (phased: PhasedOutage) =>
      `${phaseLabel(phased, ui)}: ${plainText(ui.text(phased.outage.title).value)}.`;
    this.#announcement.say(news.map(sentence).join(' '));
  }

  #fold(phased: PhasedOutage, folded: boolean): void {
    this.memory.keep(FOLDED + phased.outage.id, folded ? stateOf(phased) : undefined);
    this.dispatchEvent(new OutageDismissEvent(phased.outage.id, phased.phase, folded));
  }
}
