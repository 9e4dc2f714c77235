import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { View } from '../fields/view.js';
import type { StudioLanguage } from '../texts/both.js';
import { icon } from '../parts/icons.js';
import { appTexts } from './texts.js';

export interface Commands {
  readonly publish: () => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly open: (file: File) => void;
  readonly askPaste: () => void;
  readonly save: () => void;
  readonly askBegin: () => void;
}

/** The name of the Studio, what can be done with the document as a whole, and where it stands. */
export function headerView(view: View, commands: Commands): TemplateResult {
  const { store } = view;
  const t = appTexts[store.language];
  const { undoable, redoable } = store;
  const choose = ({ currentTarget }: Event) => {
    const input = currentTarget as HTMLInputElement;
    const [file] = input.files ?? [];
    input.value = '';
    if (file) commands.open(file);
  };
  const speak = (language: StudioLanguage) => () => {
    store.language = language;
  };
  const chip = (language: StudioLanguage, name: string) =>
    html`<label lang=${language}>
      <input type="radio" name="ui-language" .checked=${store.language === language} @change=${speak(language)} /><span
        >${name}</span
      >
    </label>`;
  return html`<div class="brand">
      <h1>${t.page.title}</h1>
      <p>${t.page.tagline}</p>
    </div>
    <fieldset class="ui-language">
      <legend class="unseen">${t.page.uiLanguage}</legend>
      ${chip('pl', 'Polski')}${chip('en', 'English')}
    </fieldset>
    <div class="tools" role="group" aria-label=${t.page.tools}>
      <button type="button" @click=${commands.askBegin}>${t.actions.begin}</button>
      <label class="button">
        <input type="file" accept=".json,application/json" class="unseen" @change=${choose} />${t.actions.openFile}
      </label>
      <button type="button" @click=${commands.askPaste}>${t.actions.paste}</button>
      <button type="button" @click=${commands.save}>${t.actions.export}</button>
      <span class="pair">
        <button
          type="button"
          id="undo"
          title=${undoable ? t.actions.undoOf(undoable) : nothing}
          ?disabled=${undoable === undefined}
          @click=${commands.undo}
        >
          ${icon('undo')} ${t.actions.undo}
        </button>
        <button
          type="button"
          id="redo"
          title=${redoable ? t.actions.redoOf(redoable) : nothing}
          ?disabled=${redoable === undefined}
          @click=${commands.redo}
        >
          ${icon('redo')} ${t.actions.redo}
        </button>
      </span>
      <button type="button" class="primary" id="publish" @click=${commands.publish}>${t.actions.publish}</button>
    </div>
    <p class=${store.isSaved ? 'status' : 'status warning'}>${statusWords(view)}</p>`;
}

function statusWords({ store }: View): string {
  const t = appTexts[store.language].status;
  if (!store.isSaved) return t.notSaved;
  const { base } = store;
  const published = typeof base?.revision === 'number' ? t.revision(base.revision) : t.neverPublished;
  const isChanged = base !== undefined && base !== store.document;
  return [t.saved, isChanged ? `${published}, ${t.changed}` : published].join(' · ');
}
