import type { PreviewTexts } from './texts.js';
import type { SeenWidget } from './view.js';

/** `Baner o przerwie: trwa · Ostrzeżenie: nic` */
export function seenInWords(widgets: readonly SeenWidget[], texts: PreviewTexts): string {
  return widgets
    .map(({ name, state, phase }) => {
      const what = (state === 'shown' && phase && texts.phases[phase]) || texts.states[state];
      return `${texts.widget[name]}: ${what}`;
    })
    .join(' · ');
}

/** `Nie widać: Baner o przerwie`; nothing where all can be seen. */
export function unseenInWords(widgets: readonly SeenWidget[], texts: PreviewTexts): string {
  const unseen = widgets.filter(({ state }) => state === 'empty' || state === 'fallback');
  return unseen.length > 0 ? `${texts.unseen}: ${unseen.map(({ name }) => texts.widget[name]).join(', ')}` : '';
}
