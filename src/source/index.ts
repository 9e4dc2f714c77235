export type { Delivery } from './delivery.js';
export type { Failure, FailureReason } from './failure.js';
export { sayOnce } from './console.js';
export { NoticeSource } from './notice-source.js';
export { reschedule, sleep } from './page-timer.js';
