import type { Facts } from './facts.js';
import { isFields } from './facts.js';
import type { Find, Rule } from './rule.js';

/** A list whose emptiness says something: a document may have no outages today. */
const MAY_BE_EMPTY = /^\/outages$/;

export const listRules: readonly Rule[] = [
  {
    code: 'blank',
    severity: 'error',
    title: 'A field that is there, but blank',
    why: 'A blank string or null counts as not given: the item is left out, and nobody knows whether a text was forgotten.',
    wrong: '"summary": ""',
    right: '(the field left out)',
    check: ({ blanks }) =>
      blanks.map((path) => ({
        path,
        message: 'Nothing stands here.',
        instead: 'Write a value, or leave the field out.',
      })),
  },
  {
    code: 'empty-list',
    severity: 'advice',
    title: 'An empty list',
    why: 'It says nothing; perhaps its items were forgotten.',
    wrong: '"affects": []',
    right: '(the field left out)',
    check: ({ lists }) =>
      lists
        .filter(({ path, items }) => items.length === 0 && !MAY_BE_EMPTY.test(path))
        .map(({ path }) => ({
          path,
          message: 'The list is empty.',
          instead: 'Add what belongs here, or leave the field out.',
        })),
  },
  {
    code: 'empty-texts',
    severity: 'error',
    title: 'A text in no language',
    why: 'There is nothing to show: the text is left out.',
    wrong: '"title": {}',
    right: '"title": { "pl": "Przerwa", "en": "Interruption" }',
    check: ({ textFields, language }) =>
      textFields
        .filter(({ value }) => isFields(value) && Object.keys(value).length === 0)
        .map(({ path }) => ({
          path,
          message: 'The text has no language at all.',
          instead: `Write the text, like { "${language}": "…" }, or leave the field out.`,
        })),
  },
  {
    code: 'duplicate-item',
    severity: 'advice',
    title: 'The same item twice in a list',
    why: 'Copied and not changed: what should stand there is missing.',
    wrong: '"rules": ["Nie klikaj.", "Nie klikaj."]',
    right: '"rules": ["Nie klikaj.", "Nie podawaj hasła."]',
    check: duplicates,
  },
];

function duplicates({ lists }: Facts): Find[] {
  return lists.flatMap(({ path, items }) => {
    const seen = new Map<string, number>();
    return items.flatMap((item, index): Find[] => {
      // Objects with an id have a rule of their own.
      if (isFields(item) && 'id' in item) return [];
      const key = JSON.stringify(item);
      const first = seen.get(key);
      if (first === undefined) seen.set(key, index);
      if (first === undefined || item === null || item === '') return [];
      return [
        {
          path: `${path}/${index}`,
          message: `This is the same as item ${first + 1} of the list.`,
          instead: 'Write what was meant, or remove it.',
        },
      ];
    });
  });
}
