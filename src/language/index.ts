export { addCatalogue, uiLanguages, type Catalogue, type MsgFn } from './catalogues.js';
export { fill, fillText } from './fill.js';
export { duration } from './plurals.js';
export { nearestLang, watchLang } from './nearest-lang.js';
export { uiFor, type Ui } from './ui.js';
