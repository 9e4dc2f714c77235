import { html, type TemplateResult } from 'lit/html.js';
import type { Store } from '../store/store.js';
import { languageName } from '../parts/language-name.js';
import { chips, groupName, toggles } from './choices.js';
import type { PreviewTexts } from './texts.js';
import { hosts, schemes, widgets, widths, type View } from './view.js';

/** The languages that the widgets speak by themselves. */
const SPOKEN = ['pl', 'en', 'uk'];

const group = { lang: groupName(), scheme: groupName(), width: groupName(), host: groupName() };

/** What the author sees it on: a screen, a page, in colours and a language; and which widgets. Folded, it says so. */
export function settingsOf(
  view: View,
  lang: string,
  texts: PreviewTexts,
  store: Pick<Store, 'language' | 'languages'>,
  change: (change: Partial<View>) => void,
  speak: (lang: string) => void,
): TemplateResult {
  const summary = [
    `${view.width} px`,
    languageName(lang, store.language),
    texts.hosts[view.host],
    texts.schemes[view.scheme],
  ];
  return html`<details class="preview-settings">
    <summary><strong>${texts.settings}</strong> <span>${summary.join(' · ')}</span></summary>
    <div class="preview-look">
      ${chips(
        group.width,
        texts.width,
        widths.map((value) => ({ value: String(value), text: `${value} px` })),
        String(view.width),
        (value) => change({ width: widths.find((width) => String(width) === value)! }),
      )}
      ${chips(
        group.lang,
        texts.language,
        [...new Set([...store.languages, ...SPOKEN])].map((value) => ({
          value,
          text: languageName(value, store.language),
        })),
        lang,
        speak,
      )}
      ${chips(
        group.host,
        texts.host,
        hosts.map((value) => ({ value, text: texts.hosts[value] })),
        view.host,
        (host) => change({ host }),
      )}
      ${chips(
        group.scheme,
        texts.scheme,
        schemes.map((value) => ({ value, text: texts.schemes[value] })),
        view.scheme,
        (scheme) => change({ scheme }),
      )}
      ${toggles(
        texts.widgets,
        widgets.map((value) => ({ value, text: texts.widget[value] })),
        view.widgets,
        (chosen) => change({ widgets: chosen }),
      )}
    </div>
  </details>`;
}
