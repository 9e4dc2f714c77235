// @ts-check
// Ways in which authors write the elements: their tags and attributes, and the JSON in them.
import { banner, json, notice, p, src } from './snippets-site.mjs';

/** @typedef {import('./snippets-site.mjs').Snippet} Snippet */

/** @type {Record<string, Snippet>} */
export const attributes = {
  'upper-case': ['Tags and attributes in capitals.', `<IKP-OUTAGE-BANNER SRC="/notice.json">${p}</IKP-OUTAGE-BANNER>`],
  unquoted: [
    'Attributes without quotes.',
    `<ikp-outage-banner src=/notice.json heading-level=3>${p}</ikp-outage-banner>`,
  ],
  'single-quotes': ['Attributes in single quotes.', banner(`src='/notice.json'`)],
  lines: ['Attributes on lines of their own.', banner('\n  src="/notice.json"\n\theading-level="3"\n')],
  entity: ['An address with &amp;amp;.', banner('src="/notice.json?a=1&amp;b=2"')],
  'bare-ampersand': ['An address with a bare &amp;copy.', banner('src="/notice.json?a=1&copy=2"')],
  'numeric-entity': ['An address with numeric entities.', banner('src="&#47;notice&#x2e;json"')],
  'src-spaces': ['An address with spaces around it.', banner('src=" /notice.json\n"')],
  'src-data': [
    'An address that is the document itself.',
    banner(`src="data:application/json,${encodeURIComponent(notice)}"`),
  ],
  'src-twice': ['src twice: the first counts.', banner('src="/notice.json" src="/none.json"')],
  'src-slash-unquoted': [
    'An unquoted address before />: the slash belongs to it.',
    `<ikp-outage-banner src=/notice.json/>${p}</ikp-outage-banner>`,
    'fallback',
    /notice\.json\/ answered with status 404/,
  ],
  'src-page': ['An address of a page.', banner('src="/"'), 'fallback', /The notice is not JSON/],
  'src-broken': [
    'An address that is none.',
    banner('src="http://["'),
    'fallback',
    /http:\/\/\[ could not be fetched: .*URL/,
  ],
  'src-javascript': [
    'An address with javascript:.',
    banner('src="javascript:alert(1)"'),
    'fallback',
    /javascript:alert\(1\) could not be fetched/,
  ],
  'src-www': [
    'An address without https://.',
    banner('src="www.example.pl/notice.json"'),
    'fallback',
    /\/www\.example\.pl\/notice\.json answered with status 404/,
  ],
  'src-empty': ['An empty address.', banner('src=""'), 'fallback'],
  'src-misspelt': ['scr instead of src.', banner('scr="/notice.json"'), 'fallback'],
  'empty-attributes': [
    'All other attributes are empty.',
    banner(`${src} heading-level="" refresh="" max-age="" lang="" mirrors="" outages="" storage=""`),
  ],
  'unknown-attributes': ['Attributes that nobody knows.', banner(`${src} foo="1" data-x onfoo="alert(1)" colour=red`)],
  'refresh-words': ['Numbers that are words.', banner(`${src} refresh="often" max-age="a day"`)],
  'level-0': ['A heading of level 0.', banner(`${src} heading-level="0"`)],
  'level-7': ['A heading of level 7.', banner(`${src} heading-level="7"`)],
  'level-word': ['A heading of level h3.', banner(`${src} heading-level="h3"`)],
  'preview-word': [
    'A preview of a time that is none: it says so, and claims no phase.',
    banner(`${src} preview-time="tomorrow"`),
    'widget',
  ],
  'outages-unknown': ['An id of an outage that there is not.', banner(`${src} outages="b"`), 'nothing'],
  'lang-region': ['lang="en-GB".', banner(`${src} lang="en-GB"`), 'widget in English'],
  'lang-capitals': ['lang="EN".', banner(`${src} lang="EN"`), 'widget in English'],
  'lang-around': ['lang on an element around it.', `<div lang="en">${banner(src)}</div>`, 'widget in English'],
  'lang-word': ['lang="polski", which is no language tag: that of the document.', banner(`${src} lang="polski"`)],
  'lang-unknown': ['A language that the document has not: its own.', banner(`${src} lang="de"`)],
  hidden: ['hidden.', banner(`${src} hidden`), 'nothing'],
  'same-id': ['Two elements with the same id.', banner(`${src} id="b"`) + banner(`${src} id="b"`), 'widget ×2'],
};

const inline = (/** @type {string} */ inside) => banner('', inside);

/** @type {Record<string, Snippet>} */
export const inside = {
  'json-type-capitals': ['The type of the JSON in capitals.', inline(json(notice, 'TYPE="APPLICATION/JSON"') + p)],
  'json-type-unquoted': ['The type of the JSON without quotes.', inline(json(notice, 'type=application/json') + p)],
  'json-type-text': ['type="text/json".', inline(json(notice, 'type="text/json"') + p)],
  'json-after': ['The JSON after the fallback.', inline(p + json())],
  'json-comments': ['Comments around the JSON.', inline(`<!-- a -->${json()}<!-- b -->${p}`)],
  'json-twice': ['Two documents: the first counts.', inline(json() + json('{}') + p)],
  'json-lines': ['The JSON with lines and spaces around it.', inline(json(`\n\n  ${notice}\n  `) + p)],
  'json-escaped': [
    '“</script” in the JSON, written <\\/script.',
    inline(json(notice.replace('hasła', 'hasła <\\/script>')) + p),
  ],
  'json-cut': [
    '“</script>” in the JSON as it is: the document ends there.',
    inline(json(notice.replace('hasła.', '</script>')) + p),
    'fallback',
    /The notice is not JSON/,
  ],
  'json-entities': [
    'JSON with &amp;quot;, as some systems write it.',
    inline(json(notice.replaceAll('"', '&quot;')) + p),
    'fallback',
    /The notice is not JSON/,
  ],
  'json-comment-in': [
    'JSON in an HTML comment, as scripts were once.',
    inline(json(`<!--\n${notice}\n-->`) + p),
    'fallback',
    /The notice is not JSON/,
  ],
  'json-empty': ['An empty JSON script.', inline(json('') + p), 'fallback', /The notice is not JSON/],
  'json-list': [
    'A list instead of an object.',
    inline(json(`[${notice}]`) + p),
    'fallback',
    /not-a-document, write \{…\}/,
  ],
  'json-nothing': [
    'A document without a section.',
    inline(json('{"revision":1}') + p),
    'fallback',
    /nothing-to-show, write "outages": \[…\]|missing, write/,
  ],
  'json-deeper': ['The JSON in a <div>, where nobody looks for it.', inline(`<div>${json()}</div>${p}`), 'fallback'],
  'json-and-src': ['JSON and src: the JSON counts.', banner('src="/none.json"', json() + p)],
  'json-bad-and-src': [
    'Broken JSON and src: it is the JSON that is told of.',
    banner(src, json('{') + p),
    'fallback',
    /The notice is not JSON/,
  ],
  'fallback-text': ['A fallback that is bare text.', banner('src="/none.json"', 'Zastępczo'), 'fallback', /status 404/],
  'fallback-none': ['No fallback at all.', banner(src, '')],
  'fallback-marked': [
    'Of several children, one is marked as the fallback.',
    banner('src="/none.json"', '<p slot="fallback">Zastępczo</p><p>Other</p>'),
    'fallback',
    /status 404/,
  ],
  'fallback-table': [
    'A fallback with a table, a list and a picture.',
    banner('src="/none.json"', '<table><tr><td>Zastępczo</table><ul><li>A</ul><img alt="">'),
    'fallback',
    /status 404/,
  ],
  'child-heading': [
    'A first-level heading in it, which no fallback has: it stays.',
    banner(src, `<h1>Zastępczo</h1>`),
    'widget + fallback',
    /Write <\/ikp-outage-banner> after its fallback\./,
  ],
  nested: [
    'A widget in another one: both stand.',
    banner(src, `<scam-warning src="/notice.json">${p}</scam-warning>`),
    'widget ×2',
    /Write <\/[a-z-]+> after its fallback\./,
  ],
};
