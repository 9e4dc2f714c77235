import type { NoticeDocument } from '../../../src/notice/document.js';

/** A document with nothing to show yet. */
export function emptyDocument(now = Date.now()): NoticeDocument {
  const updated = `${new Date(now).toISOString().slice(0, 19)}Z`;
  return { revision: 0, updated, timeZone: 'Europe/Warsaw', language: 'pl' };
}

/** Where the browser keeps things for this site; nothing where it does not. */
export const browserStorage = (): Storage | undefined => {
  try {
    return globalThis.localStorage;
  } catch {
    return undefined;
  }
};
