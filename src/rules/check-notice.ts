import { parse } from '../notice/parse.js';
import type { Problem } from '../notice/problem.js';
import { changeRules } from './changes.js';
import { clockRules } from './clocks.js';
import { contactRules } from './contacts.js';
import { dayRules } from './days.js';
import { factsOf, isFields, type CheckOptions, type Facts } from './facts.js';
import { languageRules } from './languages.js';
import { effectRules } from './effects.js';
import { linkAddressRules } from './link-addresses.js';
import { linkWordRules } from './link-words.js';
import { markRules } from './marks.js';
import { publicationRules } from './publication.js';
import { listRules } from './lists.js';
import { withOwnValue } from './own-values.js';
import { parsedRules } from './parsed.js';
import { referenceRules } from './references.js';
import type { Rule, RuleProblem, RuleText } from './rule.js';
import { timeRules } from './times.js';
import { wordingRules } from './wording.js';

/** Every rule, by subject: what `parse` holds, then what a careful colleague would say. */
export const rules: readonly Rule[] = [
  ...parsedRules,
  ...listRules,
  ...referenceRules,
  ...effectRules,
  ...timeRules,
  ...publicationRules,
  ...clockRules,
  ...dayRules,
  ...linkAddressRules,
  ...linkWordRules,
  ...contactRules,
  ...languageRules,
  ...wordingRules,
  ...markRules,
  ...changeRules,
];

const byCode = new Map(rules.map((rule) => [rule.code, rule]));

/** The rule with this code. */
export function ruleOf(code: string): RuleText | undefined {
  return byCode.get(code);
}

/** Where a rule is explained: its heading in docs/rules.md. */
export function docsOf(code: string): string {
  return `rules.md#${code}`;
}

/** Rules that say nothing of a value for which `parse` has said something. */
const ONLY_ALONE = new Set(['blank', 'empty-texts', 'unknown-method', 'unknown-channel']);

/**
 * Everything that is wrong with a notice document, such as `JSON.parse` gives it, or could be better; in the order of the
 * document. Never throws. Without errors, `parse` and the widgets use all of it.
 */
export function checkNotice(document: unknown, options: CheckOptions = {}): readonly RuleProblem[] {
  const parsed = parse(document).problems;
  if (!isFields(document)) return parsed.map((problem) => problemOf(problem));
  const facts = factsOf(document, options);
  const problems = parsed.map((problem) =>
    problemOf({ ...problem, ...withOwnValue(problem, document, facts.timeZone) }),
  );
  const reported = new Set(parsed.map(({ path }) => path));
  for (const rule of rules) {
    for (const find of rule.check?.(facts) ?? []) {
      // What can't be read at all needs no further word.
      if (ONLY_ALONE.has(rule.code) && reported.has(find.path)) continue;
      problems.push({ code: rule.code, severity: rule.severity, docs: docsOf(rule.code), ...find });
    }
  }
  return inOrder(problems, document);
}

function problemOf({ code, path, message, instead }: Problem): RuleProblem {
  return { code, severity: byCode.get(code)!.severity, path, message, instead, docs: docsOf(code) };
}

/** By their places in the document; what is missing comes after what is there. */
function inOrder(problems: readonly RuleProblem[], document: Facts['document']): RuleProblem[] {
  if (problems.length < 2) return [...problems];
  const places = new Map<string, number>();
  const wanted = new Set(problems.map(({ path }) => path));
  let place = 0;
  const visit = (value: unknown, path: string): void => {
    place += 1;
    if (wanted.has(path)) places.set(path, place);
    if (typeof value !== 'object' || value === null) return;
    for (const [key, child] of Object.entries(value))
      visit(child, `${path}/${key.slice(0, 60).replaceAll('~', '~0').replaceAll('/', '~1')}`);
  };
  visit(document, '');
  const placeOf = ({ path }: RuleProblem): number =>
    places.get(path) ?? (path === '' ? 0 : placeOf({ path: path.replace(/\/[^/]*$/, '') } as RuleProblem) + 0.5);
  return problems
    .map((problem) => ({ problem, place: placeOf(problem) }))
    .sort((first, second) => first.place - second.place)
    .map(({ problem }) => problem);
}
