import { html, nothing, type TemplateResult } from 'lit/html.js';
import { fillText, type Ui } from '../../language/index.js';
import type { Id } from '../../notice/document.js';
import { heading } from '../parts/heading.js';
import type { ViewContext } from '../parts/view-context.js';
import { items, linkList, prose, words } from '../parts/words.js';
import type { ChannelModel, MethodInChannel } from './model.js';
import { stateView } from './state-view.js';

/** What the view shows, and what it tells the element. */
export interface LoginMethodsModel {
  readonly channels: readonly ChannelModel[];
  /** The channel that is open. */
  readonly open: Id;
  readonly onOpen: (channel: Id) => void;
}

/** The ways of logging in: a switch of channels, and all channels' methods, of which the open one's are on screen. */
export function loginMethodsView(model: LoginMethodsModel, context: ViewContext): TemplateResult {
  const { notice, ui, headingLevel } = context;
  const { title, lead } = notice.loginMethods!;
  return html`<section class="stack" aria-labelledby="title">
    <div class="title">${heading(headingLevel, words(title, ui), 'title')}</div>
    ${prose(lead, ui)} ${model.channels.length > 1 ? switchView(model, ui) : nothing}
    ${model.channels.map((channel) => channelView(channel, channel.channel.id === model.open, context))}
  </section>`;
}

// Native radio buttons: every assistive technology knows them, arrow keys included.
function switchView({ channels, open, onOpen }: LoginMethodsModel, ui: Ui) {
  return html`<fieldset part="switch">
    <legend>${ui.msg('Gdzie chcesz się zalogować?', { id: 'channel-switch' })}</legend>
    ${channels.map(
      ({ channel }) =>
        html`<label>
          <input
            type="radio"
            name="channel"
            value=${channel.id}
            .checked=${channel.id === open}
            @change=${() => onOpen(channel.id)}
          />
          <span>${words(channel.name, ui)}</span>
        </label>`,
    )}
  </fieldset>`;
}

function channelView({ channel, methods }: ChannelModel, open: boolean, context: ViewContext) {
  const { ui, headingLevel } = context;
  return html`<div class="stack ${open ? '' : 'closed'}" part="channel">
    ${heading(headingLevel + 1, words(channel.name, ui))} ${prose(channel.lead, ui)}
    <ul class="stack">
      ${methods.map(
        (method) =>
          html`<li class="method box" part="method"><div class="stack">${methodView(method, context)}</div></li>`,
      )}
    </ul>
  </div>`;
}

function methodView({ method, here, availability }: MethodInChannel, { ui, now, headingLevel }: ViewContext) {
  const { msg } = ui;
  const { needs, providers = [] } = method;
  const { steps } = here;
  return html`
    ${heading(headingLevel + 2, words(method.name, ui))} ${stateView(availability, ui, now)} ${prose(here.when, ui)}
    ${prose(method.summary, ui)}
    ${
      needs?.length
        ? html`<div>
            <p><strong>${msg('Czego potrzebujesz:', { id: 'needs' })}</strong></p>
            <ul class="bullets">
              ${items(needs, ui)}
            </ul>
          </div>`
        : nothing
    }
    ${
      providers.length
        ? folded(
            fillText(msg('Kto to oferuje ({0})', { id: 'providers' }), providers.length),
            html`<ul class="bullets providers">
              ${items(providers, ui)}
            </ul>`,
          )
        : nothing
    }
    ${
      steps?.length
        ? folded(
            msg('Jak to zrobić krok po kroku', { id: 'steps' }),
            html`<ol class="stack tight">
              ${items(steps, ui)}
            </ol>`,
          )
        : nothing
    }
    ${linkList(method.links, ui)}
  `;
}

function folded(summary: string, content: TemplateResult) {
  return html`<details>
    <summary>${summary}</summary>
    ${content}
  </details>`;
}
