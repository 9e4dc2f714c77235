import { html, nothing } from 'lit/html.js';
import { fill, type Ui } from '../../language/index.js';
import type { Note, Operator, Update } from '../../notice/document.js';
import { toEpoch } from '../../notice/instant.js';
import { alternativesTo, type PhasedOutage } from '../../schedule/index.js';
import { heading } from '../parts/heading.js';
import { icon } from '../parts/icon.js';
import { shortMoment } from '../parts/moment.js';
import type { ViewContext } from '../parts/view-context.js';
import { link, linkList, prose, words } from '../parts/words.js';
import { alternativesView } from './alternatives-view.js';
import { phaseLabel } from './phase-label.js';
import { whenView } from './when-view.js';

/** What the visitor may do with an outage. */
export interface OutageActions {
  readonly isFolded: (phased: PhasedOutage) => boolean;
  readonly onFold: (phased: PhasedOutage, folded: boolean) => void;
  readonly onCalendar: (phased: PhasedOutage) => void;
}

/** One outage; folded, its label and title with the way back. */
export function outageView(phased: PhasedOutage, actions: OutageActions, context: ViewContext) {
  const { outage, means } = phased;
  const folded = actions.isFolded(phased);
  return html`<article class="outage box stack ${means} ${folded ? 'folded' : ''}" part="outage">
    <div class="head row">
      <p class="row tone" part="phase">${icon(means)} ${phaseLabel(phased, context.ui)}</p>
      ${foldButton(phased, folded, actions, context.ui)}
    </div>
    <div class="title">${heading(context.headingLevel, words(outage.title, context.ui), outage.id)}</div>
    ${folded ? lineView(phased, context.ui) : bodyView(phased, actions, context)}
  </article>`;
}

function bodyView(phased: PhasedOutage, { onCalendar }: OutageActions, context: ViewContext) {
  const { outage, awaits, isOver } = phased;
  const { notice, ui, asOf } = context;
  const operator = operatorView(outage.operator, ui);
  // What works can't be said from a notice that may be long out of date.
  const now = asOf === undefined ? context.now : undefined;
  const told = html`${whenView(phased, context)} ${updatesView(outage.updates, ui)}`;
  // What it means and what to do instead is about a time that has passed, or will not come.
  if (isOver) return html`${told} ${operator}`;
  const calendar = html`<div>
    <button type="button" part="calendar" aria-describedby=${outage.id} @click=${() => onCalendar(phased)}>
      ${ui.msg('Dodaj do kalendarza', { id: 'add-to-calendar' })}
    </button>
  </div>`;
  return html`
    ${told} ${prose(outage.summary, ui)} ${alternativesView(alternativesTo(outage, notice, now), context)}
    ${awaits === 'start' ? calendar : nothing} ${outage.notes?.map((note) => noteView(note, ui))} ${operator}
  `;
}

// One button in one place, so that focus stays on it when the outage folds and unfolds.
function foldButton(phased: PhasedOutage, folded: boolean, { onFold }: OutageActions, { msg }: Ui) {
  const { outage, awaits, isOver } = phased;
  if (!awaits && !isOver) return nothing;
  const active = awaits === 'end';
  const fold = active ? msg('Zwiń', { id: 'fold' }) : msg('Ukryj', { id: 'dismiss' });
  const unfold = active ? msg('Rozwiń', { id: 'unfold' }) : msg('Pokaż ponownie', { id: 'show-again' });
  // Several outages have a button each: the title says whose it is.
  return html`<button
    type="button"
    part="fold"
    aria-describedby=${outage.id}
    aria-expanded=${!folded}
    @click=${() => onFold(phased, !folded)}
  >
    ${folded ? unfold : fold}
  </button>`;
}

/** The one line to which an active outage folds: it can't be silenced. */
function lineView({ awaits, at }: PhasedOutage, ui: Ui) {
  if (awaits !== 'end' || at.end === undefined) return nothing;
  return html`<p>${fill(ui.msg('Do {0}', { id: 'until' }), shortMoment(at.end, ui))}</p>`;
}

function updatesView(updates: readonly Update[] | undefined, ui: Ui) {
  if (!updates?.length) return nothing;
  const newestFirst = [...updates].sort((first, second) => toEpoch(second.at)! - toEpoch(first.at)!);
  return html`<ul class="updates stack" part="updates">
    ${newestFirst.map(
      ({ at, text }) => html`<li><span class="muted">${shortMoment(toEpoch(at)!, ui)}</span> ${words(text, ui)}</li>`,
    )}
  </ul>`;
}

function noteView({ title, text, links }: Note, ui: Ui) {
  return html`<details part="note">
    <summary>${words(title, ui)}</summary>
    <div class="stack">${prose(text, ui)} ${linkList(links, ui)}</div>
  </details>`;
}

function operatorView(operator: Operator | undefined, ui: Ui) {
  if (!operator) return nothing;
  return html`<div class="muted" part="operator">
    ${prose(operator.text, ui)}
    <p>${fill(ui.msg('Operator: {0}', { id: 'operator' }), link({ text: operator.name, href: operator.href }, ui))}</p>
  </div>`;
}
