import type { TemplateResult } from 'lit';
import type { Id } from '../../notice/document.js';
import { baseStyles } from '../parts/base.styles.js';
import { NoticeElement, type ViewContext } from '../parts/notice-element.js';
import { loginMethodsStyles } from './login-methods.styles.js';
import { channelsAt, type ChannelModel } from './model.js';
import { loginMethodsView } from './view.js';

/**
 * The ways of logging in, by channel, with those that an outage affects marked.
 *
 * @tagname ikp-login-methods
 * @attr {string} src - Address of the notice document, relative to the page.
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
 * @csspart preview - The line that says that this is a preview.
 */
export class LoginMethodsElement extends NoticeElement<readonly ChannelModel[]> {
  static override styles = [baseStyles, loginMethodsStyles];

  /** The channel that the visitor chose. */
  #chosen: Id | undefined;

  protected override select({ notice, now }: ViewContext): readonly ChannelModel[] | undefined {
    return channelsAt(notice, now);
  }

  protected override view(channels: readonly ChannelModel[], context: ViewContext): TemplateResult {
    const known = channels.some(({ channel }) => channel.id === this.#chosen);
    const open = known ? this.#chosen! : channels[0]!.channel.id;
    return loginMethodsView({ channels, open, onOpen: this.#open }, context);
  }

  readonly #open = (channel: Id): void => {
    this.#chosen = channel;
    this.requestUpdate();
  };
}
