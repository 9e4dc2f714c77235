/** The tags of all elements, as a selector. */
export const ELEMENTS = 'ikp-outage-banner,ikp-login-methods,scam-warning';
