import type { ElementName } from '../elements/names.js';
import type { Ui } from '../language/index.js';
import { paragraphs, plainText, type Notice, type Text } from '../notice/index.js';
import { toEpoch } from '../notice/instant.js';
import { escapeHtml } from '../notice/escape-html.js';
import { toHtml } from '../server/to-html.js';
import { range } from '../widgets/parts/moment.js';

/** The paragraphs of a text as HTML, without its marks. */
type Say = (text: Text | undefined) => string[];

const strong = (words: readonly string[]): string[] =>
  words.length > 0 ? [`<strong>${words.join(' ')}</strong>`] : [];

/** The least that a visitor must know, by element. */
const lines: Readonly<Record<ElementName, (notice: Notice, say: Say, ui: Ui) => readonly string[]>> = {
  'ikp-outage-banner': ({ outages = [] }, say, ui) =>
    outages
      .filter(({ cancelledAt }) => cancelledAt === undefined)
      .flatMap(({ title, summary, start, end }) => {
        // Without the elements in it, which filters of texts remove.
        const when = toHtml(range(toEpoch(start)!, toEpoch(end), ui)).replace(/<[^>]*>/g, '');
        return [[...strong(say(title)), when].join(', '), ...say(summary)];
      }),
  'ikp-login-methods': ({ loginMethods: { title, methods = [] } = {} }, say) => {
    const names = methods.map(({ name }) => say(name).join(' ')).join(', ');
    return [...strong(say(title)), ...(names === '' ? [] : [`${names}.`])];
  },
  'scam-warning': ({ scamWarning: { title, never, lead } = {} }, say) => [...strong(say(title)), ...say(never ?? lead)],
};

/**
 * What is read without JavaScript, until the widget stands, and wherever it can't: paragraphs of HTML. It is copied now
 * and read at any time, so it names dates, and says of nothing that it goes on.
 */
export function fallbackOf(element: ElementName, notice: Notice, ui: Ui): string {
  const say: Say = (text) =>
    text === undefined
      ? []
      : paragraphs(ui.text(text).value).map((part) => escapeHtml(plainText(part).replace(/\s+/g, ' ')));
  return lines[element](notice, say, ui)
    .map((line) => `<p>${line}</p>`)
    .join('\n');
}
