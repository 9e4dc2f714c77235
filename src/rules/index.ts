// One set of rules for the command line and for editors: pure, and never in what visitors load.
export { checkNotice, docsOf, ruleOf, rules } from './check-notice.js';
export type { CheckOptions } from './facts.js';
export { nearest } from './nearest.js';
export type { RuleProblem, RuleText, Severity } from './rule.js';
