// All names under which something is kept, here or in the browser's storage. The README lists them for operators.

/** What every name begins with in the browser's storage, which the page shares. */
export const PREFIX = 'ikp-widgets:';

/** Whether the visitor wants easier texts. */
export const EASY = 'easy';

/** The channel that the visitor chose. */
export const CHANNEL = 'channel';

/** Before the id of an outage: how it was when the visitor folded it. */
export const FOLDED = 'folded:';

/** Before an address: the newest good document that it gave. */
export const NOTICE = 'notice:';
