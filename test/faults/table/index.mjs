// @ts-check
import { bodies } from './bodies.mjs';
import { caches, clocks } from './caches.mjs';
import { connections } from './connections.mjs';
import { charsets, compression } from './encodings.mjs';
import { permissions, redirects } from './redirects.mjs';
import { slow } from './slow.mjs';
import { statuses } from './statuses.mjs';

/**
 * The table of what a server can do wrong.
 * @type {readonly import('./fault.mjs').Fault[]}
 */
export const faults = [
  ...statuses,
  ...connections,
  ...slow,
  ...bodies,
  ...charsets,
  ...compression,
  ...redirects,
  ...permissions,
  ...caches,
  ...clocks,
];
