/**
 * Copies a text. Where the page may not (an address without HTTPS), it selects it, so that it is one key from being
 * copied.
 * @param shown the element in which the text stands
 * @returns whether it was copied
 */
export async function copy(text: string, shown: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    if (shown instanceof HTMLInputElement) {
      shown.focus();
      shown.select();
    } else {
      shown.focus();
      getSelection()?.selectAllChildren(shown);
    }
    return false;
  }
}
