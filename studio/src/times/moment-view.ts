import { html, nothing, type TemplateResult } from 'lit/html.js';
import { live } from 'lit/directives/live.js';
import { toEpoch } from '../../../src/notice/instant.js';
import type { Field } from '../fields/fields.js';
import { hintOf, idOf, labelOf, remarksOn, type View } from '../fields/view.js';
import { valueAt, withValue, type Pointer } from '../store/pointer.js';
import { withEnd } from './moved-end.js';
import { timeTexts } from './texts.js';
import { instantAt, meaningOf, shownMoment, spokenMoment, type Meaning } from './zoned.js';

/** Moments that are often the present one. */
const OFTEN_NOW: ReadonlySet<string> = new Set(['start', 'end', 'at']);

/** A date and a time, as people write them; below it what they mean. */
export function momentView(view: View, field: Field & { kind: 'moment' }, pointer: Pointer): TemplateResult {
  const { store, ui } = view;
  const { document } = store;
  const value = valueAt(document, pointer);
  const zone = document.timeZone;
  const isTyping = ui.typed?.pointer === pointer;
  const shown = isTyping ? ui.typed!.text : shownMoment(value, zone);
  const meaning = shown === '' ? undefined : meaningOf(shown, zone);
  const id = idOf(pointer);
  // The field's own words say it better than the rule.
  const isAsked = meaning?.kind !== 'exact' && meaning !== undefined;
  const remarks = isAsked && typeof value === 'string' ? { ids: [], list: nothing } : remarksOn(view, pointer);
  const isWrong = isAsked && !isTyping && !isAnswered(value, meaning);
  const label = labelOf(view, field);

  const write = (instant: string | undefined) =>
    store.change(
      label,
      (draft) =>
        field.key === 'end'
          ? withEnd(draft, store.base, pointer, instant, instantAt(store.now(), zone))
          : withValue(draft, pointer, instant),
      pointer,
    );
  const type = ({ currentTarget }: Event) => {
    const { value: text } = currentTarget as HTMLInputElement;
    ui.typed = { pointer, text };
    const now = meaningOf(text, zone);
    if (now.kind === 'exact' && !isSame(now.instant, value)) write(now.instant);
    else view.update();
  };
  const leave = ({ currentTarget }: Event) => {
    const text = (currentTarget as HTMLInputElement).value.trim();
    ui.typed = undefined;
    // What was not touched stays as it was written, with its seconds and its offset.
    if (text !== shownMoment(value, zone)) write(text === '' ? undefined : kept(meaningOf(text, zone), text));
    view.update();
  };

  return html`<div class="field moment">
    <label for=${id}>${label}</label>
    ${hintOf(view, field, `${id}:hint`)}
    <div class="with-button">
      <input
        id=${id}
        inputmode="text"
        autocomplete="off"
        spellcheck="false"
        .value=${live(shown)}
        aria-describedby=${[`${id}:hint`, `${id}:meaning`, ...remarks.ids].join(' ')}
        aria-invalid=${isWrong || ('invalid' in remarks && remarks.invalid !== nothing) ? 'true' : nothing}
        @input=${type}
        @change=${leave}
        @blur=${leave}
      />
      ${
        !OFTEN_NOW.has(field.key)
          ? nothing
          : html`<button type="button" class="quiet" @click=${() => write(instantAt(store.now(), zone))}>
              ${timeTexts[store.language].now}<span class="unseen">: ${label}</span>
            </button>`
      }
    </div>
    <p class=${isWrong ? 'meaning remarks' : 'meaning'} id="${id}:meaning">
      ${meaningText(view, value, isTyping ? undefined : meaning)}
    </p>
    ${meaning?.kind === 'twice' ? whichOne(view, id, meaning, value, write) : nothing} ${remarks.list}
  </div>`;
}

/** What is kept of a text: its instant where it has one, else what was written, for nothing is lost. */
function kept(meaning: Meaning, text: string): string {
  if (meaning.kind === 'exact') return meaning.instant;
  return meaning.kind === 'twice' || meaning.kind === 'skipped' ? meaning.local : text;
}

function meaningText({ store }: View, value: unknown, meaning: Meaning | undefined): string {
  const t = timeTexts[store.language];
  switch (meaning?.kind) {
    case 'skipped':
      return t.skipped(meaning.before, meaning.after);
    case 'no-hour':
      return t.noHour;
    case 'unreadable':
      return t.unreadable;
    case 'exact':
    case 'twice':
    case undefined:
      return spokenMoment(value, store.document.timeZone, store.language);
  }
}

const isSame = (instant: string, value: unknown): boolean => toEpoch(instant) === toEpoch(String(value));

function isAnswered(value: unknown, meaning: Meaning | undefined): boolean {
  return meaning?.kind === 'twice' && [meaning.first, meaning.second].some((each) => isSame(each, value));
}

/** In the hour that autumn repeats: the first one, or the second? */
function whichOne(
  { store }: View,
  id: string,
  { first, second, local }: Meaning & { kind: 'twice' },
  value: unknown,
  write: (instant: string) => void,
): TemplateResult {
  const t = timeTexts[store.language];
  const time = local.slice(11, 16);
  const option = (instant: string, words: string) =>
    html`<label class="option">
      <input type="radio" name="${id}:which" .checked=${live(isSame(instant, value))} @change=${() => write(instant)} />
      ${words}
    </label>`;
  return html`<fieldset class="which">
    <legend>${t.twice}</legend>
    <div class="options">
      ${option(first, t.first(time, first.slice(19)))} ${option(second, t.second(time, second.slice(19)))}
    </div>
  </fieldset>`;
}
