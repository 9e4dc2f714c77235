/** Under which the Studio keeps the work in the browser's storage. */
export const SAVE_KEY = 'ikp-studio-1';
