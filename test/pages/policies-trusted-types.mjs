// @ts-check
// Rows: Trusted Types. The single file has a policy of its own, `ikp-widgets`, made when the first widget is drawn; with
// the package from npm, it is Lit's, `lit-html`, made when Lit is imported.
import { importMap, NONCE, page } from './policies-site.mjs';

/** @typedef {import('./policies-content.mjs').Row} Row */

const own = '<script src="/built.js" defer></script>';
const second = '<script src="/other.js" defer></script>';
const modules = (/** @type {string[]} */ ...names) =>
  importMap + names.map((name) => `<script type="module" src="/${name}.js"></script>`).join('');
const policy = (/** @type {string} */ value) => ({ 'content-security-policy': value });
const required = (/** @type {string} */ list) => policy(`require-trusted-types-for 'script'; trusted-types ${list}`);
const defaultPolicy = (/** @type {string} */ body) =>
  `<script>trustedTypes.createPolicy('default', { createHTML: (html) => { ${body} } })</script>`;
const strict = `default-src 'none'; script-src 'self' 'nonce-${NONCE}'; connect-src 'self'`;
const F = 'fallback';

/** @type {Record<string, Row>} */
export const trustedTypesPolicies = {
  required: {
    sentence: 'Trusted Types are required, with no list of policies.',
    html: page(own),
    headers: policy("require-trusted-types-for 'script'"),
  },
  'required, strict': {
    sentence: 'Trusted Types are required under the strict policy.',
    html: page(own),
    headers: policy(`${strict}; require-trusted-types-for 'script'`),
  },
  'required, ours listed': {
    sentence: 'Required, and our policy is the only one that is allowed.',
    html: page(own),
    headers: required('ikp-widgets'),
  },
  'required, ours listed, twice': {
    sentence: 'The same, and two versions of the script are on the page: only one of them makes the policy.',
    html: page(own + second),
    headers: required('ikp-widgets'),
  },
  'required, all allowed': {
    sentence: 'Required, with `trusted-types *`.',
    html: page(own),
    headers: required('*'),
  },
  'required, all allowed, duplicates too': {
    sentence: "Required, with `trusted-types * 'allow-duplicates'`, and the script twice.",
    html: page(own + second),
    headers: required("* 'allow-duplicates'"),
  },
  'listed without ours': {
    sentence: '`trusted-types my-org`, not required: one report, and it works.',
    html: page(own),
    headers: policy('trusted-types my-org'),
    violations: ['trusted-types'],
  },
  'none allowed': {
    sentence: "`trusted-types 'none'`, not required: one report, and it works.",
    html: page(own),
    headers: policy("trusted-types 'none'"),
    violations: ['trusted-types'],
  },
  'required, listed without ours': {
    sentence: 'Required, and the list has only another policy: the fallback stands.',
    html: page(own),
    headers: required('my-org'),
    sees: F,
    violations: ['trusted-types', 'require-trusted-types-for'],
  },
  'required, none allowed': {
    sentence: 'Required, and no policy is allowed: the fallback stands.',
    html: page(own),
    headers: required("'none'"),
    sees: F,
    violations: ['trusted-types', 'require-trusted-types-for'],
  },
  'default throws': {
    sentence: 'The default policy throws at every text; ours is listed.',
    html: page(defaultPolicy("throw new Error('No HTML here.')") + own),
    headers: required('default ikp-widgets'),
  },
  'default throws, ours not listed': {
    sentence: 'The default policy throws at every text; ours is not listed.',
    html: page(defaultPolicy("throw new Error('No HTML here.')") + own),
    headers: required('default'),
    sees: F,
    violations: ['trusted-types'],
  },
  'default passes, ours not listed': {
    sentence: 'The default policy lets texts pass; ours is not listed.',
    html: page(defaultPolicy('return html') + own),
    headers: required('default'),
    violations: ['trusted-types'],
  },
  'default cleans, ours listed': {
    sentence: 'The default policy takes comments and unknown attributes out of each text; ours is listed.',
    html: page(defaultPolicy("return html.replace(/<[?!][^>]*>| [\\w@.-]*[$][^ >]*/g, '')") + own),
    headers: required('default ikp-widgets'),
  },
  'default cleans, ours not listed': {
    sentence: 'The same, and ours is not listed: the fallback stands, not a half widget.',
    html: page(defaultPolicy("return html.replace(/<[?!][^>]*>| [\\w@.-]*[$][^ >]*/g, '')") + own),
    headers: required('default'),
    sees: F,
    violations: ['trusted-types'],
  },
  'default empties, ours not listed': {
    sentence: 'The default policy makes nothing of each text; ours is not listed.',
    html: page(defaultPolicy("return ''") + own),
    headers: required('default'),
    sees: F,
    violations: ['trusted-types'],
  },
  'in a meta element': {
    sentence: 'Required by a meta element.',
    html: page(`<meta http-equiv="content-security-policy" content="require-trusted-types-for 'script'">${own}`),
  },
  'the page has Lit, only that is listed': {
    sentence: "Required, and only the policy of the page's own Lit is listed: that works, of ours the fallback stands.",
    html: page(own + modules('app')),
    headers: required('lit-html'),
    app: true,
    sees: F,
    violations: ['trusted-types', 'require-trusted-types-for'],
  },
  'the page has Lit, listed, not required': {
    sentence: 'The same, not required: both work, since ours has another name.',
    html: page(own + modules('app')),
    headers: policy('trusted-types lit-html'),
    app: true,
    violations: ['trusted-types'],
  },
  'the page has Lit, both are listed': {
    sentence: "Required, with the page's own Lit and ours, both listed.",
    html: page(modules('app') + own),
    headers: required('lit-html ikp-widgets'),
    app: true,
  },
  'npm, strict': {
    sentence: 'The package from npm under the strict policy, with a nonce for its import map.',
    html: page(modules('npm')),
    headers: policy(strict),
  },
  'npm, required': {
    sentence: 'The package from npm where Trusted Types are required.',
    html: page(modules('npm')),
    headers: policy("require-trusted-types-for 'script'"),
  },
  'npm, required, listed': {
    sentence: "Required, and Lit's policy is the only one that is allowed.",
    html: page(modules('npm')),
    headers: required('lit-html'),
  },
  'npm, with an application of its own': {
    sentence: 'The package and an application share one Lit, and so one policy.',
    html: page(modules('npm', 'app')),
    headers: required('lit-html'),
    app: true,
  },
  'npm, not listed': {
    sentence: 'A list without `lit-html`: Lit throws when it is imported, and the fallback stands.',
    html: page(modules('npm')),
    headers: policy('trusted-types my-org'),
    sees: F,
    violations: ['trusted-types'],
    thrown: /lit-html/,
  },
};
