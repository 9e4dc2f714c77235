// @ts-check
import { readFile } from 'node:fs/promises';

/** @typedef {import('../candidate.mjs').Candidate} Candidate */

/** The evening of the demo's story: the outage goes on. */
export const SCENE = new Date('2024-01-19T22:15:00+01:00');

/** What a page is looked at on: a phone, a tablet, a desk. */
export const SCREENS = /** @type {const} */ ([
  { width: 320, height: 640 },
  { width: 768, height: 1024 },
  { width: 1280, height: 900 },
]);

export const WIDGETS = /** @type {const} */ (['ikp-outage-banner', 'ikp-login-methods', 'scam-warning']);

/** @typedef {typeof WIDGETS[number]} Widget */

/** Where the document is when the script comes. */
export const WAYS = /** @type {const} */ (['server', 'inline', 'src', 'repeat']);

/**
 * What stands in the widget's place until then; `min-height`: with the essentials too, as the README advises;
 * `same-height`: a fallback as high as the widget.
 */
export const PLACES = /** @type {const} */ (['nothing', 'essentials', 'min-height', 'same-height']);

/** @typedef {{ widget: Widget, way: typeof WAYS[number], place: typeof PLACES[number], height: number }} SetUp */

export const noticePath = '/notice.json';

/** @returns {Promise<string>} */
export const demoNotice = () => readFile(new URL('../../demo/notice.json', import.meta.url), 'utf8');

/** @param {Omit<SetUp, 'height'>} setUp */
export const nameOf = ({ widget, way, place }) => `${widget}.${way}.${place}`;

/**
 * A page of the host with one widget of the demo.
 * @param {SetUp} setUp
 * @param {string} notice
 * @returns {Promise<Candidate>}
 */
export async function pageOf({ widget, way, place, height }, notice) {
  const { render } = await import('../../dist/npm/server/index.js');
  const document = JSON.parse(notice);
  const rendered = render(document, { element: widget, lang: 'pl', at: SCENE });
  const [essentials = ''] = /<div slot="fallback">[^]*<\/div>/.exec(rendered) ?? [];
  const fallback = { nothing: '', 'min-height': essentials, essentials, 'same-height': sameHeight(height) }[place];
  const json = `<script type="application/json">${JSON.stringify(document).replaceAll('<', '\\u003c')}</script>`;
  const reserved =
    place === 'min-height' ? `<style>${widget}{display:flow-root;min-height:min(${height}px,100vh)}</style>` : '';
  const element = way === 'inline' ? `<${widget} lang="pl">${json}` : `<${widget} lang="pl" src="${noticePath}">`;
  return {
    name: nameOf({ widget, way, place }),
    label: '',
    kind: 'own',
    head: `<script src="/dist/ikp-widgets.js" defer></script>${reserved}`,
    body: way === 'server' ? rendered : `${element}${fallback}</${widget}>`,
    selector: widget,
    stands: (each) => each.state === 'shown',
  };
}

/** @param {number} height in pixels */
const sameHeight = (height) =>
  `<div slot="fallback" style="height:${height}px"><p style="margin:0">Ważna wiadomość</p></div>`;
