// Lit extends HTMLElement when it is imported. On a server there may be one that nothing can extend, such as that of a
// server's DOM: then Lit gets a class instead. Imported right before it; restore.ts undoes it right after.

const server = globalThis as { HTMLElement?: unknown };

/** What was there; nothing where it was left alone. */
export const replaced = isExtensible() ? undefined : { HTMLElement: server.HTMLElement };
if (replaced) server.HTMLElement = Object;

function isExtensible(): boolean {
  try {
    return Boolean(class extends HTMLElement {});
  } catch {
    // Where there is none at all, Lit brings its own.
    return !('HTMLElement' in globalThis);
  }
}
