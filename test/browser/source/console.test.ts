import { expect } from '@open-wc/testing';
import { sayOnce } from '../../../src/source/index.js';

describe('sayOnce', () => {
  const realWarn = console.warn;
  const lines: unknown[][] = [];

  beforeEach(() => {
    lines.length = 0;
    console.warn = (...args: unknown[]) => lines.push(args);
  });
  afterEach(() => {
    console.warn = realWarn;
  });

  it('says each thing once per page, under the name of the library', () => {
    ['first', 'second', 'first', 'second', 'first'].forEach(sayOnce);
    expect(lines).to.deep.equal([['ikp-widgets: first'], ['ikp-widgets: second']]);
  });
});
