import type { Way } from './way.js';
import { cdn } from './ways/cdn.js';
import { cms } from './ways/cms.js';
import { html } from './ways/html.js';
import { inline } from './ways/inline.js';
import { npm } from './ways/npm.js';
import { property } from './ways/property.js';
import { script } from './ways/script.js';

const table = { script, cdn, cms, inline, npm, property, html } satisfies Readonly<Record<string, Way>>;

export type WayName = keyof typeof table;

/** All ways of embedding, in the order in which they are offered. */
export const ways: Readonly<Record<WayName, Way>> = table;
export const wayNames = Object.keys(table) as readonly WayName[];
