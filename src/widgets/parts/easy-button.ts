import { html, nothing } from 'lit/html.js';
import type { Ui } from '../../language/index.js';
import { icon } from './icon.js';

/** Shows easier texts, and the ordinary ones again, where those shown have easier ones. Comes after their view is made. */
export function easyButton(ui: Ui, onPress: (easy: boolean) => void) {
  const easy = ui.easy();
  if (easy === undefined) return nothing;
  return html`<button type="button" part="easy" aria-pressed=${easy} @click=${() => onPress(!easy)}>
    ${easy ? icon('available') : nothing} ${ui.msg('Prostszy tekst', { id: 'easy' })}
  </button>`;
}
