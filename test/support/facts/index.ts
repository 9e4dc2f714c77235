/**
 * Every fact of the two real notices that `demo/notice.json` holds. A page test collects the text of each element,
 * light and shadow, with all details open and both channels, once per language; then nothing may be `missing`.
 * The element is to be shown at an instant before the end of the outage: afterwards alternatives need not be listed.
 */
import { loginMethodsFacts } from './login-methods.js';
import { outageBannerFacts } from './outage-banner.js';
import { scamWarningFacts } from './scam-warning.js';

export { missing, normalize } from './fact.js';

export const facts = [...outageBannerFacts, ...loginMethodsFacts, ...scamWarningFacts];

/** Slips in the texts from which the facts were taken: they may appear nowhere, in this very spelling. */
export const slips = ['wyludz', 'jakiegokolwiek wątpliwości', 'mojejKP', 'mojeiKP', 'Centrum E-Zdrowia'];
