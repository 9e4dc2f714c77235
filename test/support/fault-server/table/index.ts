import { bodies } from './bodies.js';
import { caches, clocks } from './caches.js';
import { connections } from './connections.js';
import { charsets, compression } from './encodings.js';
import { permissions, redirects } from './redirects.js';
import { slow } from './slow.js';
import { statuses } from './statuses.js';
import type { Fault } from './fault.js';

/** The table of what a server can do wrong. */
export const faults: readonly Fault[] = [
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
