import '../../../src/define/all.js';
import type { ElementName } from '../../../src/elements/names.js';
import { registry, type Section } from '../../../src/elements/registry.js';
import type { NoticeDocument, Text } from '../../../src/notice/document.js';
import { EFFECTS, hoursFromNow, loginMethods, notice, outage, wholeScamWarning } from '../../support/notices.js';

/** An element that no module of define/ declares does not compile here. */
export type AnyElement = HTMLElementTagNameMap[ElementName];

interface Sample {
  readonly tag: ElementName;
  /** A document in three languages of which the element always shows something. */
  readonly titled: (title: Text) => NoticeDocument;
  /** A document that the element can use and has nothing to show of. */
  readonly nothing: NoticeDocument;
  /** The section of the document that the element shows. */
  readonly section: Section;
}

const current = (sections: Partial<NoticeDocument>) => notice({ updated: hoursFromNow(-2), ...sections });
const nothing = current({ outages: [] });

const documents: Readonly<Record<ElementName, Sample['titled']>> = {
  'ikp-outage-banner': (title) =>
    current({
      outages: [outage({ title, start: hoursFromNow(-1), end: undefined, affects: EFFECTS })],
      loginMethods: loginMethods(),
    }),
  'ikp-login-methods': (title) => current({ loginMethods: loginMethods({ title }) }),
  'scam-warning': (title) => current({ outages: [outage()], scamWarning: wholeScamWarning({ title }) }),
};

/** All elements, for what all of them do. */
export const EVERY: readonly Sample[] = registry.map(({ tag, section }) => ({
  tag,
  section,
  titled: documents[tag],
  nothing,
}));
