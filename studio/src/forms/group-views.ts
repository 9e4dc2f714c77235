import { html, nothing, type TemplateResult } from 'lit/html.js';
import { live } from 'lit/directives/live.js';
import { isObject, join, valueAt, withValue, type Pointer } from '../store/pointer.js';
import { named } from './choice-views.js';
import type { Field } from '../fields/fields.js';
import { formTexts } from '../fields/texts.js';
import { hintOf, idOf, labelOf, remarksOn, type View } from '../fields/view.js';

/** Fields that belong together. */
export function groupView(view: View, field: Field & { kind: 'group' }, pointer: Pointer): TemplateResult {
  const id = idOf(pointer);
  const remarks = remarksOn(view, pointer);
  const isBegun = isObject(valueAt(view.store.document, pointer));
  // What has to be there is asked for only once something is.
  const fields = isBegun ? field.fields : field.fields.map((each) => ({ ...each, required: false }));
  return html`<fieldset class="field group" aria-describedby=${[`${id}:hint`, ...remarks.ids].join(' ')}>
    <legend>${labelOf(view, field)}</legend>
    <div id=${id} tabindex="-1">${hintOf(view, field, `${id}:hint`)} ${remarks.list}</div>
    ${view.fields(fields, pointer)}
  </fieldset>`;
}

/** In which of the document's channels it is so, and how. */
export function byChannelView(view: View, field: Field & { kind: 'byChannel' }, pointer: Pointer): TemplateResult {
  const { store } = view;
  const id = idOf(pointer);
  const remarks = remarksOn(view, pointer);
  const value = valueAt(store.document, pointer);
  const channels = named(view, '/loginMethods/channels');
  const own = isObject(value) ? Object.keys(value) : [];
  const strangers = own.filter((key) => !channels.some(([known]) => known === key));
  const all = [...channels, ...strangers.map((key) => [key, formTexts[store.language].unknown(key)] as const)];
  const tick = (key: string) => () =>
    store.change(labelOf(view, field), (document) =>
      // An object without channels stays: the schema asks for it.
      own.includes(key)
        ? withValue(
            document,
            pointer,
            Object.fromEntries(Object.entries(value as object).filter(([each]) => each !== key)),
          )
        : withValue(document, pointer, inOrder(all, { ...(isObject(value) ? value : {}), [key]: {} })),
    );
  return html`<fieldset class="field group" aria-describedby=${[`${id}:hint`, ...remarks.ids].join(' ')}>
    <legend>${labelOf(view, field)}</legend>
    <div id=${id} tabindex="-1">${hintOf(view, field, `${id}:hint`)} ${remarks.list}</div>
    ${all.map(([key, words]) => {
      const place = join(pointer, key);
      const isHere = own.includes(key);
      return html`<div class="channel">
        <label class="option">
          <input type="checkbox" id=${idOf(place)} .checked=${live(isHere)} @change=${tick(key)} />
          ${words}
        </label>
        ${remarksOn(view, place).list}
        ${
          isHere
            ? html`<fieldset class="in-channel">
                <legend class="unseen">${words}</legend>
                ${view.fields(field.fields, place)}
              </fieldset>`
            : nothing
        }
      </div>`;
    })}
  </fieldset>`;
}

function inOrder(all: readonly (readonly [string, string])[], value: Record<string, unknown>): object {
  return Object.fromEntries(all.filter(([key]) => key in value).map(([key]) => [key, value[key]]));
}
