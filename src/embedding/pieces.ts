import { attributesToHtml } from '../server/attributes.js';
import type { Page, PageWidget, Piece } from './way.js';

/** The single file, which browsers run only if it is the one of this version. */
export function scriptPiece({ integrity }: Page, src: string): Piece {
  const attributes = attributesToHtml({ src, integrity, crossorigin: 'anonymous', defer: true });
  return { place: 'head', code: `<script${attributes}></script>` };
}

/** The elements, with their fallback inside. */
export function elementsPiece(
  { widgets }: Page,
  src?: string,
  before: (widget: PageWidget) => string = () => '',
): Piece {
  const code = widgets.map((widget) => {
    const { element, form, lang, fallback } = widget;
    const attributes = attributesToHtml({ src, ...(form && { [form]: true }), lang });
    return `<${element.tag}${attributes}>\n${before(widget)}${indented(fallback)}</${element.tag}>`;
  });
  return { place: 'body', code: code.join('\n\n') };
}

export function installPiece({ version }: Page): Piece {
  return { place: 'shell', code: `npm install ikp-widgets@${version}` };
}

/** The elements' tags, each once. */
export function tagsOf({ widgets }: Page): readonly string[] {
  return [...new Set(widgets.map(({ element }) => element.tag))];
}

/** Each element's module once. */
export function imports({ widgets }: Page): string {
  const names = new Set(widgets.map(({ element }) => element.name));
  return [...names].map((name) => `import 'ikp-widgets/define/${name}.js';`).join('\n');
}

/** Lines that stand inside something, each with its end. */
export function indented(text: string, by = 2): string {
  return text && `${text.replace(/^(?=.)/gm, ' '.repeat(by))}\n`;
}
