import type { Ui } from '../../language/index.js';
import type { EpochMs } from '../../notice/instant.js';
import type { Notice } from '../../notice/notice.js';

/** What a view needs besides its model. */
export interface ViewContext {
  readonly notice: Notice;
  readonly ui: Ui;
  /** The moment to show; nothing when it is not known. */
  readonly now: EpochMs | undefined;
  /** When the notice was last confirmed, if that is so long ago that what works can't be said. */
  readonly asOf?: EpochMs | undefined;
  /** Whether the page is made now to be read at any time, on any device. */
  readonly isStored?: boolean;
  /** The level of the widget's heading, 1 to 6. */
  readonly headingLevel: number;
}
