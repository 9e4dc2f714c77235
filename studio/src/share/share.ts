import { html, render, type TemplateResult } from 'lit/html.js';
import type { Store } from '../store/store.js';
import type { StudioLanguage } from '../texts/both.js';
import { copy } from './copy.js';
import { downloadDocument } from './download.js';
import { fragmentFor, LONG_LINK, LONGEST_LINK } from './link.js';
import './share.css';
import { shareTexts, type ShareTexts } from './texts.js';

/** A link to the document of the store. */
export function mountShare(place: HTMLElement, store: Store): void {
  let link = '';
  let linked: unknown;
  let said = '';

  const draw = () => render(view(store.language, link, said, act), place);

  const act = {
    copy: async (texts: ShareTexts) => {
      const field = place.querySelector<HTMLInputElement>('#share-link')!;
      said = (await copy(link, field)) ? texts.copied : texts.copyByHand;
      draw();
    },
    download: (texts: ShareTexts) => downloadDocument(store.document, texts.fileName),
  };

  const update = async () => {
    const { document } = store;
    if (document !== linked) {
      linked = document;
      said = '';
      const fragment = await fragmentFor(document);
      if (document !== linked) return; // There is a newer one by now.
      link = `${location.href.replace(/#.*$/s, '')}#${fragment}`;
    }
    draw();
  };

  // Compressing is no work for every key; what is seen is right when somebody looks.
  let timer: ReturnType<typeof setTimeout> | undefined;
  store.subscribe(() => {
    clearTimeout(timer);
    timer = setTimeout(() => void update(), 300);
  });
  draw();
  void update();
}

interface Actions {
  readonly copy: (texts: ShareTexts) => Promise<void>;
  readonly download: (texts: ShareTexts) => void;
}

function view(language: StudioLanguage, link: string, said: string, act: Actions): TemplateResult {
  const texts = shareTexts[language];
  const length = new Intl.NumberFormat(language).format(link.length);
  const tooLong = link.length > LONGEST_LINK;
  return html`<section class="share" aria-labelledby="share-heading">
    <h3 id="share-heading">${texts.heading}</h3>
    <p>${texts.lead}</p>
    ${
      tooLong
        ? html`<p class="share-warning">${texts.tooLong(length)}</p>`
        : html`<label for="share-link">${texts.label}</label>
            <div class="share-row">
              <input id="share-link" type="url" readonly dir="ltr" .value=${link} aria-describedby="share-length" />
              <button type="button" @click=${() => act.copy(texts)}>${texts.copy}</button>
            </div>
            <p id="share-length">
              ${texts.size(length)}
              ${link.length > LONG_LINK ? html`<strong class="share-warning">${texts.long}</strong>` : ''}
            </p>`
    }
    ${
      link.length > LONG_LINK
        ? html`<p><button type="button" @click=${() => act.download(texts)}>${texts.download}</button></p>`
        : ''
    }
    <p role="status">${said}</p>
  </section>`;
}
