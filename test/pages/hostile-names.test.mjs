// @ts-check
// Pages with elements whose ids and names stand in the way of what scripts ask the window, the document or a form for.
import { names } from './hostile-names.mjs';
import { testRows } from './hostile-table.mjs';

await testRows('hostile', () => names);
