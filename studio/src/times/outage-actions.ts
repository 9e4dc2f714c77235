import { html, nothing, type TemplateResult } from 'lit/html.js';
import { idOf, type View } from '../fields/view.js';
import { mainLanguage } from '../fields/text.js';
import { listAt, valueAt, withValue, type Pointer } from '../store/pointer.js';
import { publishedOutage, withEnd, withNews, withoutEmptyNews } from './moved-end.js';
import { timeTexts } from './texts.js';
import { instantAt, spokenMoment } from './zoned.js';

/** What is said below the end of an outage: that it was moved, that it is cancelled, and what can be done. */
export function outageActions(view: View, place: Pointer): TemplateResult {
  const { store } = view;
  const t = timeTexts[store.language];
  const { document } = store;
  const zone = document.timeZone;
  const previous = valueAt(document, `${place}/previousEnd`);
  const cancelledAt = valueAt(document, `${place}/cancelledAt`);
  const published = publishedOutage(store.base, valueAt(document, `${place}/id`));
  const now = () => instantAt(store.now(), zone);
  const say = (value: unknown) => spokenMoment(value, zone, store.language);

  const moveBack = () => {
    const end = typeof published?.end === 'string' ? published.end : undefined;
    store.change(t.moveBack, (draft) => withEnd(draft, store.base, `${place}/end`, end, now()));
    view.ui.focus = idOf(`${place}/end`);
    view.update();
  };
  const cancel = () => {
    store.change(t.cancel, (draft) =>
      withNews(withValue(draft, `${place}/cancelledAt`, now()), published, place, now()),
    );
    goToNews(view, place);
  };
  const takeBack = () => {
    store.change(t.takeBack, (draft) => withoutEmptyNews(withValue(draft, `${place}/cancelledAt`, undefined), place));
    view.ui.focus = idOf(`${place}:cancel`);
    view.update();
  };

  const isMoved = typeof previous === 'string' && typeof published?.end === 'string';
  return html`<div class="outage-actions">
    ${
      isMoved
        ? html`<div class="told">
            <p>${t.moved(say(previous))}</p>
            <button type="button" class="quiet" @click=${() => goToNews(view, place)}>${t.sentence}</button>
            <button type="button" class="quiet" @click=${moveBack}>${t.moveBack}</button>
          </div>`
        : nothing
    }
    ${
      cancelledAt === undefined
        ? html`<button
              type="button"
              class="quiet"
              id=${idOf(`${place}:cancel`)}
              aria-describedby=${idOf(`${place}:cancel-hint`)}
              @click=${cancel}
            >
              ${t.cancel}
            </button>
            <p class="hint" id=${idOf(`${place}:cancel-hint`)}>${t.cancelHint}</p>`
        : html`<div class="told">
            <p>${t.cancelled(say(cancelledAt))}</p>
            <button type="button" class="quiet" @click=${() => goToNews(view, place)}>${t.sentence}</button>
            <button type="button" class="quiet" @click=${takeBack}>${t.takeBack}</button>
          </div>`
    }
  </div>`;
}

/** To the newest piece of news, of which one is begun where there is none. */
function goToNews(view: View, place: Pointer): void {
  const { store, ui } = view;
  if (listAt(store.document, `${place}/updates`).length === 0)
    store.change(timeTexts[store.language].sentence, (draft) =>
      withNews(draft, undefined, place, instantAt(store.now(), draft.timeZone)),
    );
  ui.focus = idOf(`${place}/updates/0/text/${mainLanguage(store.document)}`);
  view.update();
}
