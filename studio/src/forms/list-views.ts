import { html, nothing, type TemplateResult } from 'lit/html.js';
import { listAt, type Pointer } from '../store/pointer.js';
import { say } from '../texts/both.js';
import { icon, type IconName } from '../parts/icons.js';
import type { Field } from '../fields/fields.js';
import { addItem, duplicateItem, itemName, itemsOf, moveItem, removeItem, type Items } from './list-actions.js';
import { inLanguages } from './text-views.js';
import { formTexts } from '../fields/texts.js';
import { badge, hintOf, idOf, labelOf, remarksOn, type View } from '../fields/view.js';

/** A list of objects or of texts, with all that can be done with its items. */
export function listView(view: View, field: Field & { kind: 'list' | 'texts' }, pointer: Pointer): TemplateResult {
  const id = idOf(pointer);
  const remarks = remarksOn(view, pointer);
  return html`<fieldset class="field list" aria-describedby=${[`${id}:hint`, ...remarks.ids].join(' ')}>
    <legend>${labelOf(view, field)}</legend>
    ${hintOf(view, field, `${id}:hint`)} ${remarks.list}
    ${listOf(view, itemsOf(field, pointer), (place, index) => {
      if (field.kind === 'list') return view.fields(field.list.fields, place);
      const { long, sameOk } = field;
      const label = `${say(field.item, view.store.language)} ${index + 1}`;
      return inLanguages(view, place, { long, sameOk, label, alone: label, describedBy: [`${id}:hint`] });
    })}
  </fieldset>`;
}

/** The items and the button that adds one. */
export function listOf(
  view: View,
  items: Items,
  inner: (place: Pointer, index: number) => TemplateResult,
): TemplateResult {
  const { store } = view;
  const { length } = listAt(store.document, items.pointer);
  const add = html`<button
    type="button"
    class="add"
    id=${idOf(`${items.pointer}:add`)}
    @click=${() => addItem(view, items)}
  >
    ${icon('plus')} ${formTexts[store.language].actions.add(say(items.item, store.language))}
  </button>`;
  return html`${
    length === 0
      ? nothing
      : html`<ol class="items">
          ${Array.from({ length }, (_, index) => itemView(view, items, index, length, inner))}
        </ol>`
  }${add}`;
}

function itemView(
  view: View,
  items: Items,
  index: number,
  length: number,
  inner: (place: Pointer, index: number) => TemplateResult,
): TemplateResult {
  const { store, ui } = view;
  const place = `${items.pointer}/${index}`;
  const name = itemName(view, items, index);
  const tools = toolsOf(view, items, index, length, name);
  const drag = view.dragged(items.pointer, index, (from, to) => moveItem(view, items, from, to));
  if (!items.folds)
    return html`<li class="item" ${drag}>
      <fieldset>
        <legend class=${items.title[0] === '' ? 'unseen' : ''}>${say(items.item, store.language)} ${index + 1}</legend>
        <div class="item-body" id=${idOf(place)} tabindex="-1">${inner(place, index)}</div>
      </fieldset>
      ${tools}
    </li>`;
  const isOpen = ui.open.has(place);
  const toggle = () => {
    if (!ui.open.delete(place)) ui.open.add(place);
    view.update();
  };
  return html`<li class="item folds" ${drag}>
    <div class="item-head">
      <h3>
        <button
          type="button"
          class="fold"
          id=${idOf(place)}
          aria-expanded=${isOpen ? 'true' : 'false'}
          aria-controls=${isOpen ? idOf(`${place}:body`) : nothing}
          @click=${toggle}
        >
          ${icon('chevron')}<span class="name">${name}</span>
          ${badge(view, place)}
        </button>
      </h3>
      ${tools}
    </div>
    ${
      isOpen
        ? html`<div class="item-body" id=${idOf(`${place}:body`)}>
            ${remarksOn(view, place).list}${inner(place, index)}
          </div>`
        : nothing
    }
  </li>`;
}

function toolsOf(view: View, items: Items, index: number, length: number, name: string): TemplateResult {
  const t = formTexts[view.store.language];
  const tool = (key: IconName, words: string, act: () => void, rests = false) =>
    html`<button
      type="button"
      class="tool"
      id=${idOf(`${items.pointer}/${index}:${key}`)}
      title=${words}
      aria-label=${words}
      ?disabled=${rests}
      @click=${act}
    >
      ${icon(key)}
    </button>`;
  return html`<div class="item-tools">
    <span class="handle" title=${t.actions.drag} aria-hidden="true">${icon('handle')}</span>
    ${tool('up', t.actions.up(name), () => moveItem(view, items, index, index - 1, 'up'), index === 0)}
    ${tool('down', t.actions.down(name), () => moveItem(view, items, index, index + 1, 'down'), index === length - 1)}
    ${tool('duplicate', t.actions.duplicate(name), () => duplicateItem(view, items, index))}
    ${tool('remove', t.actions.remove(name), () => removeItem(view, items, index))}
  </div>`;
}
