import type { View } from '../fields/view.js';
import type { JsonView } from '../json/json-view.js';
import { downloadDocument } from '../share/download.js';
import { openDialog, type Answers } from './dialogs.js';
import type { Commands } from './header.js';
import { documentFrom, nextRevision, problemsOf } from './publishing.js';
import { startingPoint } from './starting-points.js';
import { appTexts } from './texts.js';

/** What the buttons of the header and of the dialogs do. */
export function commandsOf(view: () => View, json: JsonView): Commands & Answers {
  const toProblems = (words: string): void => {
    const { ui, update } = view();
    ui.said = words;
    ui.focus = 'problems-title';
    update();
  };

  const release = (): void => {
    const { store, ui } = view();
    const t = appTexts[store.language];
    const next = nextRevision(store);
    downloadDocument(next, 'notice.json');
    store.settle();
    ui.publishedRevision = next.revision;
    ui.said = t.said.published(next.revision);
    store.published(next, t.actions.publish);
    openDialog('published');
  };

  const take = (text: string, name: string): void => {
    const { store, ui } = view();
    const t = appTexts[store.language];
    const found = documentFrom(text);
    if ('document' in found) {
      ui.open.clear();
      ui.said = t.said.opened(name);
      store.load(found.document, name);
      return;
    }
    ui.said = found.reason === 'broken' ? t.import.broken : t.import.notObject;
    store.brokenText = text;
    json.goTo();
  };

  return {
    publish() {
      const { store, ui, update } = view();
      const t = appTexts[store.language];
      if (store.brokenText !== undefined) {
        ui.said = t.publish.brokenJson;
        update();
        json.goTo();
        return;
      }
      ui.problems = problemsOf(store);
      const has = (severity: string) => ui.problems.some((problem) => problem.severity === severity);
      update();
      if (has('error')) toProblems(t.publish.blocked);
      else if (has('warning')) openDialog('warnings');
      else release();
    },
    undo() {
      const { store, ui } = view();
      const t = appTexts[store.language];
      ui.said = t.said.undone(store.undoable ?? '');
      store.undo();
    },
    redo() {
      const { store, ui } = view();
      const t = appTexts[store.language];
      ui.said = t.said.redone(store.redoable ?? '');
      store.redo();
    },
    open(file) {
      void file.text().then((text) => take(text, file.name));
    },
    save() {
      const { store, ui } = view();
      const t = appTexts[store.language];
      downloadDocument(store.document, 'notice-kopia.json');
      ui.said = t.said.exported;
      store.exportedNow();
    },
    askPaste: () => openDialog('paste'),
    askBegin: () => openDialog('begin'),
    paste: (text) => take(text, 'JSON'),
    begin(name) {
      const { store, ui } = view();
      const t = appTexts[store.language];
      const place = name === 'scam' ? '/scamWarning' : '/outages';
      const isOutage = name === 'planned' || name === 'unplanned';
      ui.said = t.said.opened(t.start[name]);
      ui.open = new Set(isOutage ? [place, '/outages/0'] : [place]);
      store.load(startingPoint(name, store.now()), t.start[name], name === 'demo');
      ui.focus = isOutage ? `f/outages/0/title/${store.languages[0]!}` : `f${place}`;
    },
    publishAnyway: release,
    toProblems: () => toProblems(''),
  };
}
