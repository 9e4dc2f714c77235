/**
 * The available tag that serves a wanted one best: BCP 47 lookup (RFC 4647, section 3.4), then any variety of the same
 * language (`en` is served by `en-GB`). Case does not matter.
 */
export function matchLanguage(wanted: string, available: readonly string[]): string | undefined {
  const lower = available.map((tag) => tag.toLowerCase());
  const parts = wanted.toLowerCase().split('-');
  for (let length = parts.length; length > 0; length--) {
    const index = lower.indexOf(parts.slice(0, length).join('-'));
    if (index >= 0) return available[index];
  }
  const variety = lower.findIndex((tag) => tag.startsWith(`${parts[0]}-`));
  return available[variety];
}
