// Rendering on a server or at build time, in Node 20 and later: HTML that can be read without any script.
export { render, styleHashes, type RenderOptions } from './render.js';
export type { Attributes } from './attributes.js';
export type { ElementName } from '../elements/names.js';
