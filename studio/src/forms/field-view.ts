import { html, nothing, type TemplateResult } from 'lit/html.js';
import { join, type Pointer } from '../store/pointer.js';
import { momentView } from '../times/moment-view.js';
import { outageActions } from '../times/outage-actions.js';
import { channelsView, choiceView, methodView, ticksView } from './choice-views.js';
import type { Field } from '../fields/fields.js';
import { byChannelView, groupView } from './group-views.js';
import { idView, lineView } from './line-views.js';
import { listView } from './list-views.js';
import { textView } from './text-views.js';
import { formTexts } from '../fields/texts.js';
import { countBelow, idOf, type View } from '../fields/view.js';

/** The fields of one object, those that are needed less often folded away. */
export function fieldsView(view: View, fields: readonly Field[], base: Pointer): TemplateResult {
  const usual = fields.filter(({ extra }) => !extra);
  const extra = fields.filter(({ extra: isExtra }) => isExtra);
  return html`${usual.map((field) => [
    fieldView(view, field, join(base, field.key)),
    field.key === 'end' ? outageActions(view, base) : nothing,
  ])}${extra.length === 0 ? nothing : folded(view, extra, base)}`;
}

function folded(view: View, fields: readonly Field[], base: Pointer): TemplateResult {
  const { store, ui } = view;
  const place = `${base}:extra`;
  const hasErrors = fields.some(({ key }) => countBelow(view, join(base, key)).errors > 0);
  const toggle = ({ currentTarget }: Event) => {
    if ((currentTarget as HTMLDetailsElement).open) ui.open.add(place);
    else ui.open.delete(place);
  };
  return html`<details class="extra" id=${idOf(place)} ?open=${ui.open.has(place) || hasErrors} @toggle=${toggle}>
    <summary>${formTexts[store.language].actions.extra}</summary>
    <div class="extra-body">${fields.map((field) => fieldView(view, field, join(base, field.key)))}</div>
  </details>`;
}

function fieldView(view: View, field: Field, pointer: Pointer): TemplateResult {
  switch (field.kind) {
    case 'text':
      return textView(view, field, pointer);
    case 'line':
      return lineView(view, field, pointer);
    case 'id':
      return idView(view, field, pointer);
    case 'moment':
      return momentView(view, field, pointer);
    case 'choice':
      return choiceView(view, field, pointer);
    case 'ticks':
      return ticksView(view, field, pointer);
    case 'method':
      return methodView(view, field, pointer);
    case 'channels':
      return channelsView(view, field, pointer);
    case 'texts':
    case 'list':
      return listView(view, field, pointer);
    case 'group':
      return groupView(view, field, pointer);
    case 'byChannel':
      return byChannelView(view, field, pointer);
  }
}
