import { html } from 'lit/html.js';
import { fill, type Ui } from '../../language/index.js';
import type { EpochMs } from '../../notice/instant.js';
import { moment } from './moment.js';

/** Says as of when the widget speaks: no server has confirmed its notice for so long that much may have changed. */
export function staleNote(asOf: EpochMs, ui: Ui) {
  const words = fill(
    ui.msg('Stan na {0}. Nie wiemy, co się od tego czasu zmieniło.', { id: 'stale' }),
    moment(asOf, ui),
  );
  return html`<p class="preview tone" part="stale">${words}</p>`;
}
