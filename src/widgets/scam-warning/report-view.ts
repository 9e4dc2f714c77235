import { html, nothing } from 'lit/html.js';
import { heading } from '../parts/heading.js';
import { icon } from '../parts/icon.js';
import type { ViewContext } from '../parts/view-context.js';
import { groupedPhone, phoneLink } from '../parts/phone.js';
import { prose } from '../parts/words.js';
import type { ScamWarningModel } from './model.js';

/** Where to report a suspicion: a number to dial or copy, an address to write to. */
export function reportView({ warning, copied, onCopy }: ScamWarningModel, { ui, headingLevel }: ViewContext) {
  const { msg } = ui;
  const { report } = warning;
  if (!report) return nothing;
  const { phone, email } = report;
  return html`<div class="report stack tight" part="report">
    ${heading(headingLevel + 1, msg('Zgłoś podejrzenie', { id: 'report' }))} ${prose(report.text, ui)}
    ${
      phone
        ? html`<p class="contact row">
            ${icon('phone')} ${phoneLink(phone)}
            <button
              type="button"
              part="copy"
              @click=${() => onCopy(groupedPhone(phone), msg('Skopiowano', { id: 'copied' }))}
            >
              ${msg('Kopiuj numer', { id: 'copy' })}
            </button>
            ${copied === undefined ? nothing : html`<span aria-live="polite">${copied}</span>`}
          </p>`
        : nothing
    }
    ${
      email
        ? html`<p class="contact row">
            ${icon('email')}
            <a part="link" dir="ltr" href="mailto:${email}">${email}</a>
          </p>`
        : nothing
    }
  </div>`;
}
