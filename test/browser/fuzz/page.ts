/** The page of `npm run fuzz`. */
import { fuzz } from './fuzz.js';

Object.assign(window, { fuzz });
