import { ruleOf, type RuleProblem } from '../../../src/rules/index.js';
import type { StudioLanguage } from '../texts/both.js';
import { rulesInPolish } from './rules-in-polish.js';
import { problemTexts } from './texts.js';

/** Of these the rule's own sentence names values that are worth copying. */
const WITH_VALUES = new Set([
  'bad-id',
  'bad-time-zone',
  'bad-email',
  'bad-phone',
  'bad-href',
  'unknown-value',
  'bad-language',
]);

/** A problem in the Studio's language. */
export function problemWords(problem: RuleProblem, language: StudioLanguage): { title: string; advice: string } {
  const { code, message, instead, excerpt } = problem;
  const words = language === 'pl' ? rulesInPolish[code] : undefined;
  if (!words) return { title: message || ruleOf(code)!.title, advice: instead };
  const [title, advice] = words;
  const part = excerpt === undefined ? '' : ` („${excerpt}”)`;
  const values = WITH_VALUES.has(code) ? [...instead.matchAll(/"([^"]+)"/g)].map(([, value]) => value!) : [];
  const suggestion = values.length === 0 ? '' : ` ${problemTexts.pl.suggestion} ${values.slice(0, 5).join(', ')}`;
  return { title: title.replace(/\.$/, `${part}.`), advice: advice + suggestion };
}
