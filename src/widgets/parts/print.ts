/**
 * Opens what is folded while the page is printed, in engines whose style sheets can't do it (`::details-content`, CSS
 * Pseudo-Elements 4; Firefox before 143). Returns the clean-up.
 */
export function unfoldInPrint(root: ParentNode): () => void {
  // A page may have a CSS of its own.
  if ((CSS as Partial<typeof CSS> | undefined)?.supports?.('selector(::details-content)')) return () => {};
  let opened: HTMLDetailsElement[] = [];
  const turn = ({ type }: Event) => {
    const isBefore = type === 'beforeprint';
    if (isBefore) opened = [...root.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
    for (const details of opened) details.open = isBefore;
  };
  const types = ['beforeprint', 'afterprint'];
  types.forEach((type) => window.addEventListener(type, turn));
  return () => types.forEach((type) => window.removeEventListener(type, turn));
}
