// The pure core of what editors write; it needs neither a browser nor a clock.
export type * from './document.js';
export type { Notice } from './notice.js';
export { parse, type ParseResult } from './parse.js';
export { problemLine, type Finding, type Problem, type ProblemCode } from './problem.js';
export { parseInline, plainText, paragraphs, type Inline } from './inline.js';
export { localize, type LocalText } from './localize.js';
export { safeHref, hostOf } from './href.js';
export { toEpoch, type EpochMs } from './instant.js';
