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

/** The same for any number of them: chosen are those whose box is ticked, in the order of the options. */
export function toggles<Value extends string>(
  legend: string,
  options: readonly Choice<Value>[],
  chosen: readonly Value[],
  choose: (values: Value[]) => void,
): TemplateResult {
  const toggled = (value: Value) =>
    options.map((option) => option.value).filter((each) => chosen.includes(each) !== (each === value));
  return html`<fieldset class="preview-choice">
    <legend>${legend}</legend>
    <div class="preview-chips">
      ${options.map(
        ({ value, text }) =>
          html`<label class="preview-chip"
            ><input
              type="checkbox"
              value=${value}
              .checked=${live(chosen.includes(value))}
              @change=${() => choose(toggled(value))}
            />
            <span>${text}</span></label
          >`,
      )}
    </div>
  </fieldset>`;
}
