import '../../src/define/all.js';
import type { LoginMethodsElement, OutageBannerElement, ScamWarningElement } from '../../src/index.js';
import type { NoticeDocument, Text } from '../../src/notice/document.js';
import { EFFECTS, hoursFromNow, loginMethods, notice, outage, wholeScamWarning } from '../support/notices.js';

export type AnyElement = OutageBannerElement | LoginMethodsElement | ScamWarningElement;

interface Sample {
  readonly tag: 'ikp-outage-banner' | 'ikp-login-methods' | 'scam-warning';
  /** A document in three languages of which the element always shows something. */
  readonly titled: (title: Text) => NoticeDocument;
  /** A document that the element can use and has nothing to show of. */
  readonly nothing: NoticeDocument;
  /** The section of the document that the element shows. */
  readonly section: 'outages' | 'loginMethods' | 'scamWarning';
}

const current = (sections: Partial<NoticeDocument>) => notice({ updated: hoursFromNow(-2), ...sections });
const nothing = current({ outages: [] });

/** The three elements, for what all of them do. */
export const EVERY: readonly Sample[] = [
  {
    tag: 'ikp-outage-banner',
    section: 'outages',
    titled: (title) =>
      current({
        outages: [outage({ title, start: hoursFromNow(-1), end: undefined, affects: EFFECTS })],
        loginMethods: loginMethods(),
      }),
    nothing,
  },
  {
    tag: 'ikp-login-methods',
    section: 'loginMethods',
    titled: (title) => current({ loginMethods: loginMethods({ title }) }),
    nothing,
  },
  {
    tag: 'scam-warning',
    section: 'scamWarning',
    titled: (title) => current({ outages: [outage()], scamWarning: wholeScamWarning({ title }) }),
    nothing,
  },
];
