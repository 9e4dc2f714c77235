import type { TemplateResult } from 'lit/html.js';
import type { Id } from '../../notice/document.js';
import { keep, recall } from '../../source/index.js';
import { baseStyles } from '../parts/base.styles.js';
import { NoticeElement } from '../parts/notice-element.js';
import { tokenStyles } from '../parts/token.styles.js';
import type { ViewContext } from '../parts/view-context.js';
import { loginMethodsStyles } from './login-methods.styles.js';
import { channelsAt, openChannel, type ChannelModel } from './model.js';
import { loginMethodsView } from './view.js';

// Under this name the visitor's choice of a channel is kept.
const CHOICE = 'channel';

/**
 * The ways of logging in, by channel, with those that an outage affects marked.
 *
 * @tagname ikp-login-methods
 * @attr {string} src - Address of the notice document, relative to the page.
 * @attr {string} mirrors - Further addresses of the same document, separated by spaces: tried in order where src fails.
 * @attr {number} refresh - Seconds between looks at src: 300 by default, at least 30; 0 for no further look.
 * @attr {number} max-age - Seconds after which a notice that no server has confirmed is stale; a day by default.
 * @attr {string} storage - "none": the browser keeps nothing, such as the channel that the visitor chose.
 * @attr {number} heading-level - Level of the widget's heading, 1 to 6; 2 by default.
 * @attr {string} preview-time - Moment (RFC 3339) at which to show the widget; time stands still, and the widget says so.
 * @slot fallback - Shown until the widget stands and whenever it can't. Without it, all children are the fallback.
 * @fires {NoticeLoadEvent} ikp-load - The element has a notice.
 * @fires {NoticeErrorEvent} ikp-error - No notice could be had, or parts of it had to be left out.
 * @csspart widget - Everything that the widget shows.
 * @csspart heading - A heading.
 * @csspart switch - The switch of channels.
 * @csspart channel - A channel with its methods.
 * @csspart method - A method.
 * @csspart state - Whether a method works.
 * @csspart link - A link.
 * @csspart easy - The button that shows easier texts.
 * @csspart preview - The line that says that this is a preview.
 * @csspart stale - The line that says as of when the widget speaks.
 */
export class LoginMethodsElement extends NoticeElement<readonly ChannelModel[]> {
  static override readonly styles = [tokenStyles, baseStyles, loginMethodsStyles];

  /** The channel that the visitor chose, here or at an earlier visit. */
  #chosen: Id | undefined = recall(CHOICE);

  protected override select(context: ViewContext): readonly ChannelModel[] | undefined {
    return channelsAt(context);
  }

  protected override view(channels: readonly ChannelModel[], context: ViewContext): TemplateResult {
    // By how the device is held and how wide it is; not by the name it gives itself.
    const device = matchMedia('(pointer: coarse) and (max-width: 50em)').matches ? 'phone' : 'computer';
    return loginMethodsView(
      { channels, open: openChannel(channels, this.#chosen, device), onOpen: this.#open },
      context,
    );
  }

  readonly #open = (channel: Id): void => {
    this.#chosen = channel;
    keep(CHOICE, channel, this.mayStore);
    this.requestUpdate();
  };
}
