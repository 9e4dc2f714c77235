/** Offers a text to the visitor as a file, without any request. */
export function download(text: string, name: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download has read the address by the next task in all engines but one, which takes its time.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
