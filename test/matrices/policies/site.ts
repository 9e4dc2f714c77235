// Pages under the policies that servers send, and what happens on them.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { built, integrity, otherBuild } from '../loading/site.js';
import { listening } from '../../support/listening.js';
import { threeParts } from '../../support/notices.js';

/** What a page may use: both origins of the test, and the pinned form of the script. */
export const HERE = 'http://here.invalid';
export const ELSEWHERE = 'http://elsewhere.invalid';
export const NONCE = 'bm9uY2U';
export const pinned = `integrity="${integrity}" crossorigin="anonymous"`;
export { integrity };

// Of the year 2090, so that it is still to come: the banner then has both of its buttons.
const notice = JSON.stringify(
  threeParts({
    outage: {
      kind: 'planned',
      title: 'Przerwa',
      start: '2090-01-16T20:00:00+01:00',
      end: '2090-01-17T16:00:00+01:00',
      notes: [{ title: 'Recepty', text: 'Lekarz wystawi je jak zwykle.' }],
    },
    loginMethods: {
      channels: [
        { id: 'ikp', name: 'IKP', device: 'computer' },
        { id: 'mojeikp', name: 'mojeIKP', device: 'phone' },
      ],
      methods: [
        {
          id: 'mojeid',
          name: 'mojeID',
          channels: { ikp: { steps: ['Wybierz bank.'] }, mojeikp: { steps: ['Zeskanuj kod.'] } },
        },
      ],
    },
    scamWarning: { report: { phone: '+48 573 205 962' } },
  }),
);

/** The three elements: two ask for the document, one has it in the page. */
const elements = `
<ikp-outage-banner src="/notice.json"><p>F1</p></ikp-outage-banner>
<ikp-login-methods><script type="application/json">${notice}</script><p slot="fallback">F2</p></ikp-login-methods>
<scam-warning src="/notice.json"><p>F3</p></scam-warning>`;

/** @param tail what stands after the elements */
export const page = (head: string, tail = '') =>
  `<!doctype html><html lang="pl"><head><meta charset="utf-8"><title>T</title>${head}</head>
<body>${elements}<div id="host"></div>${tail}</body></html>`;

const imports = {
  'ikp-widgets/define/': '/dist/npm/define/',
  lit: '/node_modules/lit/index.js',
  'lit/': '/node_modules/lit/',
  'lit-html': '/node_modules/lit-html/lit-html.js',
  'lit-html/': '/node_modules/lit-html/',
  'lit-element/lit-element.js': '/node_modules/lit-element/lit-element.js',
  '@lit/reactive-element': '/node_modules/@lit/reactive-element/reactive-element.js',
  '@lit/reactive-element/': '/node_modules/@lit/reactive-element/',
};

/** A page of an application's modules, without a bundler. */
export const importMap = `<script type="importmap" nonce="${NONCE}">${JSON.stringify({ imports })}</script>`;

const files: ReadonlyMap<string, string> = new Map([
  ['/built.js', built],
  ['/other.js', otherBuild],
  ['/notice.json', notice],
  // The package from npm, and an application of the page's own, both on one and the same Lit.
  [
    '/npm.js',
    ['outage-banner', 'login-methods', 'scam-warning']
      .map((name) => `import 'ikp-widgets/define/${name}.js';`)
      .join(''),
  ],
  [
    '/app.js',
    `import { html, render } from 'lit'; render(html\`<p id="app">\${'App'}</p>\`, document.querySelector('#host'));`,
  ],
  ['/loader.js', `document.head.append(Object.assign(document.createElement('script'), { src: '/built.js' }));`],
]);

/** What a folder in an address adds to the answer: `/cors/built.js`. */
const folders: Record<string, Record<string, string>> = {
  cors: { 'access-control-allow-origin': '*' },
  corp: { 'cross-origin-resource-policy': 'cross-origin' },
  nosniff: { 'x-content-type-options': 'nosniff' },
  plain: { 'content-type': 'text/plain', 'x-content-type-options': 'nosniff' },
};

/**
 * Two origins on loopback, until the tests of the file are over. A page is served with its headers; each page asks for
 * a notice of its own, so that none finds what another has kept.
 * @param pages path → page
 * @returns the origin of the pages
 */
export async function servePolicies(
  pages: ReadonlyMap<string, { html: string; headers: Record<string, string> }>,
): Promise<string> {
  const origins: string[] = [];
  const resolved = (text: string) => text.replaceAll(HERE, origins[0] ?? '').replaceAll(ELSEWHERE, origins[1] ?? '');

  const server = () =>
    createServer(async (request, response) => {
      const path = (request.url ?? '').replace(/\?.*/, '');
      const asked = pages.get(path);
      if (asked) {
        for (const [name, value] of Object.entries(asked.headers)) response.setHeader(name, resolved(value));
        const html = resolved(asked.html).replaceAll('"/notice.json', `"/cors/notice.json?of=${path.slice(1)}`);
        response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html);
        return;
      }
      const [, folder = '', name = ''] = /^\/(cors|corp|nosniff|plain)(\/.*)$/.exec(path) ?? ['', '', path];
      const body = files.get(name) ?? (await installed(name));
      const type = name.endsWith('.js') ? 'text/javascript' : 'application/json';
      response.writeHead(body === undefined ? 404 : 200, { 'content-type': type, ...folders[folder] }).end(body);
    });
  for (const each of [server(), server()]) origins.push(await listening(each));
  return String(origins[0]);
}

/** Modules as they are published. */
async function installed(path: string) {
  if (!/^\/(node_modules\/(lit|lit-html|lit-element|@lit)|dist\/npm)\/[\w@/.-]+\.js$/.test(path)) return undefined;
  return readFile(new URL(`../../..${path}`, import.meta.url), 'utf8').catch(() => undefined);
}
