// Elements of the page by whose id or name the browser puts a property on window, document or a form ("DOM clobbering").
import { deferred, elements, noted, page } from './site.js';
import type { Row } from './table.js';

const FALLBACK = 'fallback';
const NOT_ASKED = ['widget', 'widget', FALLBACK, FALLBACK];

/** By a name: a sentence, markup before the places, and what is seen. */
type Clobbering = readonly [string, string, (string | readonly string[])?];

const ids = (names: string) =>
  names
    .split(' ')
    .map((name) => `<a id="${name}"></a>`)
    .join('');
const image = (name: string) => `<img name="${name}" alt="">`;

const clobbered: Record<string, Clobbering> = {
  'id-lit-versions': [
    'Links have the ids by which copies of lit find each other.',
    ids('reactiveElementVersions litHtmlVersions litElementVersions litIssuedWarnings'),
  ],
  'id-lit-hooks': [
    'Links have the ids of lit’s hooks for polyfills.',
    ids('litHtmlPolyfillSupport litElementPolyfillSupport reactiveElementPolyfillSupport ShadyCSS ShadyDOM'),
  ],
  'id-custom-elements': ['A link has the id customElements.', ids('customElements')],
  'id-platform': [
    'Links have the ids of what scripts ask the window for.',
    ids('fetch Map Set Symbol Promise URL Intl CSS localStorage trustedTypes queueMicrotask document self globalThis'),
  ],
  'id-tags': [
    'Links have the names of our elements as ids.',
    ids('ikp-outage-banner ikp-login-methods scam-warning ikp-idle'),
  ],
  'id-ours': ['Links have words of ours as ids.', ids('widget fallback notice src state phase title ikpWidgets ikp')],
  'id-twice': [
    'Two links have the id reactiveElementVersions.',
    ids('reactiveElementVersions reactiveElementVersions'),
  ],
  'image-tree-walker': ['A picture is named createTreeWalker.', image('createTreeWalker')],
  'image-current-script': ['A picture is named currentScript.', image('currentScript')],
  'image-import-node': ['A picture is named importNode.', image('importNode')],
  'image-create-element': ['A picture is named createElement.', image('createElement'), FALLBACK],
  'image-create-comment': ['A picture is named createComment.', image('createComment'), FALLBACK],
  'image-implementation': ['A picture is named implementation.', image('implementation'), FALLBACK],
  'image-ready-state': ['A picture is named readyState.', image('readyState')],
  'image-base-uri': ['A picture is named baseURI.', image('baseURI'), NOT_ASKED],
  'image-visibility': ['A picture is named visibilityState.', image('visibilityState')],
  'image-query': [
    'A picture is named querySelectorAll.',
    image('querySelectorAll'),
    ['widget', 'widget', 'widget', FALLBACK],
  ],
  'image-listener': ['A picture is named addEventListener.', image('addEventListener'), NOT_ASKED],
  'image-adopted': ['A picture is named adoptedStyleSheets.', image('adoptedStyleSheets')],
  'image-body': [
    'Pictures are named body, head, documentElement and defaultView.',
    ['body', 'head', 'documentElement', 'defaultView'].map(image).join(''),
  ],
  'form-document': ['A form is named document.', `<form name="document"><input name="createElement"></form>`],
};

const form = (names: string) =>
  `<form>${names
    .split(' ')
    .map((name) => `<input name="${name}" hidden>`)
    .join('')}${elements}</form>`;

const aroundThem: Record<string, Clobbering> = {
  'form-parent': [
    'The places are in a form with fields named parentNode and parentElement.',
    form('parentNode parentElement'),
  ],
  'form-slot': ['The places are in a form with a field named assignedSlot.', form('assignedSlot')],
  'form-attribute': ['The places are in a form with a field named getAttribute.', form('getAttribute'), FALLBACK],
  'form-root': ['The places are in a form with a field named getRootNode.', form('getRootNode')],
  'form-lang': [
    'The places are in a form with fields named lang, id, name, action and submit.',
    form('lang id name action submit'),
  ],
  'form-queries': [
    'The places are in a form with fields named closest, matches and querySelector.',
    form('closest matches querySelector'),
  ],
  'form-children': [
    'The places are in a form with fields named children, childNodes and firstChild.',
    form('children childNodes firstChild'),
  ],
};

export const names: Record<string, Row> = Object.fromEntries(
  [...Object.entries(clobbered), ...Object.entries(aroundThem)].map(([id, [says, markup, sees = 'widget']]) => {
    const body = id in aroundThem ? markup : markup + elements;
    return [id, { says, sees, page: page(deferred, body + noted) }];
  }),
);
