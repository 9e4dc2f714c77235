import { html, nothing, render } from 'lit/html.js';
import type { RuleProblem } from '../../../src/rules/index.js';
import { dragged } from '../forms/dragging.js';
import { fieldsView } from '../forms/field-view.js';
import { formsView } from '../forms/sections.js';
import { problemsByPlace, type View } from '../fields/view.js';
import { mountJsonView, type JsonView } from '../json/json-view.js';
import { jsonTexts } from '../json/texts.js';
import { elementAt, openTo } from './place.js';
import { problemsView } from './problems-view.js';
import type { Store } from '../store/store.js';
import { commandsOf } from './commands.js';
import { dialogsView, welcomeView } from './dialogs.js';
import { headerView } from './header.js';
import { problemsOf } from './publishing.js';
import { staticTexts } from './static-texts.js';
import { appTexts } from './texts.js';
import { Ui } from '../parts/ui.js';

/** How long typing has to rest before the remarks follow. */
const REST = 250;

const place = (id: string): HTMLElement => document.getElementById(id)!;

/** The document's side of the page: everything but preview and snippets. */
export function mountApp(store: Store): void {
  const ui = new Ui();
  ui.problems = problemsOf(store);
  if (store.restored || store.document.outages) ui.open.add('/outages');
  let isDue = false;
  let resting: ReturnType<typeof setTimeout> | undefined;

  const view = (): View => {
    const own: View = {
      store,
      ui,
      problemsAt: problemsByPlace(ui.problems),
      update,
      dragged,
      fields: (fields, base) => fieldsView(own, fields, base),
    };
    return own;
  };

  const json: JsonView = mountJsonView(place('json-editor'), store);
  const commands = commandsOf(view, json);

  function go(problem: RuleProblem): void {
    openTo(view(), problem.path);
    draw();
    const element = elementAt(view(), problem.path);
    if (!element || problem.path === '') return json.goTo(problem.path);
    element.focus();
    element.scrollIntoView({ block: 'center' });
  }

  function update(): void {
    if (isDue) return;
    isDue = true;
    queueMicrotask(draw);
  }

  function draw(): void {
    isDue = false;
    const now = view();
    staticTexts(store.language);
    render(headerView(now, commands), place('header'));
    render(noticesView(now, json), place('notices'));
    render(
      welcomeView(now, (name) => commands.begin(name)),
      place('welcome'),
    );
    render(formsView(now), place('forms'));
    render(problemsView(now, go), place('problems'));
    render(dialogsView(now, commands), place('dialogs'));
    json.show(store.language, ui.problems);
    place('live').textContent = ui.said;
    const wanted = ui.focus === undefined ? null : document.getElementById(ui.focus);
    ui.focus = undefined;
    wanted?.focus();
  }

  store.subscribe(() => {
    update();
    clearTimeout(resting);
    resting = setTimeout(() => {
      ui.problems = problemsOf(store);
      update();
    }, REST);
  });
  listen(store, commands);
  draw();
}

/** What stands above the forms while something needs to be known. */
function noticesView({ store }: View, json: JsonView) {
  const t = jsonTexts[store.language];
  const discard = () => {
    store.brokenText = undefined;
  };
  return html`${
    store.brokenText === undefined
      ? nothing
      : html`<div class="notice warning">
          <p>${t.broken}</p>
          <button type="button" @click=${() => json.goTo()}>${t.go}</button>
          <button type="button" @click=${discard}>${t.discard}</button>
        </div>`
  }
  ${store.fromOtherTab ? html`<div class="notice"><p>${appTexts[store.language].said.otherTab}</p></div>` : nothing}`;
}

function listen(store: Store, { undo, redo }: { undo: () => void; redo: () => void }): void {
  addEventListener('focusout', () => store.settle());
  addEventListener('keydown', (event) => {
    // In a text the browser undoes typing itself.
    const isText = (event.target as Element).matches(
      'input:not([type=radio], [type=checkbox]), textarea, #json-editor',
    );
    if (!(event.ctrlKey || event.metaKey) || isText) return;
    const key = event.key.toLowerCase();
    if (key === 'y' || (key === 'z' && event.shiftKey)) redo();
    else if (key === 'z') undo();
    else return;
    event.preventDefault();
  });
  // A field that is read when it is left is read now.
  addEventListener('pagehide', () => (document.activeElement as HTMLElement | null)?.blur());
  addEventListener('beforeunload', (event) => {
    (document.activeElement as HTMLElement | null)?.blur();
    if (!store.isExported) event.preventDefault();
  });
}
