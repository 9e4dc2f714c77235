export { addCatalogue, uiLanguages, type Catalogue, type MsgFn } from './catalogues.js';
export { directionOf } from './direction.js';
export { fill, fillText } from './fill.js';
export { dateWords, type DateWords } from './dates.js';
export { amountLeft, duration, timeUntil } from './durations.js';
export { nearestLang, watchLang } from './nearest-lang.js';
export { uiFor, type Ui } from './ui.js';
