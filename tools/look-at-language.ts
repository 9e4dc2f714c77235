// `npm run look -- lt`: a page with all words of the widgets in one language, for its translators; after `npm run build`.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const language = process.argv[2] ?? '';
const { sourceLocale, targetLocales } = JSON.parse(await readFile('lit-localize.json', 'utf8'));
const known = [sourceLocale, ...targetLocales];

/** Before it is announced nothing is said; the moments are those of demo/notice.json. */
const MOMENTS = {
  before: '2024-01-18T12:00:00+01:00',
  'in the last hours before': '2024-01-19T18:30:00+01:00',
  'while it lasts': '2024-01-19T22:15:00+01:00',
  after: '2024-01-20T17:00:00+01:00',
};

/** @returns the value with English words for the language in all its texts: they stand for a portal's own */
function withTexts(value: any): any {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(withTexts);
  const copy = Object.fromEntries(Object.entries(value).map(([key, each]) => [key, withTexts(each)]));
  return typeof value.en === 'string' ? { ...copy, [language]: value[language] ?? value.en } : copy;
}

async function page() {
  const notice = withTexts(JSON.parse(await readFile('demo/notice.json', 'utf8')));
  const [outage] = notice.outages;
  const failure = { ...outage, id: 'failure', kind: 'unplanned', end: undefined };
  const cancelled = { ...outage, id: 'cancelled', cancelledAt: '2024-01-18T10:00:00+01:00' };
  const documents = [
    ...Object.entries(MOMENTS).map(([when, at]) => ({ when, at, document: notice })),
    {
      when: 'a failure whose end nobody knows',
      at: MOMENTS['while it lasts'],
      document: { ...notice, outages: [failure] },
    },
    { when: 'cancelled', at: MOMENTS.before, document: { ...notice, outages: [cancelled] } },
  ];
  const sections = documents.map(({ when, at, document }, index) => {
    const json = JSON.stringify(document).replaceAll('<', '\\u003c');
    const tags = ['ikp-outage-banner', 'ikp-login-methods', ...(index === 0 ? ['scam-warning'] : [])];
    return `<h1>${when}</h1>${tags
      .map(
        (tag) =>
          `<${tag} lang="${language}" preview-time="${at}"><script type="application/json">${json}</script></${tag}>`,
      )
      .join('')}`;
  });
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
    <title>${language}</title>
    <style>body { font: 1rem/1.5 sans-serif; margin: 1rem } h1 { font-size: 1rem; margin-block: 3rem 0.5rem }</style>
    <script src="ikp-widgets.js" data-ikp-languages="${language}" defer></script>${sections.join('')}</html>`;
}

if (!known.includes(language)) {
  console.error(`npm run look -- <language>: write one of ${known.join(', ')}.`);
  process.exitCode = 1;
} else {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const [file] = /^\/(ikp-widgets\.js|languages\/[\w-]+\.json)$/.exec(pathname) ?? [];
    try {
      const body = file ? await readFile(`dist${file}`) : await page();
      const type = !file ? 'text/html; charset=utf-8' : file.endsWith('.js') ? 'text/javascript' : 'application/json';
      response.writeHead(200, { 'content-type': type }).end(body);
    } catch (error) {
      response
        .writeHead(404)
        .end(`${error instanceof Error ? error.message : String(error)}. Run \`npm run build\` first.`);
    }
  });
  server.listen(0, '127.0.0.1', () => {
    const address = server.address();
    if (address && typeof address === 'object') console.log(`http://127.0.0.1:${address.port}/ (Ctrl + C ends it)`);
  });
}
