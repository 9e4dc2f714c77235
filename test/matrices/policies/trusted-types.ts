// Rows: Trusted Types. In browsers with setHTML() the single file needs no policy; in others it has one of its own. With the
// package from npm, there is Lit's, `lit-html`, made when Lit is imported.
import { importMap, NONCE, page } from './site.js';
import type { Row } from './content.js';

const own = '<script src="/built.js" defer></script>';
const second = '<script src="/other.js" defer></script>';
const modules = (...names: string[]) =>
  importMap + names.map((name) => `<script type="module" src="/${name}.js"></script>`).join('');
const policy = (value: string) => ({ 'content-security-policy': value });
const required = (list: string) => policy(`require-trusted-types-for 'script'; trusted-types ${list}`);
const defaultPolicy = (body: string) =>
  `<script>trustedTypes.createPolicy('default', { createHTML: (html) => { ${body} } })</script>`;
/** As in a browser that has Trusted Types, but no setHTML(). */
const older = '<script>delete Element.prototype.setHTML</script>';
const strict = `default-src 'none'; script-src 'self' 'nonce-${NONCE}'; connect-src 'self'`;
const F = 'fallback';

export const trustedTypesPolicies: Record<string, Row> = {
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
  'required, twice': {
    sentence: 'Required, and two versions of the script are on the page.',
    html: page(own + second),
    headers: policy("require-trusted-types-for 'script'"),
  },
  'required, some allowed': {
    sentence: 'Required, and the list has only a policy of the page.',
    html: page(own),
    headers: required('my-org'),
  },
  'required, none allowed': {
    sentence: 'Required, and no policy is allowed.',
    html: page(own),
    headers: required("'none'"),
  },
  'required, all allowed': {
    sentence: 'Required, with `trusted-types *`.',
    html: page(own),
    headers: required('*'),
  },
  'listed, not required': {
    sentence: '`trusted-types my-org`, not required.',
    html: page(own),
    headers: policy('trusted-types my-org'),
  },
  'none allowed': {
    sentence: "`trusted-types 'none'`, not required.",
    html: page(own),
    headers: policy("trusted-types 'none'"),
  },
  'default throws': {
    sentence: 'The default policy throws at every text.',
    html: page(defaultPolicy("throw new Error('No HTML here.')") + own),
    headers: required('default'),
  },
  'default passes': {
    sentence: 'The default policy lets texts pass.',
    html: page(defaultPolicy('return html') + own),
    headers: required('default'),
  },
  'default cleans': {
    sentence: 'The default policy takes comments and unknown attributes out of each text.',
    html: page(defaultPolicy("return html.replace(/<[?!][^>]*>| [\\w@.-]*[$][^ >]*/g, '')") + own),
    headers: required('default'),
  },
  'default empties': {
    sentence: 'The default policy makes nothing of each text.',
    html: page(defaultPolicy("return ''") + own),
    headers: required('default'),
  },
  'in a meta element': {
    sentence: 'Required by a meta element.',
    html: page(`<meta http-equiv="content-security-policy" content="require-trusted-types-for 'script'">${own}`),
  },
  'the page has Lit, required': {
    sentence: "Required, and only the policy of the page's own Lit is listed.",
    html: page(own + modules('app')),
    headers: required('lit-html'),
    app: true,
  },
  'the page has Lit, not required': {
    sentence: 'The same, not required.',
    html: page(own + modules('app')),
    headers: policy('trusted-types lit-html'),
    app: true,
  },
  'no setHTML, required': {
    sentence: 'Required, with no list, in a browser without `setHTML()`.',
    html: page(older + own),
    headers: policy("require-trusted-types-for 'script'"),
  },
  'no setHTML, listed': {
    sentence: 'The same, and only our policy is listed.',
    html: page(older + own),
    headers: required('ikp-widgets'),
  },
  'no setHTML, listed, twice': {
    sentence: 'The same with two versions of the script on the page: there may be one policy of a name.',
    html: page(older + own + second),
    headers: required('ikp-widgets'),
    violations: ['trusted-types'],
  },
  'no setHTML, not listed': {
    sentence: 'The same, and only another policy is listed.',
    html: page(older + own),
    headers: required('my-org'),
    sees: F,
    violations: ['trusted-types', 'require-trusted-types-for'],
  },
  'no setHTML, the page has Lit': {
    sentence: "The same, and the page's own Lit has its policy beside ours.",
    html: page(older + own + modules('app')),
    headers: required('lit-html ikp-widgets'),
    app: true,
  },
  'no setHTML, only listed': {
    sentence: "The same, and `trusted-types 'none'` is not required: the refused policy is reported.",
    html: page(older + own),
    headers: policy("trusted-types 'none'"),
    violations: ['trusted-types'],
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
