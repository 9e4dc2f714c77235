import { parse, type Notice } from '../../../src/notice/index.js';
import { render } from '../../../src/server/index.js';
import type { Widget } from '../preview/view.js';
import { fallbackOf } from './fallback-words.js';

/** The ways onto a page. */
export const ways = ['script', 'cms', 'npm', 'inline', 'property', 'html'] as const;
export type Way = (typeof ways)[number];

/** What the snippets are for. */
export interface Wanted {
  readonly way: Way;
  readonly widgets: readonly Widget[];
  /** The folder in which `ikp-widgets.js` stands, as pages write it. */
  readonly base: string;
  /** The address of the document, as pages write it. */
  readonly src: string;
  readonly lang: string;
}

/** One piece to copy, with the place it goes to. */
export interface Snippet {
  readonly place: 'head' | 'body' | 'shell' | 'module';
  readonly code: string;
}

/** What the build has measured. */
export interface Release {
  readonly version: string;
  readonly integrity: string;
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

export const tagOf = (widget: Widget): string => (widget.startsWith('scam-warning') ? 'scam-warning' : `ikp-${widget}`);

/** The pieces for one way, in the order in which they are put in. */
export function buildSnippets(wanted: Wanted, document: unknown, { version, integrity }: Release): Snippet[] {
  const { way, widgets } = wanted;
  const { notice } = parse(document);
  const folder = wanted.base === '' || wanted.base.endsWith('/') ? wanted.base : `${wanted.base}/`;
  const script: Snippet = {
    place: 'head',
    code: `<script
  src="${escaped(folder)}ikp-widgets.js"
  integrity="${integrity}"
  crossorigin="anonymous"
  defer
></script>`,
  };
  const element = (attributes: string, inner: (widget: Widget) => string): Snippet => ({
    place: 'body',
    code: widgets
      .map((widget) => {
        const tag = tagOf(widget);
        const compact = widget === 'scam-warning-compact' ? ' compact' : '';
        return `<${tag}${attributes}${compact}${lang(wanted, notice)}>\n${inner(widget)}</${tag}>`;
      })
      .join('\n\n'),
  });
  const fallback = (widget: Widget) => indented(fallbackOf(widget, notice, wanted.lang));
  const src = ` src="${escaped(wanted.src)}"`;

  if (way === 'html' && notice) return [rendered(wanted, document), script];
  // Where nothing of the document can be rendered, the words inside the tag are what is left.
  if (way === 'script' || way === 'html') return [script, element(src, fallback)];
  if (way === 'cms')
    return [script, { place: 'body', code: widgets.map((each) => marked(each, wanted, notice)).join('\n\n') }];
  if (way === 'inline') return [script, element('', (widget) => `${jsonChild(widget, document)}${fallback(widget)}`)];
  const tags = [...new Set(widgets.map((widget) => tagOf(widget)))];
  const modules = tags.map((tag) => `import 'ikp-widgets/define/${tag.replace('ikp-', '')}.js';`).join('\n');
  const install: Snippet = { place: 'shell', code: `npm install ikp-widgets@${version}` };
  if (way === 'npm') return [install, { place: 'module', code: modules }, element(src, fallback)];
  const given = `for (const widget of document.querySelectorAll('${tags.join(', ')}')) widget.notice = notice;`;
  const code = `${modules}

// The document, from wherever the application has it.
const notice = await (await fetch('${wanted.src.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}')).json();
${given}`;
  return [install, { place: 'module', code }, element('', fallback)];
}

/** What is read without JavaScript, and what the script takes over where it runs. */
function rendered({ widgets, src, lang }: Wanted, document: unknown): Snippet {
  const html = widgets.map((widget) => {
    const attributes = { src, compact: widget === 'scam-warning-compact' };
    return render(document, { element: tagOf(widget), lang, attributes, embed: false });
  });
  return { place: 'body', code: html.join('\n\n') };
}

/** Only where the page itself may be in another language. */
function lang(wanted: Wanted, notice: Notice | undefined): string {
  return notice && wanted.lang !== notice.language ? ` lang="${escaped(wanted.lang)}"` : '';
}

/** What filters of texts let through. An attribute without a value is what some of them drop. */
function marked(widget: Widget, wanted: Wanted, notice: Notice | undefined): string {
  const compact = widget === 'scam-warning-compact';
  const name = compact ? 'scam-warning' : widget;
  const language = lang(wanted, notice).replace(' lang', ' data-ikp-lang');
  return `<div data-ikp-widget="${name}" data-ikp-src="${escaped(wanted.src)}"${compact ? ' data-ikp-compact="true"' : ''}${language}>
${indented(fallbackOf(widget, notice, wanted.lang))}</div>`;
}

const indented = (paragraphs: readonly string[]): string =>
  paragraphs.map((paragraph) => `  <p>${escaped(paragraph)}</p>\n`).join('');

/** Only the parts that the widget reads; and nothing in it can end its script. */
function jsonChild(widget: Widget, document: unknown): string {
  const { outages, loginMethods, scamWarning, ...head } = document as Record<string, unknown>;
  const part = tagOf(widget) === 'scam-warning' ? { ...head, scamWarning } : { ...head, outages, loginMethods };
  const json = JSON.stringify(part, null, 2).replaceAll('<', '\\u003c');
  return `  <script type="application/json">\n${json.replaceAll(/^/gm, '    ')}\n  </script>\n`;
}
