// @ts-check
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { prepare } from '../../tools/build/prepare-templates.mjs';

for (const [what, texts, expected] of /** @type {const} */ ([
  ['content', ['<p>', '</p>'], '<p>~</>'],
  ['content beside content', ['', ' ', ' '], '~ ~ '],
  ['content at the end', ['<b></b>', ''], '<b></>~'],
  ['an attribute without quotes', ['<a part="link" href=', '>', '</a>'], '<a;part=link;href=~>~</>'],
  ['a part of an attribute', ['<a href="tel:', '">', '</a>'], '<a;href=tel:~>~</>'],
  ['several parts of one', ['<p class="a ', ' ', '"></p>'], '<p;class=a ~ ~></>'],
  ['several attributes', ['<p id=', ' lang=', '></p>'], '<p;id=~;lang=~></>'],
  ['an attribute without a value', ['<details open></details>'], '<details;open></>'],
  ['a property', ['<input .checked=', '>'], '<input;.checked=~></>'],
  ['a listener', ['<button @click=', '>x</button>'], '<button;@click=~>x</>'],
  ['elements in elements, and after one without an end', ['<p><b>x</b><br>y</p>'], '<p><b>x</><br></>y</>'],
  ['a picture', ['<svg viewBox="0 0 1 1"><path d=', '></path></svg>'], '<svg;viewBox=0 0 1 1><path;d=~></></>'],
  ['a template without values', ['<b>&lang;&nbsp;</b>'], '<b>\u27e8\u00a0</>'],
])) {
  test(`a template is prepared: ${what}`, () => {
    assert.equal(prepare(texts, 'view.js'), expected);
  });
}

for (const [what, texts] of /** @type {const} */ ([
  ['the name of an element', ['<h', '></h', '>']],
  ['a place between attributes', ['<p ', '></p>']],
  ['a property whose name has capitals', ['<input .readOnly=', '>']],
  ['a text with a sign that marks a value', ['<p>~', '</p>']],
  ['an attribute with a sign that begins another', ['<p title=";"></p>']],
  ['a text with a sign that ends a tag', ['<p>&gt;</p>']],
  ['an attribute with a sign that begins a tag', ['<p title="<"></p>']],
  ['an element that is not closed', ['<p><b>', '</p>']],
  ['a comment', ['<p><!-- x --></p>']],
])) {
  test(`the build stops at what can’t be prepared: ${what}`, () => {
    assert.throws(() => prepare(texts, 'view.js'), /^Error: view\.js: /);
  });
}
