import 'axe-core/axe.min.js';
import type axe from 'axe-core';

declare global {
  interface Window {
    axe: typeof axe;
  }
}

/** What axe finds in an element and its shadow tree: a line per violation and place. */
export async function violations(element: Element): Promise<string[]> {
  const { violations: found } = await window.axe.run(element, { resultTypes: ['violations'] });
  return found.flatMap(({ id, help, nodes }) => nodes.map((node) => `${id}: ${help} in ${node.html}`));
}
