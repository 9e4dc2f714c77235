import { nearest } from '../rules/nearest.js';
import type { ElementName } from '../server/elements.js';
import type { Notice } from '../notice/notice.js';
import { CliError } from './io.js';

export type { ElementName };

/** The elements, in the order in which a page has them. */
export const ELEMENTS = ['ikp-outage-banner', 'ikp-login-methods', 'scam-warning'] as const satisfies ElementName[];

/** The elements that `--element` names, with commas between them: by their tags, or without `ikp-`. */
export function elementsIn(written: string): readonly ElementName[] {
  return written.split(',').map((name) => {
    const element = ELEMENTS.find((tag) => tag === name || tag === `ikp-${name}`);
    if (element) return element;
    const near = ELEMENTS.find((tag) => tag.includes(name)) ?? nearest(name, ELEMENTS);
    throw new CliError(`--element ${name} is none of ${ELEMENTS.join(', ')}.${near ? ` Did you mean ${near}?` : ''}`);
  });
}

/** The elements for which the document has a section. */
export function elementsFor({ outages, loginMethods, scamWarning }: Notice): readonly ElementName[] {
  const has = { 'ikp-outage-banner': outages, 'ikp-login-methods': loginMethods, 'scam-warning': scamWarning };
  return ELEMENTS.filter((element) => has[element] !== undefined);
}
