import { html, nothing, type TemplateResult } from 'lit/html.js';
import { live } from 'lit/directives/live.js';

export interface Choice<Value extends string> {
  readonly value: Value;
  readonly text: string;
  readonly lang?: string;
}

let groups = 0;

/** A name for the radio buttons of one group. */
export const groupName = (): string => `preview-${++groups}`;

/** A radio button that looks like a chip. */
export function chip<Value extends string>(
  name: string,
  { value, text, lang }: Choice<Value>,
  chosen: string | undefined,
  choose: (value: Value) => void,
): TemplateResult {
  return html`<label class="preview-chip"
    ><input
      type="radio"
      name=${name}
      value=${value}
      .checked=${live(value === chosen)}
      @change=${() => choose(value)}
    />
    <span lang=${lang ?? nothing}>${text}</span></label
  >`;
}

export function chips<Value extends string>(
  name: string,
  legend: string,
  options: readonly Choice<Value>[],
  chosen: string,
  choose: (value: Value) => void,
): TemplateResult {
  return html`<fieldset class="preview-choice">
    <legend>${legend}</legend>
    <div class="preview-chips">${options.map((option) => chip(name, option, chosen, choose))}</div>
  </fieldset>`;
}
