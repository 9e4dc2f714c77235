import { html, render, type TemplateResult } from 'lit/html.js';
import { placeable } from '../../../src/elements/registry.js';
import type { Store } from '../store/store.js';
import { AllPhases } from './all-phases.js';
import { chip, groupName } from './choices.js';
import { PreviewFrame } from './frame.js';
import './preview.css';
import { settingsOf } from './settings.js';
import { inWords, resolve, type Resolved } from './resolve.js';
import { seenInWords } from './seen.js';
import { storyOf, type Chapter, type Moment, type Story } from './story.js';
import { previewTexts, type PreviewTexts } from './texts.js';
import { timeLine } from './time-line.js';
import { directionOf, selectors, type Seen, type Shown, type View } from './view.js';

const momentGroup = groupName();

/** The preview of the document in the store: the real widgets, at any moment, on several pages. */
class Preview {
  readonly #place: HTMLElement;
  readonly #store: Store;
  readonly #frame = new PreviewFrame((seen) => {
    this.#seen = seen;
    this.#drawSoon();
  });
  readonly #phases = new AllPhases(() => this.#drawSoon());
  #seen: Seen | undefined;
  #isDue = false;
  #story: Story | undefined;
  #storyOf: readonly unknown[] = [];
  #view: View = {
    moment: '',
    at: 0,
    lang: undefined,
    scheme: 'auto',
    width: 320,
    host: 'plain',
    // In their usual forms.
    widgets: placeable.filter(({ form }) => form === undefined).map(({ widget }) => widget),
    all: false,
  };

  constructor(place: HTMLElement, store: Store) {
    this.#place = place;
    this.#store = store;
    store.subscribe(() => this.#drawSoon());
    this.#draw();
  }

  readonly #change = (change: Partial<View>): void => {
    this.#view = { ...this.#view, ...change };
    this.#draw();
  };

  /** A language of the document is the whole Studio's choice. */
  readonly #speak = (lang: string): void => {
    const isOurs = this.#store.languages.includes(lang);
    // First: to draw before would show the language of before for a frame, chosen as it was.
    if (isOurs) this.#store.shownLanguage = lang;
    this.#change({ lang: isOurs ? undefined : lang });
  };

  /** Once in a frame, however much is typed. */
  #drawSoon(): void {
    if (this.#isDue) return;
    this.#isDue = true;
    requestAnimationFrame(() => {
      this.#isDue = false;
      this.#draw();
    });
  }

  #storyNow(): Story {
    const { document, language } = this.#store;
    if (this.#storyOf[0] !== document || this.#storyOf[1] !== language) {
      this.#storyOf = [document, language];
      this.#story = storyOf(document, language, this.#store.now());
    }
    return this.#story!;
  }

  #draw(): void {
    const { document, language } = this.#store;
    const texts = previewTexts[language];
    const story = this.#storyNow();
    const resolved = resolve(this.#view, story);
    const lang = this.#view.lang ?? this.#store.shownLanguage;
    const { scheme, host, width, widgets: chosen } = this.#view;
    const shown: Omit<Shown, 'at'> = { document, lang, dir: directionOf(lang), scheme, widgets: chosen, selectors };
    const all = this.#view.all && story.chapters.length > 0;
    render(this.#template(texts, story, resolved, lang, all), this.#place);
    const title = [texts.frame, texts.hosts[host], `${width} px`].join(', ');
    const at = resolved.at === undefined ? undefined : new Date(resolved.at).toISOString();
    this.#frame.show(host, width, title, { ...shown, at });
    const dialog = this.#place.querySelector('dialog')!;
    if (all && !dialog.open) dialog.showModal();
    if (!all && dialog.open) dialog.close();
    if (all) this.#phases.show(story, this.#view, texts, language, shown);
    else this.#phases.clear();
  }

  #template(texts: PreviewTexts, story: Story, resolved: Resolved, lang: string, all: boolean): TemplateResult {
    const hasStory = story.chapters.length > 0;
    const settings = settingsOf(this.#view, lang, texts, this.#store, this.#change, this.#speak);
    return html`<section class="preview" aria-labelledby="preview-heading">
      <div class="preview-top">
        <h2 id="preview-heading">${texts.heading}</h2>
        ${
          hasStory
            ? html`<button type="button" class="preview-all" @click=${() => this.#change({ all: true })}>
                ${texts.all}
              </button>`
            : ''
        }
      </div>
      ${hasStory ? this.#moments(texts, story, resolved) : html`<p class="preview-note">${texts.noStory}</p>`}
      ${all ? '' : settings}
      <p class="preview-seen">${texts.sees}: ${this.#seen && seenInWords(this.#seen.widgets, texts)}</p>
      ${this.#frame.element}
      <dialog class="preview-dialog" aria-labelledby="preview-all-heading" @close=${() => this.#change({ all: false })}>
        <div class="preview-top">
          <h2 id="preview-all-heading">${texts.allHeading}</h2>
          <form method="dialog"><button>${texts.close}</button></form>
        </div>
        ${all ? settings : ''} ${this.#phases.element}
      </dialog>
    </section>`;
  }

  #moments(texts: PreviewTexts, story: Story, { key, at }: Resolved): TemplateResult {
    const { language } = this.#store;
    const here = at ?? this.#store.now();
    const go = (moment: string) => this.#change({ moment });
    const now = chip(momentGroup, { value: 'now', text: texts.kinds.now }, key, go);
    const several = story.chapters.length > 1;
    return html`<fieldset class="preview-choice">
        <legend>${texts.moment}</legend>
        ${
          several
            ? story.chapters.map(
                (chapter) =>
                  html`<div role="group" aria-label=${chapter.title} class="preview-chapter">
                    <p aria-hidden="true">${chapter.title}</p>
                    <div class="preview-chips">${this.#chips(chapter, texts, key, go)}</div>
                  </div>`,
              )
            : ''
        }
        <div class="preview-chips">${several ? '' : this.#chips(story.chapters[0]!, texts, key, go)} ${now}</div>
      </fieldset>
      ${timeLine(story, here, inWords(here, story.timeZone, language), texts, (to) =>
        this.#change({ moment: undefined, at: to }),
      )}`;
  }

  #chips({ moments }: Chapter, texts: PreviewTexts, key: string | undefined, go: (key: string) => void) {
    const text = ({ kind, methods }: Moment) =>
      // Which deadline, where there is more than one.
      moments.filter((each) => each.kind === kind).length > 1
        ? `${texts.kinds[kind]}: ${methods.join(', ')}`
        : texts.kinds[kind];
    return moments.map((moment) => chip(momentGroup, { value: moment.key, text: text(moment) }, key, go));
  }
}

export function mountPreview(place: HTMLElement, store: Store): void {
  new Preview(place, store);
}
