import { localize, plainText, type Notice, type Text } from '../../../src/notice/index.js';
import type { Widget } from '../preview/view.js';

/** Until the widget stands, and wherever it cannot: the least that a visitor must know. */
export function fallbackOf(widget: Widget, notice: Notice | undefined, lang: string): string[] {
  const say = (text: Text | undefined) =>
    notice && text !== undefined
      ? [
          plainText(localize(text, [lang, ...notice.languages], notice.language).value)
            .replaceAll(/\s+/g, ' ')
            .trim(),
        ]
      : [];
  const { outages: [outage] = [], loginMethods, scamWarning } = notice ?? {};
  if (widget === 'outage-banner') return [...say(outage?.title), ...say(outage?.summary)];
  if (widget === 'login-methods') {
    const names = (loginMethods?.methods ?? []).flatMap(({ name }) => say(name));
    return [...say(loginMethods?.title), ...(names.length > 0 ? [`${names.join(', ')}.`] : [])];
  }
  return [...say(scamWarning?.title), ...say(scamWarning?.never ?? scamWarning?.lead)];
}
