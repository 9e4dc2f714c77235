import { ruleOf, type RuleProblem } from '../../../../src/rules/index.js';

/** A problem in the Studio's language. */
export function problemWords(problem: RuleProblem, _language: 'pl' | 'en'): { title: string; advice: string } {
  return { title: problem.message || ruleOf(problem.code)!.title, advice: problem.instead };
}
