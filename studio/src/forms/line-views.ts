import { html, nothing, type TemplateResult } from 'lit/html.js';
import { live } from 'lit/directives/live.js';
import { valueAt, withValue, type Pointer } from '../store/pointer.js';
import type { Field } from '../fields/fields.js';
import { withRenamed } from './references.js';
import { hintOf, idOf, labelOf, remarksOn, type View } from '../fields/view.js';

/** A single value as it is shown in an input; what is no string stands as JSON, so that it can be seen and mended. */
export function shown(value: unknown): string {
  return typeof value === 'string' ? value : value === undefined ? '' : JSON.stringify(value);
}

/** An address, a number, an e-mail: one line. */
export function lineView(view: View, field: Field & { kind: 'line' }, pointer: Pointer): TemplateResult {
  const { store } = view;
  const label = labelOf(view, field);
  const write = ({ currentTarget }: Event) => {
    const value = (currentTarget as HTMLInputElement).value.trim();
    store.change(label, (document) => withValue(document, pointer, value || undefined), pointer);
  };
  return control(view, field, pointer, (common) => {
    // Not type=url and =email: they hide what can't be read, and the rules say it better.
    return html`<input
      id=${common.id}
      inputmode=${field.type}
      autocomplete="off"
      autocapitalize="off"
      spellcheck="false"
      dir="ltr"
      .value=${live(shown(valueAt(store.document, pointer)))}
      aria-describedby=${common.describedBy}
      aria-invalid=${common.invalid}
      @input=${write}
    />`;
  });
}

/** A name to which others refer. It is read when the field is left: half a name may be another one's. */
export function idView(view: View, field: Field & { kind: 'id' }, pointer: Pointer): TemplateResult {
  const { store } = view;
  const write = ({ currentTarget }: Event) => {
    const id = (currentTarget as HTMLInputElement).value.trim();
    store.change(labelOf(view, field), (document) => withRenamed(document, field.refers, pointer, id));
  };
  return control(
    view,
    field,
    pointer,
    (common) =>
      html`<input
        id=${common.id}
        class="code"
        autocomplete="off"
        autocapitalize="off"
        spellcheck="false"
        dir="ltr"
        .value=${shown(valueAt(store.document, pointer))}
        aria-describedby=${common.describedBy}
        aria-invalid=${common.invalid}
        @change=${write}
      />`,
  );
}

interface Common {
  readonly id: string;
  readonly describedBy: string;
  readonly invalid: 'true' | typeof nothing;
}

/** A label, a hint, the control itself and what is wrong with it. */
export function control(
  view: View,
  field: Field,
  pointer: Pointer,
  inner: (common: Common) => TemplateResult,
  after: TemplateResult | typeof nothing = nothing,
): TemplateResult {
  const id = idOf(pointer);
  const remarks = remarksOn(view, pointer);
  const describedBy = [`${id}:hint`, ...remarks.ids].join(' ');
  return html`<div class="field">
    <label for=${id}>${labelOf(view, field)}</label>
    ${hintOf(view, field, `${id}:hint`)} ${inner({ id, describedBy, invalid: remarks.invalid })} ${remarks.list}
    ${after}
  </div>`;
}
