import { toEpoch, type EpochMs } from '../../../notice/instant.js';
import { clock, reschedule, sleep } from '../../../source/index.js';
import { untilNextLook } from '../next-look.js';
import type { NoticeController, NoticeHost } from './notice-controller.js';
import { WhileConnected } from './while-connected.js';

/** Tells an element the time, and updates it when what it shows may change, by the page's one timer. */
export class ClockController extends WhileConnected<NoticeHost> {
  readonly #notices: NoticeController;

  constructor(host: NoticeHost, notices: NoticeController) {
    super(host, (wake) => sleep({ sleepsFor: () => this.#sleepsFor(), wake }));
    this.#notices = notices;
  }

  hostUpdated(): void {
    reschedule();
  }

  /** The moment to show of the notice; nothing where it is not known. */
  get now(): EpochMs | undefined {
    const { previewTime } = this.host;
    return previewTime ? toEpoch(previewTime) : clock.now(toEpoch(this.#notices.delivery?.notice?.updated));
  }

  #sleepsFor(): number | undefined {
    const { delivery, staleFrom } = this.#notices;
    if (!delivery?.notice || this.host.previewTime) return undefined;
    return untilNextLook(delivery.notice, this.now, staleFrom);
  }
}
