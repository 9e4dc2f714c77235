import { html, nothing, type TemplateResult } from 'lit/html.js';
import { live } from 'lit/directives/live.js';
import { isObject, listAt, valueAt, withValue, type Pointer } from '../store/pointer.js';
import { say, type StudioLanguage } from '../texts/both.js';
import type { Field } from '../fields/fields.js';
import { control, shown } from './line-views.js';
import { mainLanguage, textIn } from '../fields/text.js';
import { formTexts } from '../fields/texts.js';
import { hintOf, idOf, labelOf, remarksOn, type View } from '../fields/view.js';

type Option = readonly [value: string, words: string];

/** One of a few words: radio buttons. A word that is not known stays until another is chosen. */
export function choiceView(view: View, field: Field & { kind: 'choice' }, pointer: Pointer): TemplateResult {
  const { store } = view;
  const value = valueAt(store.document, pointer);
  const options = optionsOf(field, store.language);
  if (field.none) options.push(['', say(field.none, store.language)]);
  const id = idOf(pointer);
  const remarks = remarksOn(view, pointer);
  const choose = (word: string) => () =>
    store.change(labelOf(view, field), (document) => withValue(document, pointer, word || undefined));
  const isFirst = (index: number) => index === 0;
  return html`<fieldset class="field" aria-describedby=${[`${id}:hint`, ...remarks.ids].join(' ')}>
    <legend>${labelOf(view, field)}</legend>
    ${hintOf(view, field, `${id}:hint`)}
    <div class="options">
      ${options.map(
        ([word, words], index) =>
          html`<label class="option">
            <input
              type="radio"
              name=${id}
              id=${isFirst(index) ? id : nothing}
              .checked=${live(shown(value) === word)}
              @change=${choose(word)}
            />
            ${words}
          </label>`,
      )}
    </div>
    ${remarks.list}
  </fieldset>`;
}

/** Some of a few words: check boxes. */
export function ticksView(view: View, field: Field & { kind: 'ticks' }, pointer: Pointer): TemplateResult {
  return ticks(view, field, pointer, optionsOf(field, view.store.language));
}

function optionsOf({ options }: Field & { kind: 'choice' | 'ticks' }, language: StudioLanguage): Option[] {
  return Object.entries(options).map(([word, words]) => [word, say(words, language)]);
}

/** Some of the document's channels. */
export function channelsView(view: View, field: Field & { kind: 'channels' }, pointer: Pointer): TemplateResult {
  return ticks(view, field, pointer, named(view, '/loginMethods/channels'));
}

function ticks(view: View, field: Field, pointer: Pointer, options: readonly Option[]): TemplateResult {
  const { store } = view;
  const t = formTexts[store.language];
  const chosen = listAt(store.document, pointer).map(shown);
  const strangers = chosen.filter((word) => !options.some(([known]) => known === word));
  const all = [...options, ...strangers.map((word): Option => [word, t.unknown(word)])];
  if (all.length === 0) return html`${nothing}`;
  const id = idOf(pointer);
  // What is wrong with one of them is said at all of them.
  const remarks = remarksOn(view, pointer, ...chosen.map((_, index) => `${pointer}/${index}`));
  const choose = (word: string) => () => {
    const next = chosen.includes(word) ? chosen.filter((each) => each !== word) : [...chosen, word];
    const inOrder = all.map(([each]) => each).filter((each) => next.includes(each));
    const value = inOrder.length > 0 ? inOrder : undefined;
    store.change(labelOf(view, field), (document) => withValue(document, pointer, value));
  };
  return html`<fieldset class="field" aria-describedby=${[`${id}:hint`, ...remarks.ids].join(' ')}>
    <legend>${labelOf(view, field)}</legend>
    ${hintOf(view, field, `${id}:hint`)}
    <div class="options">
      ${all.map(
        ([word, words], index) =>
          html`<label class="option">
            <input
              type="checkbox"
              id=${index === 0 ? id : nothing}
              .checked=${live(chosen.includes(word))}
              @change=${choose(word)}
            />
            ${words}
          </label>`,
      )}
    </div>
    ${remarks.list}
  </fieldset>`;
}

/** One of the document's login methods. */
export function methodView(view: View, field: Field & { kind: 'method' }, pointer: Pointer): TemplateResult {
  const { store } = view;
  const t = formTexts[store.language];
  const value = shown(valueAt(store.document, pointer));
  const options = named(view, '/loginMethods/methods');
  const isKnown = options.some(([id]) => id === value);
  if (!isKnown) options.unshift([value, value === '' ? t.choose : t.unknown(value)]);
  const write = ({ currentTarget }: Event) => {
    const id = (currentTarget as HTMLSelectElement).value;
    store.change(labelOf(view, field), (document) => withValue(document, pointer, id || undefined));
  };
  return control(
    view,
    field,
    pointer,
    (common) =>
      html`<select
        id=${common.id}
        aria-describedby=${common.describedBy}
        aria-invalid=${common.invalid}
        @change=${write}
      >
        ${options.map(([id, words]) => html`<option .value=${id} .selected=${live(id === value)}>${words}</option>`)}
      </select>`,
  );
}

/** The document's methods or channels, by the names that people have for them. */
export function named({ store }: View, list: Pointer): Option[] {
  return listAt(store.document, list).flatMap((item, index): Option[] => {
    if (!isObject(item) || typeof item.id !== 'string') return [];
    const languages = [store.shownLanguage, mainLanguage(store.document), ...store.languages];
    const name = languages.map((language) => textIn(store.document, `${list}/${index}/name`, language));
    return [[item.id, name.find((each) => each !== '') ?? item.id]];
  });
}
