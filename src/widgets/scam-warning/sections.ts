import { html, nothing } from 'lit/html.js';
import type { ScamWarning, Site } from '../../notice/document.js';
import { hostOf } from '../../notice/href.js';
import type { Ui } from '../../language/index.js';
import { heading } from '../parts/heading.js';
import { icon } from '../parts/icon.js';
import type { ViewContext } from '../parts/view-context.js';
import { anchor, items, prose, words } from '../parts/words.js';
import { formWords } from './forms.js';

/** Whom the fraudsters pretend to be, and how they get in touch. */
export function whoView({ impersonates, forms }: ScamWarning, { ui, headingLevel }: ViewContext) {
  const { msg } = ui;
  return html`${
    impersonates?.length
      ? html`<div class="stack tight">
          ${heading(headingLevel + 1, msg('Za kogo podają się oszuści', { id: 'impersonates' }))}
          <ul class="bullets stack tight">
            ${items(impersonates, ui)}
          </ul>
        </div>`
      : nothing
  }
  ${
    forms?.length
      ? html`<div class="stack tight">
          ${heading(headingLevel + 1, msg('Jak się z Tobą kontaktują', { id: 'forms' }))}
          <ul class="forms row" part="forms">
            ${forms.map((form) => html`<li class="row">${icon(form)} ${formWords(form, ui)}</li>`)}
          </ul>
        </div>`
      : nothing
  }`;
}

/** What to do when in doubt; the official sites follow at once. */
export function doubtView({ inDoubt, officialSites }: ScamWarning, { ui, headingLevel }: ViewContext) {
  if (!inDoubt && !officialSites?.length) return nothing;
  return html`<div class="stack tight">
    ${heading(headingLevel + 1, ui.msg('Gdy masz wątpliwości', { id: 'in-doubt' }))} ${prose(inDoubt, ui)}
    ${
      officialSites?.length
        ? html`<ul class="sites stack tight" part="sites">
            ${officialSites.map((site) => html`<li>${siteView(site, ui)}</li>`)}
          </ul>`
        : nothing
    }
  </div>`;
}

// The host stands where the eye checks it: it is the link's text, not hidden behind a name.
function siteView({ name, href }: Site, ui: Ui) {
  const host = html`<strong><bdi dir="ltr">${hostOf(href)}</bdi></strong>`;
  return html`${anchor(href, host)} <span class="muted">${words(name, ui)}</span>`;
}

/** The one thing never to do. */
export function neverView({ never }: ScamWarning, { ui }: ViewContext) {
  if (!never) return nothing;
  return html`<div class="never row" part="never">
    ${icon('stop')}
    <div>${prose(never, ui)}</div>
  </div>`;
}

/** The rules to remember, in order. */
export function rulesView({ rules }: ScamWarning, { ui, headingLevel }: ViewContext) {
  if (!rules?.length) return nothing;
  return html`<div class="stack tight">
    ${heading(headingLevel + 1, ui.msg('Zapamiętaj', { id: 'rules' }))}
    <ol class="stack tight">
      ${items(rules, ui)}
    </ol>
  </div>`;
}

/** Where true information is. */
export function sourcesView({ trustedSources }: ScamWarning, { ui, headingLevel }: ViewContext) {
  if (!trustedSources) return nothing;
  return html`<div class="stack tight">
    ${heading(headingLevel + 1, ui.msg('Sprawdzone źródła informacji', { id: 'trusted-sources' }))}
    ${prose(trustedSources, ui)}
  </div>`;
}

/** Further reading, as cards. */
export function cardsView({ readAlso }: ScamWarning, { ui, headingLevel }: ViewContext) {
  if (!readAlso?.length) return nothing;
  return html`<div class="stack tight">
    ${heading(headingLevel + 1, ui.msg('Przeczytaj także', { id: 'read-also' }))}
    <ul class="cards">
      ${readAlso.map(({ title, text, href }) => {
        const name = words(title, ui);
        return html`<li class="card box stack tight" part="card">
          ${heading(headingLevel + 2, href ? anchor(href, name) : name)} ${prose(text, ui)}
        </li>`;
      })}
    </ul>
  </div>`;
}
