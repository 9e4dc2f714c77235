import { html, nothing, type TemplateResult } from 'lit/html.js';
import { easyOf, isEasy, withoutLanguage } from '../store/languages.js';
import { languageName } from '../parts/language-name.js';
import { icon } from '../parts/icons.js';
import { formTexts } from '../fields/texts.js';
import type { View } from '../fields/view.js';

/** The languages of the texts: what there is, another one, one less. */
export function languagesView(view: View): TemplateResult {
  const { store, ui } = view;
  const { said, languages: t } = formTexts[store.language];
  const [main, ...others] = store.languages;
  const nameOf = (tag: string) => languageName(tag, store.language);
  const remove = (tag: string) => () => {
    ui.said = said.removedLanguage(nameOf(tag));
    ui.focus = 'new-language';
    store.removeLanguage(tag, t.remove(nameOf(tag)), (document) => withoutLanguage(document, tag));
  };
  return html`<fieldset class="field group">
    <legend>${t.title}</legend>
    <ul class="language-list">
      <li>${nameOf(main!)} <span class="same">${t.main}</span> ${easierButton(view, main!)}</li>
      ${others.map(
        (tag) =>
          html`<li>
            ${nameOf(tag)} ${easierButton(view, tag)}
            <button
              type="button"
              class="tool"
              title=${t.removeAll}
              aria-label=${t.remove(nameOf(tag))}
              @click=${remove(tag)}
            >
              ${icon('remove')}
            </button>
          </li>`,
      )}
    </ul>
    <form class="new-language" @submit=${(event: Event) => add(view, event)}>
      <label for="new-language">${t.tag}</label>
      <p class="hint" id="new-language:hint">${t.tagHint}</p>
      <div class="with-button">
        <input
          id="new-language"
          name="tag"
          autocomplete="off"
          autocapitalize="off"
          spellcheck="false"
          dir="ltr"
          aria-describedby=${ui.languageError === '' ? 'new-language:hint' : 'new-language:hint new-language:error'}
          aria-invalid=${ui.languageError === '' ? nothing : 'true'}
        />
        <button type="submit">${t.add}</button>
      </div>
      ${ui.languageError === '' ? nothing : html`<p class="remarks" id="new-language:error">${ui.languageError}</p>`}
    </form>
  </fieldset>`;
}

/** Texts in shorter sentences and plainer words, which visitors may choose. */
function easierButton({ store, ui }: View, tag: string) {
  const { said, languages: t } = formTexts[store.language];
  const easier = easyOf(tag);
  if (isEasy(tag) || store.languages.includes(easier)) return nothing;
  const add = () => {
    ui.focus = 'new-language';
    ui.said = said.addedLanguage(languageName(easier, store.language));
    store.addLanguage(easier, t.addEasy);
  };
  return html`<button
    type="button"
    title=${t.addEasyHint}
    aria-label="${t.addEasy}: ${languageName(tag, store.language)}"
    @click=${add}
  >
    ${t.addEasy}
  </button>`;
}

function add({ store, ui, update }: View, event: Event): void {
  const { said, languages: t } = formTexts[store.language];
  event.preventDefault();
  const form = event.currentTarget as HTMLFormElement;
  const tag = (new FormData(form).get('tag') as string).trim();
  ui.focus = 'new-language';
  ui.languageError = '';
  if (!/^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$/.test(tag)) ui.languageError = t.wrongTag;
  else if (store.languages.includes(tag)) ui.languageError = t.already;
  if (ui.languageError !== '') return update();
  form.reset();
  ui.said = said.addedLanguage(languageName(tag, store.language));
  store.addLanguage(tag, t.add);
}
