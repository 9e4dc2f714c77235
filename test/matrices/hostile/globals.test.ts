// Pages whose scripts have taken away, replaced or wrapped what ours needs of the platform.
import { dom } from './dom.js';
import { named, replaced, taken } from './globals.js';
import { polluted, testRows } from './table.js';

await testRows('hostile', () => polluted(taken, named, replaced, dom));
