import { repeat } from 'lit/directives/repeat.js';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { RuleProblem } from '../../../src/rules/index.js';
import type { View } from '../fields/view.js';
import { placeWords } from './place.js';
import { problemTexts } from '../problems/texts.js';
import { problemWords } from '../problems/words.js';

const SEVERITIES = ['error', 'warning', 'advice'] as const;

/** All remarks, worst first; each goes to its field. */
export function problemsView(view: View, go: (problem: RuleProblem) => void): TemplateResult {
  const { ui, store } = view;
  const t = problemTexts[store.language];
  const { problems } = ui;
  const [errors, warnings, advice] = SEVERITIES.map(
    (severity) => problems.filter((problem) => problem.severity === severity).length,
  );
  const words = problems.length === 0 ? t.none : t.count(errors!, warnings!, advice!);
  return html`<h2 id="problems-title" tabindex="-1">${t.title}</h2>
    <p class="count" role="status">${words}</p>
    ${
      problems.length === 0
        ? nothing
        : html`<p class="hint">${t.hint}</p>
            <ul class="problem-list">
              ${repeat(
                SEVERITIES.flatMap((severity) => problems.filter((problem) => problem.severity === severity)),
                keys(),
                (problem) => {
                  const { title, advice: instead } = problemWords(problem, store.language);
                  return html`<li class=${problem.severity}>
                    <button type="button" @click=${() => go(problem)}>
                      <span class="severity">${t[problem.severity]}</span>
                      <span class="where">${placeWords(view, problem.path)}</span>
                      <strong>${title}</strong>
                      <span class="instead">${instead}</span>
                    </button>
                  </li>`;
                },
              )}
            </ul>`
    }`;
}

/** What makes a remark the same one when the list is drawn again, so that focus stays on it while others come and go. */
function keys(): (problem: RuleProblem) => string {
  const seen = new Map<string, number>();
  return ({ path, code }) => {
    const place = `${code} ${path}`;
    const count = (seen.get(place) ?? 0) + 1;
    seen.set(place, count);
    return `${place} ${count}`;
  };
}
