import { html, render } from 'lit/html.js';
import { PreviewFrame } from './frame.js';
import { inWords, timeline } from './resolve.js';
import type { Story } from './story.js';
import type { PreviewTexts } from './texts.js';
import { unseenInWords } from './seen.js';
import type { Seen, Shown, View } from './view.js';

interface Picture {
  readonly figure: HTMLElement;
  readonly caption: HTMLElement;
  readonly frame: PreviewFrame;
  seen?: Seen;
}

/**
 * Every moment of the story in a frame of its own, side by side. Frames stay while the document is edited, and load when
 * they come near the screen.
 */
export class AllPhases {
  readonly element = document.createElement('div');
  readonly #pictures = new Map<string, Picture>();
  readonly #onSeen: () => void;

  /** @param onSeen something else is seen: `show` is due */
  constructor(onSeen: () => void) {
    this.#onSeen = onSeen;
    this.element.className = 'preview-phases';
  }

  show(story: Story, view: View, texts: PreviewTexts, language: string, shown: Omit<Shown, 'at'>): void {
    const moments = timeline(story);
    // By the first moment's name, which stays while its time is edited.
    const keys = moments.map(({ of }) => of[0]![1].key);
    for (const [key, picture] of this.#pictures) if (!keys.includes(key)) this.#drop(key, picture);
    moments.forEach(({ at, of }, index) => {
      const key = keys[index]!;
      const picture = this.#pictures.get(key) ?? this.#add(key);
      const when = inWords(at, story.timeZone, language);
      const several = story.chapters.length > 1;
      const names = of.map(([{ title }, { kind, methods }]) => ({
        kind,
        text: [texts.kinds[kind], ...methods].join(' · '),
        title: several ? title : undefined,
      }));
      render(
        html`${names.map(
            ({ kind, text, title }) =>
              html`<h3 data-kind=${kind}>${text}${title && html`<small>${title}</small>`}</h3>`,
          )}
          <p>${when}</p>
          <p class="preview-unseen">${picture.seen && unseenInWords(picture.seen.widgets, texts)}</p>`,
        picture.caption,
      );
      const title = `${texts.frame}: ${names.map(({ text }) => text).join(', ')}, ${view.width} px`;
      picture.frame.show(view.host, view.width, title, { ...shown, at: new Date(at).toISOString() });
      // An iframe that is moved loads anew: only those out of order are.
      const here = this.element.children[index];
      if (here !== picture.figure) this.element.insertBefore(picture.figure, here ?? null);
    });
    this.element.dataset.width = String(view.width);
  }

  /** Leaves nothing that listens. */
  clear(): void {
    for (const [key, picture] of this.#pictures) this.#drop(key, picture);
  }

  #add(key: string): Picture {
    const figure = document.createElement('figure');
    const caption = document.createElement('figcaption');
    const frame = new PreviewFrame((seen) => {
      picture.seen = seen;
      this.#onSeen();
    }, true);
    const picture: Picture = { figure, caption, frame };
    figure.append(caption, frame.element);
    this.#pictures.set(key, picture);
    return picture;
  }

  #drop(key: string, { figure, frame }: Picture): void {
    frame.remove();
    figure.remove();
    this.#pictures.delete(key);
  }
}
