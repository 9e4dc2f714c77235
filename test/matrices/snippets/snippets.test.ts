// However an author writes the elements: the widget or its fallback can be read, with the rest of the page, and where it
// is the author who erred, the console says what to write instead.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { launchBrowser } from '../../support/browser.js';
import { lookAt } from '../hostile/look.js';
import { serve, type Answer } from '../hostile/site.js';
import { reportPage, rowTitle } from '../../support/report.js';
import { attributes, inside } from './table.js';
import { markedOnes, pages, places } from './places.js';
import { FALLBACK, notice, REST, WIDGET } from './site.js';

const answers: Map<string, Answer> = new Map();
const origin = await serve(answers);
const browser = await launchBrowser();
const tab = await browser.newPage({ viewport: { width: 1000, height: 1400 } });
const look = await lookAt(tab);
let thrown: string[] = [];
let said: string[] = [];
tab.on('pageerror', (error) => thrown.push(String(error)));
tab.on('console', (line) => {
  if (line.text().startsWith('ikp-widgets')) said.push(line.text());
});

const head = '<meta charset="utf-8"><title>T</title><script src="/built.js" defer></script>';
const rest = `<p>${REST}</p>`;
const inBody = (html: string) => `<!doctype html><html lang="pl">${head}<body>${html}${rest}</body></html>`;
const alone = (html: string) => head + html + rest;

/** How often something is there, in words. */
const counted = (what: string, times: number) => (times > 1 ? [`${what} ×${times}`] : times === 1 ? [what] : []);

/** What is visible of a page, in words. */
function inWords(text: string) {
  const widgets: readonly string[] = text.match(WIDGET) ?? [];
  const english = widgets.includes('FAILURE') ? ' in English' : '';
  const seen = [...counted('widget', widgets.length), ...counted('fallback', text.match(FALLBACK)?.length ?? 0)];
  const words = (seen.join(' + ') || 'nothing') + english;
  return text.includes(REST) ? words : `${words}, and not the rest of the page`;
}

for (const [group, page] of [
  [attributes, inBody],
  [inside, inBody],
  [places, inBody],
  [markedOnes, inBody],
  [pages, alone],
] as const) {
  for (const [id, [says, html, sees = 'widget', line]] of Object.entries(group)) {
    test(rowTitle(id, says, sees), async () => {
      answers.clear();
      answers.set('/', page(html)).set('/notice.json', { type: 'application/json', body: notice });
      await tab.goto('about:blank');
      await look.forget(origin);
      thrown = [];
      said = [];
      await tab.goto(origin, { waitUntil: 'load' });
      const [body] = await look.read({ place: 'body' });

      const other = said.filter((each) => !line?.test(each));
      const missing = line && said.length === other.length ? [`the console does not say ${line}`] : [];
      const told = [inWords(body?.text ?? ''), ...missing, ...other, ...thrown].join('; ');
      reportPage('snippets', id, line ? `${says} The console: ${line}` : says, sees, told);
      assert.equal(told, sees);
    });
  }
}
