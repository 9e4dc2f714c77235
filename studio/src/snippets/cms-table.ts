import { html, type TemplateResult } from 'lit/html.js';
import type { CmsFact } from '../../../src/embedding/way.js';
import type { SnippetTexts } from './texts.js';

/** Which systems let the markup through, and what to set in the others. */
export function cmsTable(facts: readonly CmsFact[], texts: SnippetTexts): TemplateResult {
  return html`<div class="snippets-table" tabindex="0" role="group" aria-label=${texts.cmsTitle}>
    <table>
      <caption>
        ${texts.cmsTitle}
      </caption>
      <thead>
        <tr>
          <th scope="col">${texts.cmsOwn}</th>
          <th scope="col">${texts.cmsWhat}</th>
          <th scope="col">${texts.cmsNote}</th>
        </tr>
      </thead>
      <tbody>
        ${facts.map(
          ({ name, passes, note }) =>
            html`<tr>
              <th scope="row">${name}</th>
              <td data-passes=${passes}>${texts.passes[passes]}</td>
              <td>${note}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
