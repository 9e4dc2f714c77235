// `preview` reads the HTML of the views: what a document says must come through that as it was written.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BASE } from './base-text.js';
import { cli } from './support.js';

const rows: [what: string, written: string, printed: string][] = [
  ['a tag', 'Przerwa </h2><svg><script>x</script>', 'Przerwa </h2><svg><script>x</script>'],
  ['an entity', 'Prace &amp; przerwy &lt;3', 'Prace &amp; przerwy &lt;3'],
  ['quotes', `„Przerwa” 'a' \\"b\\"`, `„Przerwa” 'a' "b"`],
  ['a character that HTML drops', 'Przer\\u0000wa', 'Przer\ufffdwa'],
];

for (const [what, written, printed] of rows) {
  test(`a preview prints ${what} of a title as it was written`, async () => {
    const title = /"title": \{\s*"pl": "[^"]*"/;
    assert.match(BASE, title);
    const files = { 'notice.json': BASE.replace(title, () => `"title": { "pl": "${written}"`) };
    const { code, out, err } = await cli(['preview', 'notice.json', '--lang', 'pl'], { files });
    assert.equal(err, '');
    assert.ok(out.includes(printed), out);
    assert.equal(code, 0);
  });
}
