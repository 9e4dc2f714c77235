import { html, nothing, type TemplateResult } from 'lit';
import { duration, fill, type Ui } from '../../language/index.js';
import type { Note, Operator, Outage, Update } from '../../notice/document.js';
import { toEpoch } from '../../notice/instant.js';
import type { Notice } from '../../notice/notice.js';
import { alternativesTo, type ChannelAlternatives, type PhasedOutage } from '../../schedule/index.js';
import { heading } from '../parts/heading.js';
import { icon } from '../parts/icon.js';
import { moment, range, shortMoment } from '../parts/moment.js';
import type { ViewContext } from '../parts/notice-element.js';
import { anchor, linkList, prose, words } from '../parts/words.js';
import { phaseIcon, phaseLabel } from './phase-label.js';

/** The outages of a notice, the most pressing first. */
export function outageBannerView(outages: readonly PhasedOutage[], context: ViewContext): TemplateResult {
  return html`<section aria-label=${context.ui.msg('Przerwy w działaniu usług', { id: 'banner-label' })}>
    ${outages.map((phased) => outageView(phased, context))}
  </section>`;
}

function outageView(phased: PhasedOutage, context: ViewContext) {
  const { outage, phase } = phased;
  const { notice, ui, now, headingLevel } = context;
  const over = phase === 'ended' || phase === 'cancelled';
  return html`<article class="outage ${phase} ${outage.kind}" part="outage">
    <p class="phase" part="phase">${icon(phaseIcon(phase))} ${phaseLabel(phased, ui)}</p>
    ${heading(headingLevel, words(outage.title, ui))} ${whenView(outage, notice, ui)} ${updatesView(outage.updates, ui)}
    ${prose(outage.summary, ui)} ${over ? nothing : alternativesView(alternativesTo(outage, notice, now), context)}
    ${outage.notes?.map((note) => noteView(note, ui))} ${operatorView(outage.operator, ui)}
  </article>`;
}

function whenView(outage: Outage, notice: Notice, ui: Ui) {
  const { msg } = ui;
  const start = toEpoch(outage.start)!;
  const end = toEpoch(outage.end);
  const previous = toEpoch(outage.previousEnd);
  const cancelled = toEpoch(outage.cancelledAt);
  const zone = notice.timeZoneName ? words(notice.timeZoneName, ui) : ui.dates.zone(start);
  return html`<div class="when" part="when">
    <p>
      <strong>${range(start, end, ui)}</strong>
      <span class="zone">(${zone})</span>
    </p>
    ${end === undefined ? nothing : html`<p>${fill(msg('Czas trwania: {0}.', { id: 'lasts' }), duration(end - start, ui))}</p>`}
    ${cancelled === undefined ? nothing : html`<p>${fill(msg('Odwołano {0}.', { id: 'cancelled-at' }), moment(cancelled, ui))}</p>`}
    ${
      previous === undefined || previous === end
        ? nothing
        : html`<p>${fill(msg('Wcześniej podany koniec: {0}.', { id: 'previous-end' }), moment(previous, ui))}</p>`
    }
  </div>`;
}

function alternativesView(alternatives: readonly ChannelAlternatives[], { ui, headingLevel }: ViewContext) {
  if (alternatives.length === 0) return nothing;
  return html`<div class="instead" part="alternatives">
    ${heading(headingLevel + 1, ui.msg('Jak zalogujesz się w tym czasie', { id: 'instead' }))}
    <dl>
      ${alternatives.map(
        ({ channel, methods }) =>
          html`<div>
            <dt>${words(channel.name, ui)}</dt>
            ${methods.map(
              ({ method, availability }) =>
                html`<dd>
                  ${icon(availability.state === 'limited' ? 'condition' : 'done')}
                  <span>
                    ${words(method.name, ui)}
                    ${
                      availability.state === 'limited'
                        ? html`<span class="condition">${ui.msg('(pod warunkiem)', { id: 'on-condition' })}</span>`
                        : nothing
                    }
                  </span>
                </dd>`,
            )}
          </div>`,
      )}
    </dl>
  </div>`;
}

function updatesView(updates: readonly Update[] | undefined, ui: Ui) {
  if (!updates?.length) return nothing;
  const newestFirst = [...updates].sort((first, second) => toEpoch(second.at)! - toEpoch(first.at)!);
  return html`<ul class="updates" part="updates">
    ${newestFirst.map(({ at, text }) => html`<li><span class="at">${shortMoment(toEpoch(at)!, ui)}</span> ${words(text, ui)}</li>`)}
  </ul>`;
}

function noteView({ title, text, links }: Note, ui: Ui) {
  return html`<details part="note">
    <summary>${words(title, ui)}</summary>
    <div class="folded">${prose(text, ui)} ${linkList(links, ui)}</div>
  </details>`;
}

function operatorView(operator: Operator | undefined, ui: Ui) {
  if (!operator) return nothing;
  const name = words(operator.name, ui);
  return html`<div class="operator" part="operator">
    ${prose(operator.text, ui)}
    <p>${fill(ui.msg('Operator: {0}', { id: 'operator' }), operator.href ? anchor(operator.href, name) : name)}</p>
  </div>`;
}
