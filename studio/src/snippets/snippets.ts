import { html, render, type TemplateResult } from 'lit/html.js';
import { release } from 'virtual:widgets-release';
import { placeable, type Widget } from '../../../src/elements/registry.js';
import { pageFor } from '../../../src/embedding/page.js';
import { places } from '../../../src/embedding/places.js';
import type { Piece } from '../../../src/embedding/way.js';
import { wayNames, ways, type WayName } from '../../../src/embedding/ways.js';
import { parse } from '../../../src/notice/index.js';
import { chips, groupName, toggles } from '../preview/choices.js';
import { widgets } from '../preview/view.js';
import { previewTexts } from '../preview/texts.js';
import { copy } from '../share/copy.js';
import { mountShare } from '../share/share.js';
import type { Store } from '../store/store.js';
import { languageName } from '../parts/language-name.js';
import { cmsTable } from './cms-table.js';
import './snippets.css';
import { snippetTexts, type SnippetTexts } from './texts.js';

/** What the code is for. */
interface Choice {
  readonly way: WayName;
  readonly widgets: readonly Widget[];
  /** The folder in which `ikp-widgets.js` lies, as pages write it. */
  readonly base: string;
  /** The address of the document, as pages write it. */
  readonly src: string;
  /** Nothing: the document's own. */
  readonly lang: string | undefined;
}

const group = { way: groupName(), lang: groupName() };

/** What to paste where, so that the document in the store is seen; and the link to it. */
class Snippets {
  readonly #place: HTMLElement;
  readonly #store: Store;
  #said = '';
  #isDue = false;
  #wanted: Choice = {
    way: 'script',
    widgets: widgets.slice(0, 1),
    base: '/assets/',
    src: '/notice.json',
    lang: undefined,
  };

  constructor(place: HTMLElement, store: Store) {
    this.#place = place;
    this.#store = store;
    store.subscribe(() => this.#drawSoon());
    this.#draw();
  }

  readonly #change = (change: Partial<Choice>): void => {
    this.#wanted = { ...this.#wanted, ...change };
    this.#said = '';
    this.#draw();
  };

  #drawSoon(): void {
    if (this.#isDue) return;
    this.#isDue = true;
    requestAnimationFrame(() => {
      this.#isDue = false;
      this.#draw();
    });
  }

  #draw(): void {
    const { document, language, languages } = this.#store;
    const texts = snippetTexts[language];
    const names = previewTexts[language].widget;
    const lang = this.#wanted.lang && languages.includes(this.#wanted.lang) ? this.#wanted.lang : languages[0]!;
    const way = ways[this.#wanted.way];
    const change = this.#change;
    render(
      html`<section class="snippets" aria-labelledby="snippets-heading">
        <h2 id="snippets-heading">${texts.heading}</h2>
        <p class="snippets-lead">${texts.lead}</p>
        ${chips(
          group.way,
          texts.way,
          wayNames.map((value) => ({ value, text: ways[value].texts[language].title })),
          this.#wanted.way,
          (way) => change({ way }),
        )}
        ${toggles(
          texts.widget,
          widgets.map((value) => ({ value, text: names[value] })),
          this.#wanted.widgets,
          (chosen) => change({ widgets: chosen }),
        )}
        ${
          languages.length > 1
            ? chips(
                group.lang,
                texts.language,
                languages.map((value) => ({ value, text: languageName(value, language) })),
                lang,
                (value) => change({ lang: value }),
              )
            : ''
        }
        ${this.#addresses(texts)}
        <p>${way.texts[language].about}</p>
        ${
          this.#wanted.widgets.length === 0
            ? html`<p>${texts.chooseOne}</p>`
            : this.#pieces(document, lang).map((piece) => this.#piece(piece, texts))
        }
        <p role="status">${this.#said}</p>
        ${way.asks.includes('script') ? script(texts) : ''} ${way.filters ? cmsTable(way.filters[language], texts) : ''}
      </section>`,
      this.#place,
    );
  }

  #pieces(document: unknown, lang: string): readonly Piece[] {
    const { way, widgets, base, src } = this.#wanted;
    const page = pageFor({
      widgets: placeable.filter(({ widget }) => widgets.includes(widget)),
      document,
      notice: parse(document).notice,
      lang,
      src,
      script: `${base}${base === '' || base.endsWith('/') ? '' : '/'}ikp-widgets.js`,
      now: this.#store.now(),
      ...release,
    });
    return ways[way].build(page);
  }

  #addresses(texts: SnippetTexts): TemplateResult {
    const { base, src } = this.#wanted;
    const { asks } = ways[this.#wanted.way];
    const field = (id: string, label: string, hint: string, value: string, write: (text: string) => void) =>
      html`<div class="snippets-field">
        <label for=${id}>${label}</label>
        <input
          id=${id}
          type="text"
          dir="ltr"
          spellcheck="false"
          autocomplete="off"
          aria-describedby="${id}-hint"
          .value=${value}
          @input=${(event: InputEvent) => write((event.currentTarget as HTMLInputElement).value.trim())}
        />
        <p id="${id}-hint" class="snippets-hint">${hint}</p>
      </div>`;
    return html`<div class="snippets-fields">
      ${
        asks.includes('script')
          ? field('snippets-base', texts.base, texts.baseHint, base, (text) => this.#change({ base: text }))
          : ''
      }
      ${
        asks.includes('src')
          ? field('snippets-src', texts.src, texts.srcHint, src, (text) => this.#change({ src: text }))
          : ''
      }
    </div>`;
  }

  #piece({ place, code }: Piece, texts: SnippetTexts): TemplateResult {
    const name = places[place][this.#store.language];
    const id = `snippet-${place}`;
    return html`<div class="snippets-one">
      <div class="snippets-head">
        <h3 id="${id}-name">${name}</h3>
        <button type="button" aria-label=${texts.copyOf(name)} @click=${() => this.#copy(code, id, texts)}>
          ${texts.copy}
        </button>
      </div>
      <pre id=${id} tabindex="0" role="group" aria-labelledby="${id}-name" dir="ltr"><code>${code}</code></pre>
    </div>`;
  }

  async #copy(code: string, id: string, texts: SnippetTexts): Promise<void> {
    const shown = this.#place.querySelector<HTMLElement>(`#${id}`)!;
    this.#said = (await copy(code, shown)) ? texts.copied : texts.copyByHand;
    this.#draw();
  }
}

/** The file stands beside the Studio. */
function script(texts: SnippetTexts): TemplateResult {
  return html`<p class="snippets-hint">
    ${texts.file} <a href="ikp-widgets.js" download>${texts.download}</a> (${release.version}). ${texts.hash}
  </p>`;
}

export function mountSnippets(place: HTMLElement, store: Store): void {
  const [snippets, share] = [document.createElement('div'), document.createElement('div')];
  place.append(snippets, share);
  new Snippets(snippets, store);
  mountShare(share, store);
}
