export { clock } from './clock.js';
export type { Delivery } from './delivery.js';
export type { Failure, FailureReason } from './failure.js';
export type { Wishes } from './feed.js';
export { sayOnce } from './console.js';
export { watchChildren } from './inline-json.js';
export { NoticeSource } from './notice-source.js';
export { keep, recall } from './memory.js';
export { reschedule, sleep, wakeAll } from './page-timer.js';
