import { html } from 'lit/html.js';
import { fill, type Ui } from '../../language/index.js';
import { toEpoch, type EpochMs } from '../../notice/instant.js';
import { moment } from './moment.js';

/**
 * Says that the widget shows another moment than now: a preview forgotten in production would lie for ever.
 * @param previewTime as the attribute has it; an invalid one is shown as it is written
 */
export function previewNote(previewTime: string, ui: Ui) {
  const instant = toEpoch(previewTime);
  const when = instant === undefined ? previewTime : moment(instant, ui);
  return note('preview', fill(ui.msg('Podgląd: tak to wygląda {0}.', { id: 'preview' }), when));
}

/** Says as of when the widget speaks: no server has confirmed its notice for so long that much may have changed. */
export function staleNote(asOf: EpochMs, ui: Ui) {
  const words = ui.msg('Stan na {0}. Nie wiemy, co się od tego czasu zmieniło.', { id: 'stale' });
  return note('stale', fill(words, moment(asOf, ui)));
}

function note(part: string, words: unknown) {
  return html`<p class="preview tone" part=${part}>${words}</p>`;
}
