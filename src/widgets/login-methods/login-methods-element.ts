import type { TemplateResult } from 'lit/html.js';
import type { Id } from '../../notice/document.js';
import { recall } from '../../source/index.js';
import { CHANNEL } from '../../source/names.js';
import { baseStyles } from '../parts/base.styles.js';
import { NoticeElement } from '../parts/notice-element.js';
import { tokenStyles } from '../parts/token.styles.js';
import type { ViewContext } from '../parts/view-context.js';
import { loginMethodsStyles } from './login-methods.styles.js';
import { channelsAt, openChannel, type ChannelModel } from './model.js';
import { loginMethodsView } from './view.js';

/**
 * The ways of logging in, by channel, with those that an outage affects marked.
 *
 * @tagname ikp-login-methods
 * @csspart switch - The switch of channels.
 * @csspart channel - A channel with its methods.
 * @csspart method - A method.
 * @csspart state - Whether a method works.
 */
export class LoginMethodsElement extends NoticeElement<readonly ChannelModel[]> {
  static override readonly sheets = [tokenStyles, baseStyles, loginMethodsStyles];

  /** The channel that the visitor chose, here or at an earlier visit. */
  #chosen: Id | undefined = recall(CHANNEL);

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
    this.memory.keep(CHANNEL, channel);
  };
}
