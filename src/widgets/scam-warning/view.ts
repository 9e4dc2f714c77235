import { html, nothing, type TemplateResult } from 'lit/html.js';
import { heading } from '../parts/heading.js';
import { icon } from '../parts/icon.js';
import type { ViewContext } from '../parts/view-context.js';
import { prose, words } from '../parts/words.js';
import type { ScamWarningModel } from './model.js';
import { reportView } from './report-view.js';
import { cardsView, doubtView, neverView, rulesView, sourcesView, whoView } from './sections.js';

/** The warning about fraud. */
export function scamWarningView(model: ScamWarningModel, context: ViewContext): TemplateResult {
  const { warning, compact } = model;
  const { ui, headingLevel } = context;
  // A page may have both forms: only the full one is a landmark.
  return html`<section
    class="scam box stack ${compact ? 'compact' : ''}"
    aria-labelledby=${compact ? nothing : 'title'}
  >
    <div class="title row">${icon('warning')} ${heading(headingLevel, words(warning.title, ui), 'title')}</div>
    ${prose(warning.lead, ui)} ${compact ? compactView(model, context) : fullView(model, context)}
  </section>`;
}

function fullView(model: ScamWarningModel, context: ViewContext) {
  const { warning } = model;
  return [
    whoView(warning, context),
    doubtView(warning, context),
    neverView(warning, context),
    rulesView(warning, context),
    reportView(model, context),
    sourcesView(warning, context),
    cardsView(warning, context),
  ];
}

function compactView(model: ScamWarningModel, context: ViewContext) {
  const { warning } = model;
  return html`${neverView(warning, context)} ${reportView(model, context)}
    <details>
      <summary>${context.ui.msg('Pokaż całe ostrzeżenie', { id: 'whole-warning' })}</summary>
      <div class="stack">
        ${whoView(warning, context)} ${doubtView(warning, context)} ${rulesView(warning, context)}
        ${sourcesView(warning, context)} ${cardsView(warning, context)}
      </div>
    </details>`;
}
