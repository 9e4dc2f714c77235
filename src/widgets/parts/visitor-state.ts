/**
 * What the visitor has done in a shadow root that is about to get the same content anew: what is unfolded, which channel
 * was chosen, where the focus is. Returns what does it again.
 */
export function visitorState(root: ShadowRoot): () => void {
  const all = <E extends Element>(selector: string) => [...root.querySelectorAll<E>(selector)];
  const details = () => all<HTMLDetailsElement>('details');
  const inputs = () => all<HTMLInputElement>('input');
  const open = details().map((each) => each.open);
  // The one that the page came with is no choice.
  const chosen = inputs().map((each) => each.checked && !each.defaultChecked);
  const focused = root.activeElement;
  // Among its like: another language may have more buttons, or fewer.
  const alike = () => (focused ? all<HTMLElement>(focused.localName) : []);
  const index = alike().indexOf(focused as HTMLElement);
  return () => {
    details().forEach((each, index) => (each.open = open[index]!));
    inputs().forEach((each, index) => chosen[index] && each.click());
    alike()[index]?.focus();
  };
}
