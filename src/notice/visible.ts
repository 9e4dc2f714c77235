/**
 * The text without what can't be seen, such as marks that turn the direction of writing: in a number, an address or the
 * words of a link, these only deceive. Joiners and variants stay, which some scripts and emoji need.
 */
export function visible(text: string): string {
  return text.replace(/(?!\u200c|\u200d|[\ufe00-\ufe0f])\p{DI}/gu, '');
}
