import { html } from 'lit/html.js';
import { fill, type Ui } from '../../language/index.js';
import { toEpoch } from '../../notice/instant.js';
import { moment } from './moment.js';

/**
 * Says that the widget shows another moment than now: a preview forgotten in production would lie for ever.
 * @param previewTime as the attribute has it; what is no instant is shown as it stands
 */
export function previewNote(previewTime: string, ui: Ui) {
  const instant = toEpoch(previewTime);
  const when = instant === undefined ? previewTime : moment(instant, ui);
  const words = fill(ui.msg('Podgląd: tak to wygląda {0}.', { id: 'preview' }), when);
  return html`<p class="preview tone" part="preview">${words}</p>`;
}
