// @ts-check
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

/** @typedef {import('playwright-core').Page} Page */

const source = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * What axe finds on a page, one line per violation.
 * @param {Page} page
 * @returns {Promise<string[]>}
 */
export async function violations(page) {
  return (await judge(page)).violations;
}

/**
 * What all rules of axe say of a page: WCAG up to AA in every version, best practices and experimental rules. Those that
 * are off by default, as the one for the size of targets, are on; deprecated ones and AAA are not.
 * @param {Page} page
 * @param {{ forced?: boolean, without?: string[], part?: string }} [options] `forced`: in forced colours axe's contrast means nothing,
 *   since it reads styles as written, not the colours that are forced in their place; `without`: rules to leave out;
 *   `part`: a selector, of what alone is judged
 */
export async function judge(page, { forced = false, without = [], part } = {}) {
  if (!(await page.evaluate('"axe" in globalThis'))) await page.evaluate(source);
  const { violations, incomplete, passes } = await page.evaluate(
    ({ left, selector }) => {
      const { axe } = /** @type {any} */ (globalThis);
      /** @type {{ ruleId: string, tags: string[] }[]} */
      const known = axe.getRules();
      const none = /^(deprecated|wcag2+aaa|wcag21aaa)$/;
      const rules = Object.fromEntries(
        known.map(({ ruleId, tags }) => [
          ruleId,
          { enabled: !tags.some((tag) => none.test(tag)) && !left.includes(ruleId) },
        ]),
      );
      return axe.run(selector ?? document, { rules, resultTypes: ['violations'] });
    },
    { left: forced ? ['color-contrast', ...without] : without, selector: part },
  );
  return {
    /** @type {string[]} */
    violations: violations.map(
      (/** @type {any} */ { id, help, nodes }) =>
        `${id}: ${help}\n  ${nodes.map((/** @type {any} */ node) => node.html).join('\n  ')}`,
    ),
    /** What axe leaves to people: the names of the rules. @type {string[]} */
    incomplete: incomplete.map((/** @type {any} */ { id }) => id),
    /** How many rules had something to judge, and found it good. @type {number} */
    passes: passes.length,
  };
}
