import { html } from 'lit';
import { fill, type Ui } from '../../language/index.js';
import type { EpochMs } from '../../notice/instant.js';
import { moment } from './moment.js';

/** Says that the widget shows another moment than now: a preview forgotten in production would lie for ever. */
export function previewNote(instant: EpochMs | undefined, ui: Ui) {
  const words =
    instant === undefined
      ? ui.msg('Podgląd: chwila w preview-time jest nieczytelna.', { id: 'preview-unreadable' })
      : fill(ui.msg('Podgląd: tak to wygląda {0}.', { id: 'preview' }), moment(instant, ui));
  return html`<p class="preview" part="preview">${words}</p>`;
}
