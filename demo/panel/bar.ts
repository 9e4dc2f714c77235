/** The panel itself: choices of language, moment, colours and width, all native controls. */
import { barTexts } from './texts/bar.js';
import {
  atPosition,
  extendedAt,
  languages,
  lastPosition,
  momentOf,
  now,
  positionOf,
  schemes,
  story,
  widths,
  writeView,
  type View,
} from './view.js';

interface Option {
  value: string;
  text: string;
  lang?: string;
}

function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Record<string, string>,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

/** A group of radio buttons that look like a row of chips. */
function choices(name: string, values: readonly string[], choose: (value: string) => void) {
  const legend = make('legend', {});
  const inputs = values.map((value) => make('input', { type: 'radio', name: `demo-${name}`, value }));
  const labels = inputs.map(() => make('span', {}));
  const row = make('div', { class: 'chips' }, ...inputs.map((input, i) => make('label', {}, input, labels[i] ?? '')));
  const element = make('fieldset', { class: name }, legend, row);
  element.addEventListener('change', (event) => {
    if (event.target instanceof HTMLInputElement && event.target.type === 'radio') choose(event.target.value);
  });
  return {
    element,
    show(title: string, options: Option[], chosen: string) {
      legend.textContent = title;
      options.forEach(({ text, lang }, i) => {
        const label = labels[i];
        if (label) label.textContent = text;
        if (label && lang) label.lang = lang;
      });
      for (const input of inputs) input.checked = input.value === chosen;
    },
  };
}

/** @returns the moment of the view, in words and in Polish time */
function inWords({ at, lang }: View): string {
  // Hours count to 24, as in the widgets.
  const locale = lang === 'en' ? 'en-GB' : lang;
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeStyle: 'short', timeZone: 'Europe/Warsaw' });
  return `${format.format(at === now ? new Date() : new Date(at))} (${barTexts[lang].polishTime})`;
}

/** @param change called with what the visitor chose */
export function buildBar(change: (change: Partial<View>) => void): {
  element: HTMLElement;
  show: (view: View) => void;
} {
  const pick = (key: string) => (value: string) => change({ [key]: value });
  const moment = choices(
    'moment',
    story.map(({ at }) => at),
    (at) => change(at === extendedAt ? { at, extended: true } : { at }),
  );
  const lang = choices('lang', languages, pick('lang'));
  const scheme = choices('scheme', schemes, pick('scheme'));
  const width = choices('width', widths, pick('width'));

  const range = make('input', { type: 'range', id: 'demo-at', min: '0', max: String(lastPosition), step: '1' });
  const rangeLabel = make('label', { for: 'demo-at' });
  const words = make('output', { for: 'demo-at' });
  range.addEventListener('input', () => change({ at: atPosition(range.valueAsNumber) }));
  const extended = make('input', { type: 'checkbox' });
  const extendedText = make('span', {});
  extended.addEventListener('change', () => change({ extended: extended.checked }));
  moment.element.append(
    make('div', { class: 'slider' }, rangeLabel, range, words),
    make('label', { class: 'variation' }, extended, extendedText),
  );

  const name = make('strong', {});
  const summaryText = make('span', {});
  const bare = make('a', {});
  const rest = make('div', { class: 'rest' }, lang.element, scheme.element, width.element, bare);
  const details = make('details', {}, make('summary', {}, name, summaryText), moment.element, rest);
  // On a phone the panel would fill the screen.
  details.open = matchMedia('(min-width: 48em)').matches;
  const element = make('section', { class: 'demo-panel' }, details);

  return {
    element,
    show(view) {
      const texts = barTexts[view.lang];
      element.setAttribute('aria-label', texts.panel);
      name.textContent = texts.panel;
      const named = momentOf(view);
      const spoken = inWords(view);
      summaryText.textContent = named ? `${texts[named.name]} · ${spoken}` : spoken;

      moment.show(
        texts.moment,
        story.map((one) => ({ value: one.at, text: texts[one.name] })),
        named?.at ?? '',
      );
      extended.checked = view.extended;
      extendedText.textContent = texts.variation;
      lang.show(
        texts.language,
        languages.map((value) => ({ value, text: texts[value], lang: value })),
        view.lang,
      );
      scheme.show(
        texts.scheme,
        schemes.map((value) => ({ value, text: texts[value] })),
        view.scheme,
      );
      width.show(
        texts.width,
        widths.map((value) => ({ value, text: value === 'full' ? texts.full : `${value} px` })),
        view.width,
      );

      rangeLabel.textContent = texts.exactly;
      range.value = String(positionOf(view.at));
      range.setAttribute('aria-valuetext', spoken);
      words.textContent = spoken;

      bare.textContent = texts.bare;
      const query = new URLSearchParams(writeView({ ...view, width: 'full' }));
      query.set('bare', '1');
      bare.href = `${location.pathname}?${query}`;
    },
  };
}
