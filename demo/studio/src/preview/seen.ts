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
