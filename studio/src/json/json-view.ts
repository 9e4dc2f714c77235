import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { json } from '@codemirror/lang-json';
import { bracketMatching, foldGutter, HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { lintGutter, setDiagnostics } from '@codemirror/lint';
import { Compartment, EditorState } from '@codemirror/state';
import { EditorView, keymap, lineNumbers } from '@codemirror/view';
import { tags } from '@lezer/highlight';
import type { NoticeDocument } from '../../../src/notice/document.js';
import type { RuleProblem } from '../../../src/rules/index.js';
import type { Store } from '../store/store.js';
import type { StudioLanguage } from '../texts/both.js';
import { diagnosticsOf, firstMistake, rangeOf } from './diagnostics.js';
import { jsonTexts } from './texts.js';

export interface JsonView {
  /** Shows the document of the store, unless the text says it already. */
  show(language: StudioLanguage, problems: readonly RuleProblem[]): void;
  /** Puts the cursor to a place of the document, or to the start. */
  goTo(pointer?: string): void;
}

const colours = HighlightStyle.define([
  { tag: tags.propertyName, color: 'var(--accent)' },
  { tag: tags.string, color: 'var(--ink)' },
  { tag: [tags.number, tags.bool, tags.null], color: 'var(--number)' },
  { tag: tags.punctuation, color: 'var(--muted)' },
]);

const look = EditorView.theme({
  '&': {
    backgroundColor: 'var(--page)',
    color: 'var(--ink)',
    border: '1px solid var(--field-line)',
    borderRadius: '6px',
  },
  '&.cm-focused': { outline: '3px solid var(--accent)', outlineOffset: '1px' },
  '.cm-scroller': { maxBlockSize: '70vh', fontFamily: 'ui-monospace, Menlo, Consolas, monospace', fontSize: '0.85rem' },
  '.cm-content': { caretColor: 'var(--ink)' },
  '.cm-gutters': { backgroundColor: 'var(--surface)', color: 'var(--muted)', border: '0' },
  '.cm-cursor': { borderColor: 'var(--ink)' },
  '.cm-selectionBackground, &.cm-focused > .cm-scroller .cm-selectionBackground': {
    backgroundColor: 'var(--selection)',
  },
  '.cm-tooltip': { backgroundColor: 'var(--surface)', color: 'var(--ink)', border: '1px solid var(--line)' },
  // The package's own marks are `data:` images, which strict policies block.
  '.cm-lint-marker-error': { content: '"●"', color: 'var(--error)' },
  '.cm-lint-marker-warning': { content: '"▲"', color: 'var(--warning)' },
  '.cm-lint-marker-info': { content: '"■"', color: 'var(--accent)' },
  '.cm-lintRange-error': { backgroundImage: 'none', textDecoration: 'underline wavy var(--error)' },
  '.cm-lintRange-warning': { backgroundImage: 'none', textDecoration: 'underline wavy var(--warning)' },
  '.cm-lintRange-info': { backgroundImage: 'none', textDecoration: 'underline wavy var(--accent)' },
});

const asText = (document: NoticeDocument): string => `${JSON.stringify(document, null, 2)}\n`;

function parsed(text: string): NoticeDocument | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as NoticeDocument) : undefined;
  } catch {
    return undefined;
  }
}

/** The document as text, in an editor; both directions meet in the store. */
export function mountJsonView(place: HTMLElement, store: Store): JsonView {
  const attributes = new Compartment();
  let spoken: StudioLanguage | undefined;
  let problems: readonly RuleProblem[] = [];
  /** The document that the text says, so that typing is not answered by other line breaks. */
  let said: NoticeDocument | undefined = store.document;
  let isShowing = false;

  // In a shadow tree the editor's styles are style sheets, which a strict policy lets through; in the page they are not.
  const root = place.attachShadow({ mode: 'open' });
  const hint = document.createElement('p');
  hint.id = 'hint';
  hint.hidden = true;
  root.append(hint);

  const editor = new EditorView({
    parent: root,
    root,
    state: EditorState.create({
      doc: store.brokenText ?? asText(store.document),
      extensions: [
        lineNumbers(),
        foldGutter(),
        history(),
        bracketMatching(),
        json(),
        lintGutter(),
        syntaxHighlighting(colours),
        look,
        EditorView.lineWrapping,
        keymap.of([...defaultKeymap, ...historyKeymap]),
        attributes.of([]),
        EditorView.updateListener.of(({ docChanged, state }) => {
          if (docChanged && !isShowing) read(state.doc.toString());
        }),
      ],
    }),
  });

  function read(text: string): void {
    const value = parsed(text);
    if (!value) {
      said = undefined;
      store.brokenText = text;
      return;
    }
    said = value;
    store.brokenText = undefined;
    if (JSON.stringify(value) !== JSON.stringify(store.document)) store.change('JSON', () => value, 'json');
    said = store.document;
  }

  /** Replaces only what differs: the cursor stays, and the rest need not be read anew. */
  function write(text: string): void {
    const old = editor.state.doc.toString();
    if (text === old) return;
    let from = 0;
    while (from < old.length && from < text.length && old[from] === text[from]) from += 1;
    let to = 0;
    const most = Math.min(old.length, text.length) - from;
    while (to < most && old[old.length - 1 - to] === text[text.length - 1 - to]) to += 1;
    isShowing = true;
    editor.dispatch({ changes: { from, to: old.length - to, insert: text.slice(from, text.length - to) } });
    isShowing = false;
  }

  return {
    show(language, found) {
      if (store.brokenText !== undefined) write(store.brokenText);
      else if (said !== store.document) write(asText(store.document));
      said = store.brokenText === undefined ? store.document : undefined;
      if (spoken !== language) {
        const words = jsonTexts[language];
        hint.textContent = words.hint;
        const own = { 'aria-label': words.label, 'aria-describedby': 'hint', tabindex: '0' };
        editor.dispatch({ effects: attributes.reconfigure(EditorView.contentAttributes.of(own)) });
      }
      if (spoken === language && problems === found && store.brokenText === undefined) return;
      spoken = language;
      problems = found;
      editor.dispatch(setDiagnostics(editor.state, diagnosticsOf(editor.state.doc.toString(), found, language)));
    },
    goTo(pointer) {
      const text = editor.state.doc.toString();
      const { from } = pointer === undefined ? firstMistake(text) : rangeOf(text, pointer);
      editor.dispatch({ selection: { anchor: from }, scrollIntoView: true });
      editor.focus();
      place.scrollIntoView({ block: 'nearest' });
    },
  };
}
