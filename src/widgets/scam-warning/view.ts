import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { ScamWarning } from '../../notice/document.js';
import { heading } from '../parts/heading.js';
import { icon } from '../parts/icon.js';
import type { ViewContext } from '../parts/view-context.js';
import { prose, words } from '../parts/words.js';
import { reportView } from './report-view.js';
import { cardsView, doubtView, neverView, rulesView, sourcesView, whoView } from './sections.js';

/** What the view shows, and what it tells the element. */
export interface ScamWarningModel {
  readonly warning: ScamWarning;
  /** For sidebars: what matters at once, and the rest folded. */
  readonly compact: boolean;
  /** What is said of copying the phone number; empty while its live region is just being put up. */
  readonly copied: string | undefined;
  /** `done` is to be said when the number has been copied. */
  readonly onCopy: (number: string, done: string) => void;
}

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
