import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const source = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds on a page, one line per violation. */
export async function violations(page: Page): Promise<string[]> {
  return (await judge(page)).violations;
}

/**
 * What all rules of axe say of a page: WCAG up to AA in every version, best practices and experimental rules. Those that
 * are off by default, as the one for the size of targets, are on; deprecated ones and AAA are not.
 * @param options `forced`: in forced colours axe's contrast means nothing, since it reads styles as written, not the colours that are forced in their place; `without`: rules to leave out; `part`: a selector, of what alone is judged
 */
export async function judge(
  page: Page,
  { forced = false, without = [], part }: { forced?: boolean; without?: string[]; part?: string } = {},
) {
  if (!(await page.evaluate('"axe" in globalThis'))) await page.evaluate(source);
  const { violations, incomplete, passes } = await page.evaluate(
    ({ left, selector }) => {
      const { axe } = globalThis as any;
      const known: { ruleId: string; tags: string[] }[] = axe.getRules();
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
    violations: violations.map(
      ({ id, help, nodes }: any) => `${id}: ${help}\n  ${nodes.map((node: any) => node.html).join('\n  ')}`,
    ) as string[],
    /** What axe leaves to people: the names of the rules. */
    incomplete: incomplete.map(({ id }: any) => id) as string[],
    /** How many rules had something to judge, and found it good. */
    passes: passes.length as number,
  };
}
