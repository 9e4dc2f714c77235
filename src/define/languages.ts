import { addCatalogue } from '../language/index.js';
import { templates as en } from '../language/generated/en.js';
import { templates as uk } from '../language/generated/uk.js';

// Polish, the source language, stands in the code.
addCatalogue('en', en);
addCatalogue('uk', uk);
