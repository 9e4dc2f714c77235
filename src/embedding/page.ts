import { registry, type ElementEntry, type Placed } from '../elements/registry.js';
import { uiFor } from '../language/index.js';
import type { EpochMs, Notice } from '../notice/index.js';
import { render } from '../server/index.js';
import { fallbackOf } from './fallback.js';
import type { Page, PageWidget } from './way.js';

/** What the code is made of. */
export interface Wanted extends Omit<Page, 'widgets'> {
  readonly widgets: readonly Pick<Placed, 'element' | 'form'>[];
  readonly document: unknown;
  /** The same, as it was read; nothing where it can't be used. */
  readonly notice: Notice | undefined;
  /** The language of the page; the document's own by default. */
  readonly lang?: string | undefined;
  /** As of when what is rendered is true. */
  readonly now: EpochMs;
}

/** The page for which the code is made, with what the document says there. */
export function pageFor({ widgets, document, notice, lang, now, ...addresses }: Wanted): Page {
  const ui = notice && uiFor(notice, lang ?? '');
  const other = notice && lang !== notice.language ? lang : undefined;
  const { src } = addresses;
  return {
    ...addresses,
    widgets: widgets.map(({ element, form }): PageWidget => {
      const attributes = { src, ...(form && { [form]: true }) };
      const options = { element: element.tag, at: now, attributes, embed: false, ...(lang && { lang }) };
      return {
        element,
        form,
        lang: other,
        fallback: notice && ui ? fallbackOf(element.tag, notice, ui) : '',
        json: () => inPage(document, element),
        html: () => notice && render(document, options),
      };
    }),
  };
}

const sections: readonly string[] = registry.map(({ section }) => section);

/** Only what the element reads; and no text of it can close the script element. */
function inPage(document: unknown, { reads }: ElementEntry): string {
  const fields = Object.entries(document as Record<string, unknown>);
  const needed = fields.filter(([field]) => !sections.includes(field) || (reads as readonly string[]).includes(field));
  return JSON.stringify(Object.fromEntries(needed), null, 2).replaceAll('<', '\\u003c');
}
