// @ts-check
// Pages whose scripts have taken away, replaced or wrapped what ours needs of the platform.
import { dom } from './hostile-dom.mjs';
import { named, replaced, taken } from './hostile-globals.mjs';
import { polluted, testRows } from './hostile-table.mjs';

await testRows('hostile', () => polluted(taken, named, replaced, dom));
