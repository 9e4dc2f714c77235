import { noticeAt } from '../lib/notice.js';
import { floors } from './floors.js';
import { ownCandidates } from './own.js';
import { elements } from './peers-elements.js';
import { styled } from './peers-styles.js';

/** What all ratios refer to. */
export const FLOOR = 'static';

/**
 * @param now in epoch milliseconds
 * @param height what the page keeps free for our banner, in pixels
 */
export async function ownAt(now: number, height = 0) {
  // The file that a server has, built; loaded late, since the command builds it.
  const { render } = await import('../../dist/npm/server/index.js');
  const notice = noticeAt(now);
  const rendered = render(notice, { element: 'outage-banner', lang: 'en', at: now });
  return { notice, candidates: ownCandidates({ notice, rendered, height }) };
}

export const peers = [...elements, ...styled];
export { floors };
