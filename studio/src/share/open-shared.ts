import { html, render } from 'lit/html.js';
import { localize, parse } from '../../../src/notice/index.js';
import type { NoticeDocument } from '../../../src/notice/index.js';
import type { Store } from '../store/store.js';
import { readFragment } from './link.js';
import { shareTexts } from './texts.js';

/**
 * Opens the document of the page's link, now and whenever another one is followed. Work that stands in no file is not
 * replaced unasked.
 */
export function openShared(store: Store): void {
  addEventListener('hashchange', () => void openFrom(store));
  void openFrom(store);
}

async function openFrom(store: Store): Promise<void> {
  const shared = await readFragment(location.hash);
  if (shared.kind === 'none') return;
  // Otherwise a reload would open it once more, over what was written since.
  history.replaceState(history.state, '', location.pathname + location.search);
  const texts = shareTexts[store.language];
  if (shared.kind === 'broken') {
    await ask(texts.brokenTitle, texts.broken, [texts.close]);
    return;
  }
  const isNew = JSON.stringify(shared.document) !== JSON.stringify(store.document);
  if (!isNew) return;
  const title = titleOf(shared.document, store.language) ?? texts.untitled;
  const answers = [texts.open, texts.keep];
  if (!store.isExported && (await ask(texts.askTitle, texts.ask(title), answers)) !== texts.open) return;
  // It stands in no file of this author's: with `asBase` it would count as published.
  store.load(shared.document as NoticeDocument, texts.opened, false);
}

function titleOf(document: unknown, language: string): string | undefined {
  const { notice } = parse(document);
  const title = notice && (notice.outages?.[0]?.title ?? notice.scamWarning?.title ?? notice.loginMethods?.title);
  return title && localize(title, [language, ...notice.languages], notice.language).value;
}

/** In a native dialog, which holds the focus and closes with Escape. Gives the answer that was chosen. */
function ask(title: string, text: string, answers: readonly string[]): Promise<string> {
  const dialog = document.createElement('dialog');
  dialog.className = 'share-dialog';
  dialog.setAttribute('aria-labelledby', 'share-dialog-title');
  render(
    html`<form method="dialog">
      <h2 id="share-dialog-title">${title}</h2>
      <p>${text}</p>
      <p class="share-answers">${answers.map((answer) => html`<button value=${answer}>${answer}</button>`)}</p>
    </form>`,
    dialog,
  );
  document.body.append(dialog);
  dialog.showModal();
  return new Promise((done) => {
    dialog.addEventListener('close', () => {
      dialog.remove();
      done(dialog.returnValue);
    });
  });
}
