import type { Notice } from '../../notice/notice.js';
import { PageEvent } from './page-event.js';

/** The element has a notice: at first, and whenever a newer one comes. */
export class NoticeLoadEvent extends PageEvent {
  /** The notice, as far as it can be used. */
  readonly notice: Notice;

  constructor(notice: Notice) {
    super('ikp-load', { bubbles: true, composed: true });
    this.notice = notice;
  }
}

declare global {
  interface HTMLElementEventMap {
    'ikp-load': NoticeLoadEvent;
  }
}
