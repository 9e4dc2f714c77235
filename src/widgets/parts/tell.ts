import { findingLine } from '../../notice/problem.js';
import { sayOnce, type Delivery } from '../../source/index.js';
import { NoticeErrorEvent, NoticeLoadEvent } from './events.js';

/** Tells the page what was delivered: by events, and what is wrong by one console line per problem. */
export function tell(element: Element, { notice, failure }: Delivery): void {
  if (failure?.problems.length === 0) sayOnce(failure.message);
  failure?.problems.forEach((problem) => sayOnce(findingLine(problem)));
  try {
    if (failure) element.dispatchEvent(new NoticeErrorEvent(failure));
    if (notice) element.dispatchEvent(new NoticeLoadEvent(notice));
  } catch {
    // The page has broken its events.
  }
}
