import type { Facts, TextFact } from './facts.js';
import type { Find } from './rule.js';

/** Texts that are the same, in fields of the same name and in one language. */
type Same = readonly [first: TextFact, ...others: TextFact[]];

const known = new WeakMap<Facts, readonly Same[]>();

function groups(facts: Facts): readonly Same[] {
  const made = known.get(facts);
  if (made) return made;
  const byText = new Map<string, [TextFact, ...TextFact[]][]>();
  for (const text of facts.texts) {
    const alike = byText.get(text.value) ?? [];
    if (alike.length === 0) byText.set(text.value, alike);
    const same = alike.find(([first]) => first.lang === text.lang && first.field === text.field);
    if (same) same.push(text);
    else alike.push([text]);
  }
  const all = [...byText.values()].flat();
  known.set(facts, all);
  return all;
}

/** A rule that looks at each text. Outages share most of their texts: the same one is judged once. */
export function eachText(
  find: (text: TextFact) => Find | undefined | readonly Find[],
): (facts: Facts) => readonly Find[] {
  return (facts) =>
    groups(facts).flatMap((same) => {
      const finds = [find(same[0]) ?? []].flat();
      return finds.length === 0 ? [] : same.flatMap(({ path }) => finds.map((found) => ({ ...found, path })));
    });
}

/** The beginning of a text, for a message. */
export function start(text: string, length = 40): string {
  return text.length > length ? `${text.slice(0, length).trim()}…` : text;
}
