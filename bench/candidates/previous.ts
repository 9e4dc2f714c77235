import type { Candidate } from '../lib/candidate.js';

/** Where the previous single file is served. */
export const PREVIOUS = '/previous/ikp-widgets.js';

/** Our ways once more, with another single file, so that both are measured in one run. */
export function withPrevious(own: readonly Candidate[]): Candidate[] {
  return own.map((candidate) => ({
    ...candidate,
    name: candidate.name.replace('own-', 'previous-'),
    label: `${candidate.label}, previous file`,
    head: candidate.head?.replace('/dist/ikp-widgets.js', PREVIOUS),
    npm: undefined,
    isSingle: true,
  }));
}
