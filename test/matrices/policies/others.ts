// Rows: what servers say beside a content security policy: isolation, integrity, types, permissions.
import { ELSEWHERE, page, pinned } from './site.js';
import type { Row } from './content.js';

const own = '<script src="/built.js" defer></script>';
const from = (src: string, attributes = '') => page(`<script src="${src}" ${attributes} defer></script>`);
const F = 'fallback';

const OFF = [
  'accelerometer autoplay bluetooth browsing-topics camera clipboard-read clipboard-write cross-origin-isolated',
  'display-capture encrypted-media fullscreen gamepad geolocation gyroscope hid identity-credentials-get idle-detection',
  'interest-cohort keyboard-map local-fonts magnetometer microphone midi otp-credentials payment picture-in-picture',
  'publickey-credentials-get screen-wake-lock serial storage-access sync-xhr unload usb web-share window-management',
];
const everythingOff = OFF.flatMap((line) => line.split(' ')).map((feature) => `${feature}=()`);

export const otherPolicies: Record<string, Row> = {
  'integrity required': {
    sentence: '`Integrity-Policy: blocked-destinations=(script)`, and the tag pins the script.',
    html: from('/built.js', pinned),
    headers: { 'integrity-policy': 'blocked-destinations=(script)' },
  },
  'integrity required, a module': {
    sentence: 'The same, and the script is a module.',
    html: from('/built.js', `${pinned} type="module"`),
    headers: { 'integrity-policy': 'blocked-destinations=(script)' },
  },
  'integrity required, elsewhere': {
    sentence: 'The same, and the script comes from another origin, which allows to be read.',
    html: from(`${ELSEWHERE}/cors/built.js`, pinned),
    headers: { 'integrity-policy': 'blocked-destinations=(script), sources=(inline)' },
  },
  'integrity required, not pinned': {
    sentence: 'The script must be pinned, and is not.',
    html: page(own),
    headers: { 'integrity-policy': 'blocked-destinations=(script)' },
    sees: F,
  },
  'integrity reported': {
    sentence: '`Integrity-Policy-Report-Only`, and the script is not pinned.',
    html: page(own),
    headers: { 'integrity-policy-report-only': 'blocked-destinations=(script)' },
  },
  'embedder: required': {
    sentence: '`Cross-Origin-Embedder-Policy: require-corp`; the script of another origin lets itself be embedded.',
    html: from(`${ELSEWHERE}/corp/built.js`),
    headers: { 'cross-origin-embedder-policy': 'require-corp' },
  },
  'embedder: required, by CORS': {
    sentence: 'The same; it may be read instead, and the tag says `crossorigin`.',
    html: from(`${ELSEWHERE}/cors/built.js`, 'crossorigin'),
    headers: { 'cross-origin-embedder-policy': 'require-corp' },
  },
  'embedder: required, not given': {
    sentence: 'The same, and the other origin says nothing.',
    html: from(`${ELSEWHERE}/built.js`),
    headers: { 'cross-origin-embedder-policy': 'require-corp' },
    sees: F,
  },
  'embedder: credentialless': {
    sentence: '`Cross-Origin-Embedder-Policy: credentialless`, and the other origin says nothing.',
    html: from(`${ELSEWHERE}/built.js`),
    headers: { 'cross-origin-embedder-policy': 'credentialless' },
  },
  isolated: {
    sentence: 'The page is isolated: opener, embedder and resource policies, an agent cluster of its own.',
    html: page(own),
    headers: {
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
      'cross-origin-resource-policy': 'same-origin',
      'origin-agent-cluster': '?1',
    },
  },
  nosniff: {
    sentence: '`X-Content-Type-Options: nosniff` with the right type.',
    html: from('/nosniff/built.js'),
    headers: { 'x-content-type-options': 'nosniff' },
  },
  'nosniff, wrong type': {
    sentence: 'The same, and the script comes as `text/plain`.',
    html: from('/plain/built.js'),
    sees: F,
  },
  'nosniff, a module of the wrong type': {
    sentence: 'The same, and the script is a module.',
    html: from('/plain/built.js', 'type="module"'),
    sees: F,
  },
  'permissions off': {
    sentence: 'A permissions policy that switches off all that has a name.',
    html: page(own),
    headers: { 'permissions-policy': everythingOff.join(', ') },
  },
  'no referrer': {
    sentence: '`Referrer-Policy: no-referrer`.',
    html: page(own),
    headers: { 'referrer-policy': 'no-referrer' },
  },
  'document policy': {
    sentence: 'A document policy that forbids `document.write`, synchronous scripts and requests.',
    html: page(own),
    headers: { 'document-policy': 'document-write=?0, sync-script=?0, sync-xhr=?0, force-load-at-top' },
  },
  'not stored': {
    sentence: 'Nothing may be cached, framed or prefetched, and old filters are on.',
    html: page(own),
    headers: {
      'cache-control': 'no-store',
      'x-frame-options': 'DENY',
      'x-dns-prefetch-control': 'off',
      'x-xss-protection': '1; mode=block',
      'x-permitted-cross-domain-policies': 'none',
    },
  },
};
