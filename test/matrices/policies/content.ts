// Rows: content security policies, by header or in the page, and the script's way past each of them.
import { ELSEWHERE, HERE, integrity, NONCE, page, pinned } from './site.js';

/**
 * What a row expects: `sees` is one word for all three elements, or one for each; `violations` are the directives that
 * the page breaks, ours among them; `told` are the reasons of our errors; `thrown` is what the page's own Lit throws.
 */
export interface Row {
  sentence: string;
  html: string;
  headers?: Record<string, string>;
  visitedBefore?: boolean;
  app?: boolean;
  sees?: string | string[];
  violations?: string[];
  told?: string[];
  thrown?: RegExp;
}

const own = '<script src="/built.js" defer></script>';
const moduleScript = '<script src="/built.js" type="module"></script>';
const strict = `default-src 'none'; script-src ${HERE}; connect-src ${HERE}`;
const policy = (value: string) => ({ 'content-security-policy': value });
const inMeta = (value: string) => `<meta http-equiv="content-security-policy" content="${value}">`;
const all = (word: string) => [word, word, word];
const F = 'fallback';
const W = 'widget';

export const contentPolicies: Record<string, Row> = {
  strict: {
    sentence: 'Nothing is allowed but scripts and requests of the own origin: no style-src at all.',
    html: page(own),
    headers: policy(strict),
  },
  'strict, module': {
    sentence: 'The same, and the script is a module.',
    html: page(moduleScript),
    headers: policy(strict),
  },
  'strict, elsewhere': {
    sentence: 'The same, and the script comes from another origin, which is allowed.',
    html: page(`<script src="${ELSEWHERE}/built.js" defer></script>`),
    headers: policy(`default-src 'none'; script-src ${ELSEWHERE}; connect-src ${HERE}`),
  },
  'style none': {
    sentence: "`style-src 'none'`: not even style sheets of the own origin.",
    html: page(own),
    headers: policy("default-src 'self'; style-src 'none'"),
  },
  'style elements and attributes none': {
    sentence: "`style-src-elem 'none'; style-src-attr 'none'`.",
    html: page(own),
    headers: policy("default-src 'self'; style-src-elem 'none'; style-src-attr 'none'"),
  },
  hash: {
    sentence: 'Only the script with this hash may run, and the tag pins it.',
    html: page(`<script src="/built.js" ${pinned} defer></script>`),
    headers: policy(`default-src 'none'; script-src '${integrity}'; connect-src 'self'`),
  },
  'wrong hash': {
    sentence: 'Only a script with another hash may run.',
    html: page(`<script src="/built.js" ${pinned} defer></script>`),
    headers: policy(`default-src 'none'; script-src 'sha384-${'A'.repeat(64)}'; connect-src 'self'`),
    sees: F,
    violations: ['script-src-elem'],
  },
  nonce: {
    sentence: 'Only scripts with the nonce may run.',
    html: page(`<script src="/built.js" nonce="${NONCE}" defer></script>`),
    headers: policy(`default-src 'none'; script-src 'nonce-${NONCE}'; connect-src 'self'`),
  },
  'no nonce': {
    sentence: 'Only scripts with the nonce may run, and the tag has none.',
    html: page(own),
    headers: policy(`default-src 'none'; script-src 'nonce-${NONCE}'; connect-src 'self'`),
    sees: F,
    violations: ['script-src-elem'],
  },
  'strict-dynamic': {
    sentence: "`'strict-dynamic'`: a script with the nonce loads ours.",
    html: page(`<script src="/loader.js" nonce="${NONCE}"></script>`),
    headers: policy(`default-src 'none'; script-src 'nonce-${NONCE}' 'strict-dynamic'; connect-src 'self'`),
  },
  'strict-dynamic, in the page': {
    sentence: "`'strict-dynamic'` beside the origin, which then counts for nothing; the tag has no nonce.",
    html: page(own),
    headers: policy(`script-src 'self' 'nonce-${NONCE}' 'strict-dynamic'`),
    sees: F,
    violations: ['script-src-elem'],
  },
  'script none': {
    sentence: "`script-src 'none'`.",
    html: page(own),
    headers: policy("script-src 'none'"),
    sees: F,
    violations: ['script-src-elem'],
  },
  'attributes and eval none': {
    sentence: "`script-src-attr 'none'`, no eval, no WebAssembly, no workers, no frames.",
    html: page(own),
    headers: policy("script-src-elem 'self'; script-src-attr 'none'; worker-src 'none'; frame-src 'none'"),
  },
  'images, fonts, media none': {
    sentence: 'No images, fonts, media, manifests and objects.',
    html: page(own),
    headers: policy("img-src 'none'; font-src 'none'; media-src 'none'; manifest-src 'none'; object-src 'none'"),
  },
  'base and forms none': {
    sentence: "`base-uri 'none'; form-action 'none'; frame-ancestors 'none'`.",
    html: page(own),
    headers: policy("base-uri 'none'; form-action 'none'; frame-ancestors 'none'"),
  },
  'connect none': {
    sentence: "`connect-src 'none'`: the page forbids what its elements ask for, and says so in one report.",
    html: page(own),
    headers: policy("connect-src 'none'"),
    sees: [F, W, F],
    violations: ['connect-src'],
    told: ['network', 'network'],
  },
  'connect elsewhere': {
    sentence: 'Requests may go to another host only.',
    html: page(own),
    headers: policy(`default-src 'none'; script-src 'self'; connect-src ${ELSEWHERE}`),
    sees: [F, W, F],
    violations: ['connect-src'],
    told: ['network', 'network'],
  },
  'connect none, visited before': {
    sentence: 'Requests are forbidden since the last visit: the last good notice stands.',
    html: page(own),
    headers: policy("connect-src 'none'"),
    visitedBefore: true,
    violations: ['connect-src'],
    told: ['network', 'network'],
  },
  'two policies': {
    sentence: 'Two policies at once, of which the stricter counts in each matter.',
    html: page(`${inMeta("style-src 'none'; object-src 'none'")}${own}`),
    headers: policy("default-src 'self'; script-src 'self'"),
  },
  'in the page': {
    sentence: 'The strict policy stands in a meta element.',
    html: page(inMeta(strict) + own),
  },
  'in the page, after the script': {
    sentence: "A meta element with `default-src 'none'` follows the script, and the request is forbidden.",
    html: page(`<script src="/built.js"></script>${inMeta("default-src 'none'")}`),
    sees: [F, W, F],
    violations: ['connect-src'],
    told: ['network', 'network'],
  },
  'report only': {
    sentence: 'The strict policy only reports, and there is nothing to report.',
    html: page(own),
    headers: {
      'content-security-policy-report-only': `${strict}; require-trusted-types-for 'script'; report-to a`,
      'reporting-endpoints': `a="${HERE}/reports"`,
    },
  },
  sandbox: {
    sentence: 'The page is in a sandbox by its policy, with scripts: no storage, no downloads, an origin of its own.',
    html: page(own),
    headers: policy('sandbox allow-scripts'),
  },
  'sandbox, same origin': {
    sentence: 'The same, with its own origin.',
    html: page(own),
    headers: policy('sandbox allow-scripts allow-same-origin'),
  },
  'sandbox without scripts': {
    sentence: 'A sandbox without scripts.',
    html: page(own),
    headers: policy('sandbox'),
    sees: F,
  },
  'sandbox and strict': {
    sentence: 'A sandbox under the strict policy.',
    html: page(own),
    headers: policy(`${strict}; sandbox allow-scripts`),
  },
  'twice, strict': {
    sentence: 'Two versions of the script under the strict policy.',
    html: page(own + '<script src="/other.js" type="module"></script>'),
    headers: policy(strict),
    sees: all(W),
  },
};
