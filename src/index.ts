// The classes, events and types. Importing them registers nothing; `ikp-widgets/define/…` does.
export { OutageBannerElement } from './widgets/outage-banner/outage-banner-element.js';
export { OutageDismissEvent } from './widgets/outage-banner/outage-dismiss-event.js';
export { OutagePhaseChangeEvent } from './widgets/outage-banner/outage-phase-change-event.js';
export { LoginMethodsElement } from './widgets/login-methods/login-methods-element.js';
export { ScamWarningElement } from './widgets/scam-warning/scam-warning-element.js';
export { addLanguage } from './widgets/parts/add-language.js';
export type { Catalogue } from './language/index.js';
export { NoticeLoadEvent } from './widgets/parts/notice-load-event.js';
export { NoticeErrorEvent } from './widgets/parts/notice-error-event.js';
export type { NoticeState } from './widgets/parts/notice-element.js';
export type { FailureReason } from './source/index.js';
export type { NoticeDocument, Notice, Finding, Problem } from './notice/index.js';
export type { Phase } from './schedule/index.js';
