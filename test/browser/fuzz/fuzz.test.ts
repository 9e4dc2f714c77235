import { expect } from '@open-wc/testing';
import { stringsOf, type Json } from '../notice/documents.js';
import { FULL } from '../support/full.js';
import { harmlessDocument } from './documents.js';
import { fuzz } from './fuzz.js';
import { Stage } from './stage.js';

const RUNS = FULL ? 3_000 : 300;

describe('Hostile strings in every field of a document', () => {
  it('reach the page: the elements show every field for texts', async () => {
    const stage = new Stage();
    const document = harmlessDocument();
    const shown = await stage.textsOf(document);
    stage.close();
    const texts = stringsOf(document as Json).filter((text) => text.startsWith('text-'));
    expect(texts.length).to.be.above(30);
    expect(texts.filter((text) => !shown.includes(text))).to.deep.equal([]);
  });

  it('run nothing, make no elements, no attributes and no links but allowed ones, and stop no widget', async () => {
    const { failure, shown } = await fuzz(RUNS);
    expect(failure, failure).to.be.undefined;
    expect(shown).to.be.above(RUNS);
  });
});
