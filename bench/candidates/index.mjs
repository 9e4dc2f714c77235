// @ts-check
import { noticeAt } from '../notice.mjs';
import { floors } from './floors.mjs';
import { ownCandidates } from './own.mjs';
import { elements } from './peers-elements.mjs';
import { styled } from './peers-styles.mjs';

/** What all ratios refer to. */
export const FLOOR = 'static';

/**
 * @param {number} now in epoch milliseconds
 * @param {number} [height] what the page keeps free for our banner, in pixels
 */
export async function ownAt(now, height = 0) {
  // The file that a server has, built; loaded late, since the command builds it.
  const { render } = await import('../../dist/npm/server/index.js');
  const notice = noticeAt(now);
  const rendered = render(notice, { element: 'outage-banner', lang: 'en', at: now });
  return { notice, candidates: ownCandidates({ notice, rendered, height }) };
}

export const peers = [...elements, ...styled];
export { floors };
