// @ts-check
/** Runs the tests in a browser, as web-test-runner.config.mjs says, and exits. */
import { startTestRunner } from '@web/test-runner';

// Whatever ends this process, or the one that started it, lets the browsers end too: they wait for its exit.
// (Not `once`: a second signal would then end it before they have.)
process.on('SIGTERM', () => process.exit(143));
process.on('disconnect', () => process.exit(1));

await startTestRunner();
