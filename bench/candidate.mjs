// @ts-check
/**
 * @typedef {object} Candidate something to measure: a way of putting the shared content onto the host page
 * @property {string} name for `--only`
 * @property {string} label in tables
 * @property {'floor' | 'own' | 'peer'} kind
 * @property {string} [package] of npm, whose version is shown
 * @property {string} [head] markup
 * @property {string} body markup
 * @property {string} [foot] markup at the end of the page
 * @property {string} [htmlAttributes]
 * @property {string} [bodyAttributes]
 * @property {string} selector of the element in the page
 * @property {string} [tag] a custom element that has to be defined before `stands` can be true
 * @property {(element: any) => boolean} stands in the page: is it in its final form?
 * @property {(element: any) => boolean} [settled] in the page: is its start over too?
 * @property {string} [script] a module that is bundled, and served at `/bundle/<name>.js`
 * @property {string} [npm] a module with the component alone, as an application would bundle it: only weighed
 * @property {boolean} [isRepeat] measured at the second visit with the same browser
 * @property {string} [item] one of many instances; `body` by default
 * @property {boolean} [isSingle] there is no sense in many instances
 * @property {readonly string[]} [texts] what a visitor must be able to read; the shared content by default
 * @property {string} [remark] what to know when comparing
 */

/** @type {(element: any) => boolean} a custom element whose shadow tree holds more than styles */
export const hasShadowContent = (element) =>
  Boolean(element.shadowRoot?.querySelector(':not(style, link, slot)')) && element.offsetHeight > 0;

/** @type {(element: any) => boolean} for those made with Stencil */
export const isHydrated = (element) => element.classList.contains('hydrated') && element.offsetHeight > 0;
