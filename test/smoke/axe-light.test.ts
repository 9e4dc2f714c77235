import { testWithAxe } from '../matrices/accessibility/axe-matrix.js';

await testWithAxe('light');
