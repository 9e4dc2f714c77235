import { html, nothing, type TemplateResult } from 'lit/html.js';
import { live } from 'lit/directives/live.js';
import { isEasy } from '../store/languages.js';
import { join, valueAt, type Pointer } from '../store/pointer.js';
import { languageName } from '../parts/language-name.js';
import type { Field } from '../fields/fields.js';
import { mainLanguage, textIn, withText } from '../fields/text.js';
import { formTexts } from '../fields/texts.js';
import { hintOf, idOf, labelOf, remarksOn, type View } from '../fields/view.js';

interface TextOptions {
  readonly long?: boolean | undefined;
  readonly sameOk?: boolean | undefined;
  /** What undo calls it. */
  readonly label: string;
  readonly describedBy?: readonly string[];
  /** The label of the input, where it stands alone. */
  readonly alone?: string;
}

/** A text: in the only language of the document, or side by side in all of them. */
export function textView(view: View, field: Field & { kind: 'text' }, pointer: Pointer): TemplateResult {
  const label = labelOf(view, field);
  const hintId = `${idOf(pointer)}:hint`;
  const options = { long: field.long, sameOk: field.sameOk, label, describedBy: [hintId] };
  const [only, ...others] = view.store.languages;
  if (others.length === 0)
    return html`<div class="field">
      <label for=${idOf(join(pointer, only!))}>${label}</label>
      ${hintOf(view, field, hintId)} ${inputIn(view, pointer, only!, options)}
    </div>`;
  return html`<fieldset class="field">
    <legend>${label}</legend>
    ${hintOf(view, field, hintId)} ${inLanguages(view, pointer, options)}
  </fieldset>`;
}

/** The inputs for all languages, with the missing ones marked. */
export function inLanguages(view: View, pointer: Pointer, options: TextOptions): TemplateResult {
  const { store } = view;
  const t = formTexts[store.language].languages;
  const [only, ...others] = store.languages;
  if (others.length === 0)
    return html`${
      options.alone === undefined ? nothing : html`<label for=${idOf(join(pointer, only!))}>${options.alone}</label>`
    }${inputIn(view, pointer, only!, options)}`;
  const isPlain = typeof valueAt(store.document, pointer) === 'string' && valueAt(store.document, pointer) !== '';
  const isBegun = store.languages.some((language) => textIn(store.document, pointer, language) !== '');
  return html`<div class="languages">
    ${store.languages.map((language) => {
      const isMissing = isBegun && !isEasy(language) && textIn(store.document, pointer, language) === '';
      const isSame = isMissing && isPlain && options.sameOk;
      const note = isSame ? t.same : isMissing ? t.missing : '';
      return html`<div class="in-language">
        <label for=${idOf(join(pointer, language))}>
          ${languageName(language, store.language)}
          ${note === '' ? nothing : html`<span class=${isSame ? 'same' : 'missing'}>${note}</span>`}
        </label>
        ${inputIn(view, pointer, language, options)}
      </div>`;
    })}
  </div>`;
}

function inputIn(view: View, pointer: Pointer, language: string, options: TextOptions): TemplateResult {
  const { store } = view;
  const place = join(pointer, language);
  const isMain = language === mainLanguage(store.document);
  // What is said of the text as a whole stands at its main language.
  const remarks = remarksOn(view, place, ...(isMain ? [pointer] : []));
  const value = textIn(store.document, pointer, language);
  const describedBy = [...(options.describedBy ?? []), ...remarks.ids].join(' ') || nothing;
  const write = ({ currentTarget }: Event) => {
    const { value: words } = currentTarget as HTMLInputElement;
    store.change(options.label, (document) => withText(document, pointer, language, words), place);
  };
  const input = options.long
    ? html`<textarea
        id=${idOf(place)}
        lang=${language}
        dir="auto"
        rows="2"
        .value=${live(value)}
        aria-describedby=${describedBy}
        aria-invalid=${remarks.invalid}
        @input=${write}
      ></textarea>`
    : html`<input
        id=${idOf(place)}
        lang=${language}
        dir="auto"
        autocomplete="off"
        .value=${live(value)}
        aria-describedby=${describedBy}
        aria-invalid=${remarks.invalid}
        @input=${write}
      />`;
  return html`${input}${remarks.list}`;
}
