// @ts-check

/**
 * Every fact of the two real notices that `demo/notice.json` holds. A page test collects the text of each element,
 * light and shadow, with all details open and both channels, once per language; then nothing may be `missing`.
 * The element is to be shown at an instant before the end of the outage: afterwards alternatives need not be listed.
 */
import { loginMethodsFacts } from './facts/login-methods.mjs';
import { outageBannerFacts } from './facts/outage-banner.mjs';
import { scamWarningFacts } from './facts/scam-warning.mjs';

export { missing, normalize } from './facts/fact.mjs';

export const facts = [...outageBannerFacts, ...loginMethodsFacts, ...scamWarningFacts];

/** Slips in the texts from which the facts were taken: they may appear nowhere, in this very spelling. */
export const slips = ['wyludz', 'jakiegokolwiek wątpliwości', 'mojejKP', 'mojeiKP', 'Centrum E-Zdrowia'];
