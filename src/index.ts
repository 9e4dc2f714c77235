// The classes, events and types. Importing them registers nothing; `ikp-widgets/define/…` does.
export { OutageBannerElement } from './widgets/outage-banner/outage-banner-element.js';
export { LoginMethodsElement } from './widgets/login-methods/login-methods-element.js';
export { ScamWarningElement } from './widgets/scam-warning/scam-warning-element.js';
export { addLanguage } from './widgets/parts/add-language.js';
export type { Catalogue } from './language/index.js';
export {
  NoticeErrorEvent,
  NoticeLoadEvent,
  OutageDismissEvent,
  OutagePhaseChangeEvent,
} from './widgets/parts/events.js';
export type { NoticeState } from './widgets/parts/notice-element.js';
export type { FailureReason } from './source/index.js';
export type { NoticeDocument, Notice, Finding, Problem } from './notice/index.js';
export type { Phase } from './schedule/index.js';
