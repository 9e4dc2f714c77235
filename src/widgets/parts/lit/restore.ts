import { replaced } from './stand-in.js';

if (replaced) Object.assign(globalThis, replaced);
