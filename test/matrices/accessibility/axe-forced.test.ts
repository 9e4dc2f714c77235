import { testWithAxe } from './axe-matrix.js';

await testWithAxe('forced');
