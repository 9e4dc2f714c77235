import type { PropertyDeclarations } from 'lit';
import type { TemplateResult } from 'lit/html.js';
import type { ScamWarning } from '../../notice/document.js';
import { baseStyles } from '../parts/base.styles.js';
import { Announcement } from '../parts/controllers/announcement.js';
import { NoticeElement } from '../parts/notice-element.js';
import { tokenStyles } from '../parts/token.styles.js';
import type { ViewContext } from '../parts/view-context.js';
import { scamWarningStyles } from './scam-warning.styles.js';
import { scamWarningView } from './view.js';

/**
 * A warning about fraud: who is impersonated, what never to do, where to check and where to report.
 *
 * @tagname scam-warning
 * @csspart forms - How fraudsters get in touch.
 * @csspart sites - The official sites.
 * @csspart never - The one thing never to do.
 * @csspart report - Where to report a suspicion.
 * @csspart copy - The button that copies the phone number.
 * @csspart card - A card that leads to further reading.
 */
export class ScamWarningElement extends NoticeElement<ScamWarning> {
  static override readonly sheets = [tokenStyles, baseStyles, scamWarningStyles];

  static override properties: PropertyDeclarations = { compact: { type: Boolean } };

  /** For sidebars: what matters at once, and the rest folded. */
  declare compact?: boolean;

  readonly #announcement = new Announcement(this);

  protected override select({ notice }: ViewContext): ScamWarning | undefined {
    return notice.scamWarning;
  }

  protected override view(warning: ScamWarning, context: ViewContext): TemplateResult {
    return scamWarningView(
      {
        warning,
        compact: !!this.compact,
        copied: this.#announcement.text,
        onCopy: (number, done) => void this.#copy(number, done),
      },
      context,
    );
  }

  async #copy(number: string, done: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(number);
      this.#announcement.say(done);
    } catch {
      // A page without a secure context, or with a policy against it.
    }
  }
}
