import { html, nothing } from 'lit/html.js';
import type { Alternative, ChannelAlternatives } from '../../schedule/index.js';
import { heading } from '../parts/heading.js';
import { icon } from '../parts/icon.js';
import type { ViewContext } from '../parts/view-context.js';
import { words } from '../parts/words.js';

/** The login methods that work instead, by channel. */
export function alternativesView(alternatives: readonly ChannelAlternatives[], { ui, headingLevel }: ViewContext) {
  if (alternatives.length === 0) return nothing;
  const methodView = ({ method, availability: { state } }: Alternative) => {
    const condition = html`<span class="tone">${ui.msg('(pod warunkiem)', { id: 'on-condition' })}</span>`;
    return html`<dd class="row ${state}">
      ${icon(state)} <span>${words(method.name, ui)} ${state === 'limited' ? condition : nothing}</span>
    </dd>`;
  };
  return html`<div class="stack" part="alternatives">
    ${heading(headingLevel + 1, ui.msg('Jak zalogujesz się w tym czasie', { id: 'instead' }))}
    <dl>
      ${alternatives.map(
        ({ channel, methods }) =>
          html`<div>
            <dt>${words(channel.name, ui)}</dt>
            ${methods.map(methodView)}
          </div>`,
      )}
    </dl>
  </div>`;
}
