/**
 * Opens what is folded while the page is printed, in engines whose style sheets can't do it (`::details-content`, CSS
 * Pseudo-Elements 4; Firefox before 143). Returns the clean-up.
 */
export function unfoldInPrint(root: ParentNode): () => void {
  // A page may have a CSS of its own.
  if ((CSS as Partial<typeof CSS> | undefined)?.supports?.('selector(::details-content)')) return () => {};
  let opened: HTMLDetailsElement[] = [];
  const unfold = () => {
    opened = [...root.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
    for (const details of opened) details.open = true;
  };
  const fold = () => {
    for (const details of opened) details.open = false;
  };
  window.addEventListener('beforeprint', unfold);
  window.addEventListener('afterprint', fold);
  return () => {
    window.removeEventListener('beforeprint', unfold);
    window.removeEventListener('afterprint', fold);
  };
}
