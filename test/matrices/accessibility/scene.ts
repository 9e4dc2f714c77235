// A page of a portal on which one look after the other is shown, without a reload.
import { readFile } from 'node:fs/promises';
import { openDemo, settled } from '../../support/open-demo.js';
import { documentIn, languages } from './document.js';
import { looks } from './phases.js';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { ELEMENTS } from '../../../src/elements/names.js';

type ContextOptions = BrowserContextOptions;
/** `open`: everything that folds is unfolded */
interface Shown {
  lang?: string;
  look: string;
  open?: boolean;
}

export const schemes = ['light', 'dark', 'forced'] as const;
export type Scheme = (typeof schemes)[number];

export const BANNER = 'ikp-outage-banner';
export const METHODS = 'ikp-login-methods';
export const WARNING = 'scam-warning:not([compact])';
export const COMPACT = 'scam-warning[compact]';

/** What the script has inside; the others are files beside it. */
const BUILT_IN = ['pl', 'en', 'uk'];

const PATH = 'accessibility.html';
const HTML = `<!doctype html>
<html lang="pl">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>Portal</title>
    <link rel="icon" href="icon.svg" />
    <style>
      body { margin: 0; font: 100%/1.5 sans-serif; overflow-wrap: break-word; }
      main, aside { padding: 1rem; }
    </style>
    <script src="ikp-widgets.js" data-ikp-languages="${languages.filter((each) => !BUILT_IN.includes(each)).join(' ')}" defer></script>
  </head>
  <body>
    <main><div id="first"></div><h1>Portal</h1><div id="second"></div></main>
    <aside aria-label="Portal"></aside>
  </body>
</html>`;

/** The demo's server with that page, and a browser. */
export async function openScenes() {
  const { visit, url } = await openDemo();
  let serial = 0;

  async function open(scheme: Scheme, options: ContextOptions = {}) {
    const visited = await visit(PATH, {
      colorScheme: scheme === 'light' ? 'light' : 'dark',
      forcedColors: scheme === 'forced' ? 'active' : 'none',
      timezoneId: 'Europe/Warsaw',
      ...options,
      prepare: async (page) => {
        await page.route(`**/${PATH}`, (route) =>
          route.fulfill({ contentType: 'text/html; charset=utf-8', body: HTML }),
        );
        await page.route(/\/languages\/[^/]+\.json/, async (route) => {
          const { pathname } = new URL(route.request().url());
          const file = new URL(`../../../dist/languages/${pathname.split('/').at(-1)}`, import.meta.url);
          await route.fulfill({ contentType: 'application/json', body: await readFile(file, 'utf8') });
        });
      },
    });
    const { page } = visited;
    return { ...visited, show: (shown: Shown) => show(page, shown, (serial += 1)) };
  }

  return { open, visit, url };
}

/**
 * Puts a look on the page: banner and login methods, or the warnings in both forms (`look: 'warning'`).
 * @param serial makes an outage another one than that of the look before, which the visitor may have folded
 */
async function show(page: Page, { lang = 'pl', look, open = false }: Shown, serial: number) {
  const { at, preview, change, later, folded, phone } = looks[look] ?? { at: '2024-01-19T22:15:00+01:00' };
  const notice = documentIn(lang);
  notice.outages[0].id += `-${serial}`;
  change?.(notice.outages[0], notice);
  await page.clock.setFixedTime(at);
  const src = later ? `stale-${serial}.json` : '';
  if (src) await page.route(`**/${src}`, (route) => route.fulfill({ json: notice }), { times: 1 });
  const tags = look === 'warning' ? ['scam-warning', 'scam-warning compact'] : [BANNER, METHODS];
  await page.evaluate(put, { lang, tags, preview, src, notice });
  await settled(page);
  if (later) {
    await page.clock.setFixedTime(later);
    await page.evaluate(() =>
      Promise.all(
        [...document.querySelectorAll('[src][max-age]')].map(async (each) => {
          const widget = each as any;
          widget.requestUpdate();
          await widget.updateComplete;
        }),
      ),
    );
  }
  // A catalogue may be on its way.
  await page.waitForFunction((wanted) => {
    const widgets = [...document.querySelectorAll('[data-put]')];
    const spoken = widgets.map((each) => each.shadowRoot?.querySelector('.widget')?.getAttribute('lang') ?? wanted);
    return spoken.every((each) => each === wanted);
  }, lang);
  if (folded) await page.locator(`${BANNER} [part=fold]`).click();
  // Of a look before, the page knows the visitor's choice.
  const choices = page.locator(`${METHODS} input`);
  if (look !== 'warning') await choices.nth(phone ? 1 : 0).check();
  if (open) await unfold(page);
  await settled(page);
}

function put({
  lang,
  tags,
  preview,
  src,
  notice,
}: {
  lang: string;
  tags: string[];
  preview?: string;
  src: string;
  notice: any;
}) {
  document.documentElement.lang = lang;
  const locale = new Intl.Locale(lang) as any;
  document.documentElement.dir = (locale.getTextInfo?.() ?? locale.textInfo).direction;
  const places = [...document.querySelectorAll('#first, #second, aside')];
  for (const place of places) place.replaceChildren();
  for (const tag of tags) {
    const [name = '', compact] = tag.split(' ');
    const widget = document.createElement(name);
    widget.dataset.put = '';
    if (compact) widget.setAttribute('compact', '');
    if (preview) widget.setAttribute('preview-time', preview);
    if (src) {
      widget.setAttribute('src', src);
      widget.setAttribute('max-age', '3600');
      widget.setAttribute('refresh', '0');
    } else (widget as any).notice = notice;
    places[compact ? 2 : name === 'ikp-outage-banner' ? 0 : 1]?.append(widget);
  }
  scrollTo(0, 0);
}

/** Opens everything that folds. */
export const unfold = (page: Page) =>
  page.evaluate((tags) => {
    for (const widget of document.querySelectorAll(tags))
      for (const details of widget.shadowRoot?.querySelectorAll('details') ?? []) details.open = true;
  }, ELEMENTS);
