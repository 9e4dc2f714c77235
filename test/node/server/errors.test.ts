// What can't be rendered is an error that says what to write instead.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { render } from '../../../dist/npm/server/index.js';
import { plain } from '../../support/documents.js';

const errors: [what: string, act: () => unknown, message: RegExp][] = [
  ['an unknown element', () => render(plain, { element: 'banner' }), /“banner”: write one of ikp-outage-banner/],
  [
    'a moment that is none',
    () => render(plain, { element: 'scam-warning', at: 'tomorrow' }),
    /tomorrow is no moment: write/,
  ],
  ['a date that is none', () => render(plain, { element: 'scam-warning', at: new Date(NaN) }), /is no moment/],
  ['a listener', () => render(plain, { element: 'scam-warning', attributes: { onclick: 'x' } }), /“onclick” can’t be/],
  [
    'a name with a space',
    () => render(plain, { element: 'scam-warning', attributes: { 'a b': 'x' } }),
    /“a b” can’t be/,
  ],
  ['no document', () => render(null, { element: 'scam-warning' }), /can’t be used/],
  ['a text instead of a document', () => render('{}', { element: 'scam-warning' }), /can’t be used/],
  ['nothing at all', () => render(undefined, { element: 'scam-warning' }), /can’t be used/],
];
for (const [what, act, message] of errors) {
  test(`an error says what to do: ${what}`, () => {
    assert.throws(act, (error) => error instanceof TypeError && message.test(error.message));
  });
}
