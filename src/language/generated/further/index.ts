// Generated from locales/ by `npm run generate`. Do not edit.
import { templates as ar } from './ar.js';
import { templates as de } from './de.js';

/** The messages of the languages that are not inside the single file, by tag. */
export const further = { ar: ar, de: de };

/** Those that a person has reviewed, each with a space after it. */
export const reviewed: string = '';
