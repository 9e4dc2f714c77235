import { plainText, paragraphs, type Notice, type Text } from '../../notice/index.js';
import { toEpoch } from '../../notice/instant.js';
import { uiFor, type Ui } from '../../language/ui.js';
import { range } from '../../widgets/parts/moment.js';
import { addCatalogues } from '../../server/catalogues.js';
import type { ElementName } from '../../elements/names.js';
import { elementsFor, elementsOf } from '../elements.js';
import { CliError, type Io } from '../io.js';
import { languageOf } from '../options.js';
import { integrity, version } from '../package.js';
import { readNotice } from '../read-notice.js';
import { lineText } from '../text/template-text.js';

export const WAYS = ['script', 'cdn', 'inline', 'cms', 'npm'] as const;
export type Way = (typeof WAYS)[number];

export interface SnippetFlags {
  readonly element?: readonly string[];
  readonly way?: Way;
  readonly src?: string;
  readonly lang?: string;
}

interface Page {
  readonly elements: readonly { readonly name: ElementName; readonly fallback: string }[];
  readonly src: string;
  /** What of the document an element needs. */
  readonly json: (element: ElementName) => string;
}

/** `snippet`: the markup for each way of embedding, with the hash of this version and a fallback from the document. */
export async function snippetCommand(source: string, flags: SnippetFlags, io: Io): Promise<number> {
  const wanted = flags.lang === undefined ? '' : languageOf(flags.lang);
  const asked = flags.element && elementsOf(flags.element);
  const { notice, document } = await readNotice(source, io);
  const has = elementsFor(notice);
  const missing = asked?.find((element) => !has.includes(element));
  if (missing)
    throw new CliError(`The document has nothing for <${missing}>; it has something for: ${has.join(', ')}.`);
  addCatalogues();
  const ui = uiFor(notice, wanted);
  const elements = (asked ?? has).map((name) => ({ name, fallback: fallbackOf(name, notice, ui) }));
  const src = attribute(
    flags.src ??
      (/^https?:/i.test(source) ? source : `/${source === '-' ? 'notice.json' : source.split(/[\\/]/).at(-1)!}`),
  );
  const page = { elements, src, json: (element: ElementName) => inPage(document, element) };
  const ways = flags.way ? [flags.way] : WAYS;
  io.out(`${ways.map((way) => SNIPPETS[way](page)).join('\n\n')}\n`);
  return 0;
}

function tag(src: string, how: string): string {
  return `<script src="${src}" integrity="${integrity()}" crossorigin="anonymous" ${how}></script>`;
}

const SNIPPETS: Readonly<Record<Way, (page: Page) => string>> = {
  script: (page) =>
    `<!-- From your own server: copy dist/ikp-widgets.js there, under this name -->
${tag(`/assets/ikp-widgets-${version()}.js`, 'defer')}

${withSrc(page)}`,
  cdn: (page) =>
    `<!-- From a CDN that serves npm packages -->
${tag(`https://cdn.jsdelivr.net/npm/ikp-widgets@${version()}/dist/ikp-widgets.js`, 'defer')}

${withSrc(page)}`,
  inline: ({ elements, json }) =>
    `<!-- With the document in the page: nothing is fetched -->
${tag(`/assets/ikp-widgets-${version()}.js`, 'defer')}

${elements
  .map(({ name, fallback }) => {
    const slotted = `<div slot="fallback">\n${indented(fallback)}\n</div>`;
    return `<${name}>\n  <script type="application/json">\n${indented(json(name), 4)}\n  </script>\n${indented(slotted)}\n</${name}>`;
  })
  .join('\n\n')}`,
  cms: ({ elements, src }) =>
    `<!-- In a CMS that removes unknown tags; the script stands in the site’s template -->
${elements
  .map(({ name, fallback }) => {
    const widget = name.replace('ikp-', '');
    return `<div data-ikp-widget="${widget}" data-ikp-src="${src}">\n${indented(fallback)}\n</div>`;
  })
  .join('\n\n')}`,
  npm: ({ elements, src }) =>
    `// From npm, with a bundler: npm install ikp-widgets@${version()}
${elements.map(({ name }) => `import 'ikp-widgets/define/${name.replace('ikp-', '')}.js';`).join('\n')}

// Then, in the page:
${elements.map(({ name }) => `// <${name} src="${src}"></${name}>`).join('\n')}`,
};

function withSrc({ elements, src }: Page): string {
  return elements.map(({ name, fallback }) => `<${name} src="${src}">\n${indented(fallback)}\n</${name}>`).join('\n\n');
}

/** What is read without JavaScript: the most important of the document. */
function fallbackOf(element: ElementName, { outages, loginMethods, scamWarning }: Notice, ui: Ui): string {
  const said = (text: Text | undefined) =>
    text === undefined ? [] : paragraphs(ui.text(text).value).map((part) => markup(plainText(part)));
  const lines: string[] = [];
  if (element === 'ikp-outage-banner')
    for (const { title, summary, start, end } of outages ?? []) {
      const when = lineText(range(toEpoch(start)!, toEpoch(end), ui));
      lines.push(`<strong>${said(title).join(' ')}</strong>, ${markup(when)}`, ...said(summary));
    }
  else if (element === 'ikp-login-methods') {
    const names = (loginMethods?.methods ?? []).map(({ name }) => said(name).join(' '));
    lines.push(`${said(loginMethods?.title).join(' ')}: ${names.join(', ')}.`);
  } else
    lines.push(
      `<strong>${said(scamWarning?.title).join(' ')}</strong>`,
      ...said(scamWarning?.never ?? scamWarning?.lead),
    );
  return lines.map((line) => `<p>${line}</p>`).join('\n');
}

const SECTIONS = ['outages', 'loginMethods', 'scamWarning'];
/** The banner tells what works instead, the login methods what does not work. */
const NEEDS: Readonly<Record<ElementName, readonly string[]>> = {
  'ikp-outage-banner': ['outages', 'loginMethods'],
  'ikp-login-methods': ['outages', 'loginMethods'],
  'scam-warning': ['scamWarning'],
};

/** What an element needs of the document, for a script element: no text of it may close that. */
function inPage(document: unknown, element: ElementName): string {
  const fields = Object.entries(document as Record<string, unknown>);
  const needed = fields.filter(([field]) => !SECTIONS.includes(field) || NEEDS[element].includes(field));
  return JSON.stringify(Object.fromEntries(needed), null, 2).replaceAll('<', '\\u003c');
}

function markup(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function attribute(text: string): string {
  return markup(text).replaceAll('"', '&quot;');
}

function indented(text: string, by = 2): string {
  return text.replace(/^(?=.)/gm, ' '.repeat(by));
}
