import { html, type TemplateResult } from 'lit/html.js';
import { live } from 'lit/directives/live.js';
import type { Store } from '../store/store.js';
import { chips, groupName } from './choices.js';
import type { PreviewTexts } from './texts.js';
import { hosts, schemes, widgets, widths, type View } from './view.js';

/** The languages that the widgets speak by themselves. */
const SPOKEN = ['pl', 'en', 'uk'];

const group = { lang: groupName(), scheme: groupName(), width: groupName(), host: groupName() };

/** What the author sees it on: a screen, a page, in colours and a language; and which widgets. */
export function look(
  view: View,
  lang: string,
  texts: PreviewTexts,
  store: Pick<Store, 'language' | 'languages'>,
  change: (change: Partial<View>) => void,
  speak: (lang: string) => void,
): TemplateResult {
  const nameOf = languageNames(store.language);
  return html`<div class="preview-look">
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
      [...new Set([...store.languages, ...SPOKEN])].map((value) => ({ value, text: nameOf(value) })),
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
    ${which(view.widgets, texts, change)}
  </div>`;
}

function which(chosen: View['widgets'], texts: PreviewTexts, change: (change: Partial<View>) => void): TemplateResult {
  const toggle = (name: string) => widgets.filter((each) => chosen.includes(each) !== (each === name));
  return html`<fieldset class="preview-choice">
    <legend>${texts.widgets}</legend>
    <div class="preview-chips">
      ${widgets.map(
        (name) =>
          html`<label class="preview-chip"
            ><input
              type="checkbox"
              value=${name}
              .checked=${live(chosen.includes(name))}
              @change=${() => change({ widgets: toggle(name) })}
            />
            <span>${texts.widget[name]}</span></label
          >`,
      )}
    </div>
  </fieldset>`;
}

function languageNames(language: string): (tag: string) => string {
  const names = new Intl.DisplayNames([language], { type: 'language', fallback: 'code' });
  return (tag) => {
    try {
      return names.of(tag) ?? tag;
    } catch {
      return tag; // What the document has for a language need not be one.
    }
  };
}
