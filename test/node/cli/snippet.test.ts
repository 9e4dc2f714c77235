// `ikp-widgets snippet`: what the word for word outputs of golden/ do not show.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { cli } from './support.js';

const demo = JSON.parse(await readFile(new URL('../../../demo/notice.json', import.meta.url), 'utf8'));
const snippet = async (notice: any, ...flags: string[]) => {
  const { code, out, err } = await cli(['snippet', 'notice.json', ...flags], {
    files: { 'notice.json': JSON.stringify(notice) },
  });
  assert.deepEqual({ code, err }, { code: 0, err: '' });
  return out;
};

test('snippet prints rendered HTML only when it is asked for: it is long', async () => {
  assert.doesNotMatch(await snippet(demo), /<template/);
  const html = await snippet(demo, '--way', 'html', '--element', 'scam-warning');
  assert.match(html, /^<!-- Rendered as of now[^\n]* -->\n<scam-warning src="\/notice.json"><template shadowrootmode/);
  assert.match(html, /<script src="\/assets\/ikp-widgets-[^"]+" integrity="sha384-[^"]+"[^>]*><\/script>\n$/);
});

test('snippet tells of every outage in the fallback, with its dates, but of none that is cancelled', async () => {
  const [outage] = demo.outages;
  const outages = [
    { ...outage, title: 'Pierwsza' },
    { ...outage, id: 'second', title: 'Druga', end: undefined },
    { ...outage, id: 'third', title: 'Odwołana', cancelledAt: '2024-01-18T12:00:00+01:00' },
  ];
  const markup = await snippet({ ...demo, outages }, '--way', 'script', '--element', 'outage-banner');
  assert.match(markup, /<strong>Pierwsza<\/strong>, od 19 stycznia 2024 .* do 20 stycznia 2024 /);
  assert.match(markup, /<strong>Druga<\/strong>, od 19 stycznia 2024 .*; koniec nie jest jeszcze znany<\/p>/);
  assert.doesNotMatch(markup, /Odwołana/);
});

test('snippet escapes texts and addresses, and a CMS gets paragraphs alone', async () => {
  const [outage] = demo.outages;
  const notice = { ...demo, outages: [{ ...outage, title: `<b>"A & B's"</b>` }] };
  const flags = ['--element', 'outage-banner', '--src', '/a?b="c"&d'];
  const escaped = '&lt;b&gt;&quot;A &amp; B&#39;s&quot;&lt;/b&gt;';
  const script = await snippet(notice, '--way', 'script', ...flags);
  assert.ok(script.includes(`<strong>${escaped}</strong>`));
  assert.ok(script.includes('src="/a?b=&quot;c&quot;&amp;d"'));
  const cms = await snippet(notice, '--way', 'cms', ...flags);
  assert.ok(cms.includes(`<p>${escaped}, od `));
  assert.doesNotMatch(cms.slice(cms.indexOf('<div')), /<(?!\/?(div|p)\b)/);
});
