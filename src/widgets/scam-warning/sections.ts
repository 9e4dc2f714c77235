import { html, nothing } from 'lit/html.js';
import type { ScamWarning } from '../../notice/document.js';
import { hostOf } from '../../notice/href.js';
import { heading } from '../parts/heading.js';
import { icon } from '../parts/icon.js';
import type { ViewContext } from '../parts/view-context.js';
import { anchor, items, link, prose, words } from '../parts/words.js';
import { formWords } from './forms.js';

/** A part of the warning under a heading of its own. */
export function section(title: string, content: unknown, { headingLevel }: ViewContext) {
  return html`<div class="stack tight">${heading(headingLevel + 1, title)} ${content}</div>`;
}

/** Whom the fraudsters pretend to be, and how they get in touch. */
export function whoView({ impersonates, forms }: ScamWarning, context: ViewContext) {
  const { ui } = context;
  const { msg } = ui;
  const who = html`<ul class="bullets stack tight">
    ${items(impersonates, ui)}
  </ul>`;
  const how = html`<ul class="forms row" part="forms">
    ${forms?.map((form) => html`<li><span class="row">${icon(form)} ${formWords(form, ui)}</span></li>`)}
  </ul>`;
  return [
    impersonates?.length && section(msg('Za kogo podają się oszuści', { id: 'impersonates' }), who, context),
    forms?.length && section(msg('Jak się z Tobą kontaktują', { id: 'forms' }), how, context),
  ].filter(Boolean);
}

/** What to do when in doubt; the official sites follow at once. */
export function doubtView({ inDoubt, officialSites = [] }: ScamWarning, context: ViewContext) {
  const { ui } = context;
  if (!inDoubt && officialSites.length === 0) return nothing;
  // The host stands where the eye checks it: it is the link's text, not hidden behind a name.
  const sites = officialSites.map(({ name, href }) => {
    const host = html`<strong><bdi dir="ltr">${hostOf(href)}</bdi></strong>`;
    return html`<li>${anchor(href, host)} <span class="muted">${words(name, ui)}</span></li>`;
  });
  const list = sites.length
    ? html`<ul class="sites stack tight" part="sites">
        ${sites}
      </ul>`
    : nothing;
  return section(ui.msg('Gdy masz wątpliwości', { id: 'in-doubt' }), [prose(inDoubt, ui), list], context);
}

/** The one thing never to do. */
export function neverView({ never }: ScamWarning, { ui }: ViewContext) {
  if (!never) return nothing;
  return html`<div class="never row" part="never">
    ${icon('unavailable')}
    <div>${prose(never, ui)}</div>
  </div>`;
}

/** The rules to remember, in order. */
export function rulesView({ rules }: ScamWarning, context: ViewContext) {
  if (!rules?.length) return nothing;
  const list = html`<ol class="stack tight">
    ${items(rules, context.ui)}
  </ol>`;
  return section(context.ui.msg('Zapamiętaj', { id: 'rules' }), list, context);
}

/** Where true information is. */
export function sourcesView({ trustedSources }: ScamWarning, context: ViewContext) {
  const { ui } = context;
  if (!trustedSources) return nothing;
  return section(ui.msg('Sprawdzone źródła informacji', { id: 'trusted-sources' }), prose(trustedSources, ui), context);
}

/** Further reading, as cards. */
export function cardsView({ readAlso }: ScamWarning, context: ViewContext) {
  const { ui, headingLevel } = context;
  if (!readAlso?.length) return nothing;
  const cards = readAlso.map(
    ({ title, text, href }) =>
      html`<li class="box" part="card">
        <div class="stack tight">${heading(headingLevel + 2, link({ text: title, href }, ui))} ${prose(text, ui)}</div>
      </li>`,
  );
  return section(
    ui.msg('Przeczytaj także', { id: 'read-also' }),
    html`<ul class="cards">
      ${cards}
    </ul>`,
    context,
  );
}
