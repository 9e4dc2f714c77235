// Also the reason why coverage knows of modules that no other test has loaded.
import { expect } from '@open-wc/testing';

declare global {
  interface Window {
    /** Paths below the root, such as `src/index.ts`; set by the test page, see test/runner/browser-tests.ts. */
    sourceFiles: readonly string[];
  }
}

describe('every module of src', () => {
  it('can be loaded alone', async () => {
    expect(window.sourceFiles).to.include('src/index.ts').and.have.length.above(100);
    for (const file of window.sourceFiles) {
      await import(`/${file}`);
    }
  });
});
