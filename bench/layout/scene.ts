import { readFile } from 'node:fs/promises';
import type { Candidate } from '../lib/candidate.js';

/** The evening of the demo's story: the outage goes on. */
export const SCENE = new Date('2024-01-19T22:15:00+01:00');

/** What a page is looked at on: a phone, a tablet, a desk. */
export const SCREENS = [
  { width: 320, height: 640 },
  { width: 768, height: 1024 },
  { width: 1280, height: 900 },
] as const;

export const WIDGETS = ['ikp-outage-banner', 'ikp-login-methods', 'scam-warning'] as const;

export type Widget = (typeof WIDGETS)[number];

/** Where the document is when the script comes. */
export const WAYS = ['server', 'inline', 'src', 'repeat'] as const;

/**
 * What stands in the widget's place until then; `min-height`: with the essentials too, as the README advises;
 * `same-height`: a fallback as high as the widget.
 */
export const PLACES = ['nothing', 'essentials', 'min-height', 'same-height'] as const;

export interface SetUp {
  widget: Widget;
  way: (typeof WAYS)[number];
  place: (typeof PLACES)[number];
  height: number;
}

export const noticePath = '/notice.json';

export const demoNotice = (): Promise<string> => readFile(new URL('../../demo/notice.json', import.meta.url), 'utf8');

export const nameOf = ({ widget, way, place }: Omit<SetUp, 'height'>) => `${widget}.${way}.${place}`;

/** A page of the host with one widget of the demo. */
export async function pageOf({ widget, way, place, height }: SetUp, notice: string): Promise<Candidate> {
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

/** @param height in pixels */
const sameHeight = (height: number) =>
  `<div slot="fallback" style="height:${height}px"><p style="margin:0">Ważna wiadomość</p></div>`;
