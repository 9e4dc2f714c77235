// Pages with elements whose ids and names stand in the way of what scripts ask the window, the document or a form for.
import { names } from './names.js';
import { testRows } from './table.js';

await testRows('hostile', () => names);
