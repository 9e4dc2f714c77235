/** Lets the browser save a document as a file. */
export function download(name: string, document: unknown): void {
  const blob = new Blob([`${JSON.stringify(document, null, 2)}\n`], { type: 'application/json' });
  const link = globalThis.document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // The download has its own copy by the next task; browsers differ in when, so a minute.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
