import 'axe-core/axe.min.js';
import type axe from 'axe-core';

declare global {
  interface Window {
    axe: typeof axe;
  }
}

/** Deprecated rules and AAA; of a part of a page, rules for whole pages say nothing. */
const LEFT_OUT = /^(deprecated|wcag2+aaa|wcag21aaa)$/;

/**
 * What axe finds in an element and its shadow tree, by all rules up to AA, best practices and experimental ones too: a
 * line per violation and place.
 */
export async function violations(element: Element): Promise<string[]> {
  const rules = Object.fromEntries(
    window.axe.getRules().map(({ ruleId, tags }) => [ruleId, { enabled: !tags.some((tag) => LEFT_OUT.test(tag)) }]),
  );
  const { violations: found } = await window.axe.run(element, { rules, resultTypes: ['violations'] });
  return found.flatMap(({ id, help, nodes }) => nodes.map((node) => `${id}: ${help} in ${node.html}`));
}
