import { PREFIX } from './names.js';

// What can't or must not be stored lasts as long as the page.
const pageMemory = new Map<string, string>();

/** What was kept under a name. */
export function recall(name: string): string | undefined {
  return pageMemory.get(name) ?? stored((storage) => storage.getItem(PREFIX + name)) ?? undefined;
}

/**
 * Keeps a value under a name, or forgets it.
 * @param lasting whether the browser's storage may hold it; else it lasts as long as the page
 */
export function keep(name: string, value: string | undefined, lasting: boolean): void {
  pageMemory.delete(name);
  if (value === undefined && lasting) stored((storage) => storage.removeItem(PREFIX + name));
  if (value === undefined) return;
  if (!lasting || stored((storage) => (storage.setItem(PREFIX + name, value), true)) === undefined) {
    pageMemory.set(name, value);
  }
}

/** Storage may be denied (sandboxed frames, settings) or full: then the page's own memory serves. */
function stored<Result>(use: (storage: Storage) => Result): Result | undefined {
  try {
    return use(localStorage);
  } catch {
    return undefined;
  }
}
