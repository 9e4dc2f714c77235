import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { RuleProblem } from '../../../src/rules/index.js';
import type { Ui } from '../parts/ui.js';
import { problemTexts } from '../problems/texts.js';
import { problemWords } from '../problems/words.js';
import type { Pointer } from '../store/pointer.js';
import type { Store } from '../store/store.js';
import { say } from '../texts/both.js';
import type { Field } from './fields.js';
import { formTexts } from './texts.js';

/** What every view gets. Views are functions of it; they write by `store.change` alone. */
export interface View {
  readonly store: Store;
  readonly ui: Ui;
  readonly problemsAt: ReadonlyMap<Pointer, readonly RuleProblem[]>;
  /** Renders again, for what is not in the store. */
  readonly update: () => void;
  /** Lets an item of a list be dragged onto another one. */
  readonly dragged: (list: Pointer, index: number, move: (from: number, to: number) => void) => unknown;
  readonly fields: (fields: readonly Field[], base: Pointer) => TemplateResult;
}

/** The id of the element for a place of the document: problems find their field by it. */
export function idOf(pointer: Pointer): string {
  return `f${pointer.replaceAll(/\s/g, '_')}`;
}

export function problemsByPlace(problems: readonly RuleProblem[]): Map<Pointer, RuleProblem[]> {
  const places = new Map<Pointer, RuleProblem[]>();
  for (const problem of problems) places.set(problem.path, [...(places.get(problem.path) ?? []), problem]);
  return places;
}

/** What a control says of its problems, and where they stand. */
export interface Remarks {
  readonly invalid: 'true' | typeof nothing;
  readonly ids: readonly string[];
  readonly list: TemplateResult | typeof nothing;
}

export function remarksOn({ problemsAt, store }: View, ...places: readonly Pointer[]): Remarks {
  const found = places.flatMap((place) => problemsAt.get(place) ?? []);
  if (found.length === 0) return { invalid: nothing, ids: [], list: nothing };
  const id = `${idOf(places[0]!)}:remarks`;
  return {
    invalid: found.some(({ severity }) => severity === 'error') ? 'true' : nothing,
    ids: [id],
    list: html`<ul class="remarks" id=${id}>
      ${found.map((problem) => {
        const { title, advice } = problemWords(problem, store.language);
        return html`<li class=${problem.severity}><strong>${title}</strong> ${advice}</li>`;
      })}
    </ul>`,
  };
}

export const labelOf = ({ store }: View, field: Field): string => say(field.label, store.language);

/** The hint of a field with its example. */
export function hintOf({ store: { language } }: View, { hint, example }: Field, id: string): TemplateResult {
  const words = typeof example === 'string' ? example : example && say(example, language);
  return html`<p class="hint" id=${id}>
    ${say(hint, language)}${
      words === undefined ? nothing : html` <span class="example">${formTexts[language].example} ${words}</span>`
    }
  </p>`;
}

/** Errors in a part of the document, for a part that is folded. */
export function countBelow({ ui }: View, pointer: Pointer): { readonly errors: number; readonly others: number } {
  const below = ui.problems.filter(({ path }) => path === pointer || path.startsWith(`${pointer}/`));
  const errors = below.filter(({ severity }) => severity === 'error').length;
  const warnings = below.filter(({ severity }) => severity === 'warning').length;
  return { errors, others: warnings };
}

/** How many remarks there are in a part that can be folded. */
export function badge(view: View, place: Pointer): TemplateResult | typeof nothing {
  const { errors, others } = countBelow(view, place);
  if (errors + others === 0) return nothing;
  const words = problemTexts[view.store.language].count(errors, others, 0);
  return html`<span class=${errors > 0 ? 'badge error' : 'badge'}>${words}</span>`;
}
