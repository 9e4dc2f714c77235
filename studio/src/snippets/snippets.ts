import { html, render, type TemplateResult } from 'lit/html.js';
import { release } from 'virtual:widgets-release';
import { chips, groupName, toggles } from '../preview/choices.js';
import { widgets } from '../preview/view.js';
import { previewTexts } from '../preview/texts.js';
import { copy } from '../share/copy.js';
import { mountShare } from '../share/share.js';
import type { Store } from '../store/store.js';
import { languageName } from '../texts/language-name.js';
import { buildSnippets, ways, type Snippet, type Wanted } from './build.js';
import './snippets.css';
import { snippetTexts, type SnippetTexts } from './texts.js';

const group = { way: groupName(), lang: groupName() };

/** What to paste where, so that the document in the store is seen; and the link to it. */
class Snippets {
  readonly #place: HTMLElement;
  readonly #store: Store;
  #said = '';
  #isDue = false;
  #wanted: Omit<Wanted, 'lang'> & { readonly lang: string | undefined } = {
    way: 'script',
    widgets: ['outage-banner'],
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

  readonly #change = (change: Partial<Wanted>): void => {
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
    const wanted = { ...this.#wanted, lang };
    const change = this.#change;
    render(
      html`<section class="snippets" aria-labelledby="snippets-heading">
        <h2 id="snippets-heading">${texts.heading}</h2>
        <p class="snippets-lead">${texts.lead}</p>
        ${chips(
          group.way,
          texts.way,
          ways.map((value) => ({ value, text: texts.ways[value] })),
          wanted.way,
          (way) => change({ way }),
        )}
        ${toggles(
          texts.widget,
          widgets.map((value) => ({ value, text: names[value] })),
          wanted.widgets,
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
        <p>${texts.about[wanted.way]}</p>
        ${
          wanted.widgets.length === 0
            ? html`<p>${texts.chooseOne}</p>`
            : buildSnippets(wanted, document, release).map((snippet) => this.#snippet(snippet, texts))
        }
        <p role="status">${this.#said}</p>
        ${['npm', 'property'].includes(wanted.way) ? '' : script(texts)} ${wanted.way === 'cms' ? cmsTable(texts) : ''}
      </section>`,
      this.#place,
    );
  }

  #addresses(texts: SnippetTexts): TemplateResult {
    const { way, base, src } = this.#wanted;
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
        ['npm', 'property'].includes(way)
          ? ''
          : field('snippets-base', texts.base, texts.baseHint, base, (text) => this.#change({ base: text }))
      }
      ${
        way === 'inline'
          ? ''
          : field('snippets-src', texts.src, texts.srcHint, src, (text) => this.#change({ src: text }))
      }
    </div>`;
  }

  #snippet({ place, code }: Snippet, texts: SnippetTexts): TemplateResult {
    const name = texts.places[place];
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

function cmsTable(texts: SnippetTexts): TemplateResult {
  return html`<div class="snippets-table" tabindex="0" role="group" aria-label=${texts.cmsTitle}>
    <table>
      <caption>
        ${texts.cmsTitle}
      </caption>
      <thead>
        <tr>
          <th scope="col">${texts.cmsOwn}</th>
          <th scope="col">${texts.cmsWhat}</th>
          <th scope="col">${texts.cmsNote}</th>
        </tr>
      </thead>
      <tbody>
        ${texts.cms.map(
          ({ name, passes, note }) =>
            html`<tr>
              <th scope="row">${name}</th>
              <td data-passes=${passes}>${texts.passes[passes]}</td>
              <td>${note}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

export function mountSnippets(place: HTMLElement, store: Store): void {
  const [snippets, share] = [document.createElement('div'), document.createElement('div')];
  place.append(snippets, share);
  new Snippets(snippets, store);
  mountShare(share, store);
}
