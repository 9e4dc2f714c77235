// @ts-check
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { prepare } from '../../tools/build/prepare-templates.mjs';

for (const [what, texts, expected] of /** @type {const} */ ([
  ['content', ['<p>', '</p>'], '<p><?></p>'],
  ['content beside content', ['', ' ', ' '], '<?> <?> '],
  ['content at the end, before something that stays', ['<b></b>', ''], '<b></b><?><!>'],
  ['an attribute without quotes', ['<a part="link" href=', '>', '</a>'], '<a part="link" href$=~><?></a>'],
  ['a part of an attribute', ['<a href="tel:', '">', '</a>'], '<a href$="tel:~"><?></a>'],
  ['several parts of one', ['<p class="a ', ' ', '"></p>'], '<p class$="a ~ ~"></p>'],
  ['several attributes', ['<p id=', ' lang=', '></p>'], '<p id$=~ lang$=~></p>'],
  ['a property', ['<input .checked=', '>'], '<input .checked$=~>'],
  ['a listener', ['<button @click=', '>x</button>'], '<button @click$=~>x</button>'],
  ['a template without values', ['<b>x</b>'], '<b>x</b>'],
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
])) {
  test(`the build stops at what can’t be prepared: ${what}`, () => {
    assert.throws(() => prepare(texts, 'view.js'), /^Error: view\.js: /);
  });
}
