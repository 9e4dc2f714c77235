import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { View } from '../fields/view.js';
import { problemTexts } from '../problems/texts.js';
import { startingPoints, type StartingPoint } from './starting-points.js';
import { appTexts } from './texts.js';

export type DialogName = 'begin' | 'paste' | 'warnings' | 'published';

export interface Answers {
  readonly begin: (name: StartingPoint) => void;
  readonly paste: (text: string) => void;
  readonly publishAnyway: () => void;
  readonly toProblems: () => void;
}

/** All questions of the page, as native dialogs: they hold the focus, close with Escape and give the focus back. */
export function dialogsView(view: View, answers: Answers): TemplateResult {
  const { store, ui } = view;
  const t = appTexts[store.language];
  return html`${dialog('begin', t.start.title, beginInner(view, answers), t.actions.close)}
  ${dialog('paste', t.import.title, pasteInner(view, answers), t.actions.close)}
  ${dialog(
    'warnings',
    t.publish.ask,
    html`<p>${problemTexts[store.language].count(0, countOf(view, 'warning'), countOf(view, 'advice'))}</p>
      <div class="answers">
        <button type="button" class="primary" @click=${() => leave('warnings', answers.toProblems)}>
          ${t.publish.back}
        </button>
        <button type="button" id="publish-anyway" @click=${() => leave('warnings', answers.publishAnyway)}>
          ${t.publish.anyway}
        </button>
      </div>`,
  )}
  ${dialog('published', t.publish.doneTitle(ui.publishedRevision), html`<p>${t.publish.done}</p>`, t.actions.close)}`;
}

const countOf = ({ ui }: View, severity: string): number =>
  ui.problems.filter((problem) => problem.severity === severity).length;

function dialog(name: DialogName, title: string, inner: TemplateResult, close?: string): TemplateResult {
  return html`<dialog id="dialog-${name}" aria-labelledby="dialog-${name}-title">
    <h2 id="dialog-${name}-title">${title}</h2>
    ${inner}
    ${close === undefined ? nothing : html`<form method="dialog" class="answers"><button>${close}</button></form>`}
  </dialog>`;
}

function beginInner({ store }: View, answers: Answers): TemplateResult {
  const t = appTexts[store.language];
  const words = (name: StartingPoint) => [t.start[name], t.start[`${name}Text`]] as const;
  return html`<p>${t.start.text}</p>
    ${pointsView(words, (name) => leave('begin', () => answers.begin(name)))}`;
}

/** Where to begin, on a page with nothing on it yet. */
export function welcomeView({ store }: View, begin: Answers['begin']): TemplateResult | typeof nothing {
  const { outages, loginMethods, scamWarning } = store.document;
  if (
    outages !== undefined ||
    loginMethods !== undefined ||
    scamWarning !== undefined ||
    store.brokenText !== undefined
  )
    return nothing;
  const t = appTexts[store.language];
  return html`<section class="panel" aria-labelledby="welcome-title">
    <h2 id="welcome-title">${t.start.title}</h2>
    ${pointsView((name) => [t.start[name], t.start[`${name}Text`]], begin, ['planned', 'unplanned', 'scam', 'demo'])}
  </section>`;
}

function pointsView(
  words: (name: StartingPoint) => readonly [string, string],
  begin: (name: StartingPoint) => void,
  points = startingPoints,
): TemplateResult {
  return html`<ul class="starting-points">
    ${points.map((name) => {
      const [title, text] = words(name);
      return html`<li>
        <button type="button" @click=${() => begin(name)}><strong>${title}</strong> <span>${text}</span></button>
      </li>`;
    })}
  </ul>`;
}

function pasteInner({ store }: View, answers: Answers): TemplateResult {
  const t = appTexts[store.language];
  const submit = (event: Event) => {
    event.preventDefault();
    const text = new FormData(event.currentTarget as HTMLFormElement).get('text') as string;
    (event.currentTarget as HTMLFormElement).reset();
    leave('paste', () => answers.paste(text));
  };
  return html`<form @submit=${submit}>
    <label for="paste-text">${t.import.label}</label>
    <textarea id="paste-text" name="text" class="code" rows="10" spellcheck="false" dir="ltr"></textarea>
    <div class="answers"><button class="primary">${t.import.open}</button></div>
  </form>`;
}

const elementOf = (name: DialogName): HTMLDialogElement =>
  document.getElementById(`dialog-${name}`) as HTMLDialogElement;

export function openDialog(name: DialogName): void {
  elementOf(name).showModal();
}

/** Closes first: the dialog gives the focus back, and what comes then may move it on. */
function leave(name: DialogName, then: () => void): void {
  elementOf(name).close();
  then();
}
