// @ts-check
import { testWithAxe } from './axe-matrix.mjs';

await testWithAxe('light');
