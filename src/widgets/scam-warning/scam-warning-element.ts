import type { TemplateResult } from 'lit/html.js';
import type { ScamWarning } from '../../notice/document.js';
import { Announcement } from '../parts/announcement.js';
import { baseStyles } from '../parts/base.styles.js';
import { NoticeElement } from '../parts/notice-element.js';
import { tokenStyles } from '../parts/token.styles.js';
import type { ViewContext } from '../parts/view-context.js';
import { writeAttribute } from '../parts/view-element.js';
import { scamWarningStyles } from './scam-warning.styles.js';
import { scamWarningView } from './view.js';

/**
 * A warning about fraud: who is impersonated, what never to do, where to check and where to report.
 *
 * @tagname scam-warning
 * @attr {string} src - Address of the notice document, relative to the page.
 * @attr {string} mirrors - Further addresses of the same document, separated by spaces: tried in order where src fails.
 * @attr {number} refresh - Seconds between looks at src: 300 by default, at least 30; 0 for no further look.
 * @attr {number} max-age - Seconds after which a notice that no server has confirmed is stale; a day by default.
 * @attr {boolean} compact - For sidebars: what matters at once, and the rest folded.
 * @attr {number} heading-level - Level of the widget's heading, 1 to 6; 2 by default.
 * @attr {string} preview-time - Moment (RFC 3339) at which to show the widget; time stands still, and the widget says so.
 * @slot fallback - Shown until the widget stands and whenever it can't. Without it, all children are the fallback.
 * @fires {NoticeLoadEvent} ikp-load - The element has a notice.
 * @fires {NoticeErrorEvent} ikp-error - No notice could be had, or parts of it had to be left out.
 * @csspart widget - Everything that the widget shows.
 * @csspart heading - A heading.
 * @csspart forms - How fraudsters get in touch.
 * @csspart sites - The official sites.
 * @csspart never - The one thing never to do.
 * @csspart report - Where to report a suspicion.
 * @csspart copy - The button that copies the phone number.
 * @csspart card - A card that leads to further reading.
 * @csspart link - A link.
 * @csspart easy - The button that shows easier texts.
 * @csspart preview - The line that says that this is a preview.
 * @csspart stale - The line that says as of when the widget speaks.
 */
export class ScamWarningElement extends NoticeElement<ScamWarning> {
  static override readonly observedAttributes = [...NoticeElement.observedAttributes, 'compact'];
  static override readonly styles = [tokenStyles, baseStyles, scamWarningStyles];

  readonly #announcement = new Announcement(() => this.requestUpdate());

  /** For sidebars: what matters at once, and the rest folded. */
  get compact(): boolean {
    return this.hasAttribute('compact');
  }
  set compact(compact: boolean) {
    writeAttribute(this, 'compact', compact);
  }

  protected override select({ notice }: ViewContext): ScamWarning | undefined {
    return notice.scamWarning;
  }

  protected override view(warning: ScamWarning, context: ViewContext): TemplateResult {
    return scamWarningView(
      {
        warning,
        compact: this.compact,
        copied: this.#announcement.text,
        onCopy: this.#copy,
      },
      context,
    );
  }

  readonly #copy = (number: string, done: string): void => {
    void copyText(number).then((copied) => {
      if (copied) this.#announcement.say(done);
    });
  };
}

/** Whether it could be copied: pages without a secure context, and policies, may forbid it. */
async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
