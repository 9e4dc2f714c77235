import { toEpoch, type EpochMs } from '../../notice/instant.js';
import type { Notice } from '../../notice/notice.js';
import { nextChangeAt } from '../../schedule/index.js';
import { clock } from '../../source/index.js';

/**
 * In how many milliseconds a widget has to look again: when what it shows of the notice changes or becomes stale; nothing
 * where that never happens.
 * @param now as the widget takes it; nothing where the time is not known
 */
export function untilNextLook(notice: Notice, now: EpochMs | undefined, staleAt: EpochMs | undefined) {
  // A clock that is behind the document is asked again when it says that the document was published.
  const next = now === undefined ? toEpoch(notice.updated) : nextChangeAt(notice, now);
  const time = clock.now()!;
  const left = [next, staleAt].map((moment) => (moment ?? 0) - time).filter((each) => each > 0);
  return left.length > 0 ? Math.min(...left) : undefined;
}
