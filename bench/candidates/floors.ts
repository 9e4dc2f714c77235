import { body, css, heading } from '../lib/content.js';
import { hasShadowContent, type Candidate } from '../lib/candidate.js';

const box = `<div class="box" role="region">${heading()}${body}</div>`;
const bundled = (name: string) => `<script type="module" src="/bundle/${name}.js"></script>`;

/** What the same content costs with no library, and with nothing but Lit. */
export const floors: Candidate[] = [
  {
    name: 'static',
    label: 'static HTML, no script',
    kind: 'floor',
    head: `<style>${css}</style>`,
    body: box,
    selector: '.box',
    stands: (element) => element.offsetHeight > 0,
  },
  {
    name: 'vanilla',
    label: 'custom element, no library',
    kind: 'floor',
    head: bundled('vanilla'),
    body: '<plain-banner></plain-banner>',
    script: "import 'ikp-bench/plain-banner.ts'",
    selector: 'plain-banner',
    tag: 'plain-banner',
    stands: hasShadowContent,
  },
  {
    name: 'lit',
    label: 'bare Lit',
    kind: 'floor',
    head: bundled('lit'),
    body: '<lit-banner></lit-banner>',
    script: "import 'ikp-bench/lit-banner.ts'",
    npm: "import 'ikp-bench/lit-banner.ts'",
    selector: 'lit-banner',
    tag: 'lit-banner',
    stands: hasShadowContent,
  },
  {
    name: 'lit-dsd',
    label: 'bare Lit, declarative shadow DOM',
    kind: 'floor',
    head: bundled('lit-dsd'),
    body: `<lit-banner><template shadowrootmode="open"><style>${css}</style>${box}</template></lit-banner>`,
    script: "import 'ikp-bench/lit-banner.ts'",
    selector: 'lit-banner',
    stands: hasShadowContent,
    settled: (element) => customElements.get('lit-banner') !== undefined && element.hasUpdated,
    isSingle: true,
  },
];
