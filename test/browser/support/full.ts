declare global {
  interface Window {
    /** Set by the test page, see test/runner/browser-tests.ts. */
    testsRunInFull?: boolean;
  }
}

/**
 * Whether this is `npm run test:full`: then tests go through their whole matrices, else through a sample.
 * Tests in Node look at `process.env.FULL === '1'`.
 */
export const FULL: boolean = window.testsRunInFull === true;
