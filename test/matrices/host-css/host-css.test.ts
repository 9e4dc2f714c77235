// Whatever the style sheets of a page: the widgets can be read, and the page is as before. What no widget can survive is
// named, and truly so.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { launchBrowser } from '../../support/browser.js';
import { inherited, sizes, type Row } from './inherited.js';
import { INHERITED, judge, type Verdict } from './judge.js';
import { notSurvivable, places } from './places.js';
import { lost, probe } from './probe.js';
import { resets } from './resets.js';
import { switches } from './switches.js';
import { built } from '../loading/site.js';
import { reportPage, rowTitle } from '../../support/report.js';
import { ELEMENTS } from '../../../src/elements/names.js';

const notice = await readFile(new URL('../../../demo/notice.json', import.meta.url), 'utf8');
const preview = 'preview-time="2024-01-19T22:15:00+01:00"';
const inside = `<script type="application/json">${notice}</script><p slot="fallback">F</p>`;

/** A page with everything that style sheets are written for. */
const page = ({ css, html = '', body = '' }: Row) => `<!doctype html><html lang="pl" class="${html}"><head>
<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>T</title><style>${css}</style></head>
<body class="${body}"><header data-probe="header"><h1 data-probe="h1">Portal</h1>
<ul data-probe="ul"><li data-probe="li"><a href="#a" data-probe="a">Start</a></li></ul></header>
<main data-probe="main"><p data-probe="p">Tekst <strong data-probe="strong">strony</strong>.</p>
<div class="content" data-probe="div"><ikp-outage-banner ${preview}>${inside}</ikp-outage-banner>
<ikp-login-methods ${preview}>${inside}</ikp-login-methods><scam-warning ${preview}>${inside}</scam-warning></div>
<h2 data-probe="h2">Dalej</h2><table data-probe="table"><tr data-probe="tr"><td data-probe="td">1</td></tr></table>
<form data-probe="form"><label data-probe="label">Imię <input data-probe="input" placeholder="Imię"></label>
<select data-probe="select"><option>1</option></select><button type="button" data-probe="button">Wyślij</button></form>
<details data-probe="details"><summary data-probe="summary">Więcej</summary>Treść</details>
<svg data-probe="svg" width="9" height="9"></svg></main></body></html>`;

const browser = await launchBrowser();
const tab = await browser.newPage();
let row: Row = { sentence: '', css: '' };
await tab.route('**/*', (route) => route.fulfill({ contentType: 'text/html', body: page(row) }));

/** Opens the page of a row, loads the script on it, and says what is not as before. */
async function open(next: Row) {
  row = next;
  const { width = 1000, media = 'screen', scheme = 'light', sizes: count = true } = row;
  await tab.setViewportSize({ width, height: 900 });
  await tab.emulateMedia({ media, colorScheme: scheme });
  await tab.goto('http://portal.test/');
  await tab.evaluate(probe, count);
  await tab.evaluate(built);
  await tab.waitForFunction(
    (tags) => [...document.querySelectorAll(tags)].every((element) => 'state' in element && element.state === 'shown'),
    ELEMENTS,
  );
  await tab.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  return tab.evaluate(probe, count);
}

/** What the plain page shows on screen and on paper, to compare the others with. */
const plain = {
  screen: await look({ sentence: '', css: '' }),
  print: await look({ sentence: '', css: '', media: 'print' }),
};

async function look(next: Row) {
  await open(next);
  return tab.evaluate(judge, [ELEMENTS, INHERITED] as const);
}

/** What type of ours differs. */
function differences(one: Verdict, other: Verdict) {
  const names = new Set();
  for (const [index, kind] of one.styles.entries()) {
    const [here, there] = [one.kinds[kind], other.kinds[Number(other.styles[index])]].map((each) => each?.split('|'));
    for (const [place, name] of INHERITED.entries()) if (here?.[place] !== there?.[place]) names.add(name);
  }
  return [...names];
}

test('the page that the others are compared with has all that the three widgets say', () => {
  assert.ok(plain.screen.texts.length > 100, String(plain.screen.texts.length));
});

for (const [name, next] of Object.entries({ ...inherited, ...sizes, ...resets, ...switches, ...places })) {
  test(rowTitle(name, next.sentence, 'three readable widgets'), async () => {
    const changed = await open(next);
    const verdict = await tab.evaluate(judge, [ELEMENTS, INHERITED] as const);
    const like = plain[next.media ?? 'screen'];
    const readable = verdict.problems.length === 0 && verdict.texts.join('\n') === like.texts.join('\n');
    reportPage('host-css', name, next.sentence, 'readable', readable ? 'readable' : verdict.problems.join('; '));
    assert.deepEqual(verdict.problems, []);
    assert.deepEqual(verdict.texts, like.texts);
    assert.deepEqual(verdict.displays, Array(3).fill(next.display ?? 'block'));
    assert.deepEqual(differences(verdict, like), next.changed ?? []);
    assert.deepEqual(changed, []);
  });
}

for (const [name, next] of Object.entries(notSurvivable)) {
  test(rowTitle(name, next.sentence, `no widget, as nothing can (${next.sees})`), async () => {
    const changed = await open(next);
    const { problems } = await tab.evaluate(judge, [ELEMENTS, INHERITED] as const);
    const faint = problems.some((problem) => problem.startsWith('contrast'));
    const how = (await tab.evaluate(lost, ELEMENTS)).map((way) => (way === 'seen' && faint ? 'contrast' : way));
    const expected = Array(3).fill(next.sees);
    reportPage(
      'host-css',
      name,
      next.sentence,
      `not survivable: ${next.sees}`,
      `not survivable: ${[...new Set(how)].join()}`,
    );
    assert.deepEqual(how, expected);
    assert.deepEqual(changed, []);
  });
}

test('what a script leaves behind on a page would be seen here', async () => {
  await open({ sentence: '', css: '' });
  await tab.evaluate(() => document.querySelector('h1')?.style.setProperty('color', 'red'));
  const changed = await tab.evaluate(probe, true);
  assert.ok(changed.includes('h1 color') && changed.includes('h1 attributes'), changed.join());
});

test('the elements of the page that the others are compared with are seen', async () => {
  await open({ sentence: '', css: '' });
  assert.deepEqual(await tab.evaluate(lost, ELEMENTS), Array(3).fill('seen'));
});
