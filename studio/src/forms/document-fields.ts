import type { Section } from '../../../src/elements/registry.js';
import type { NoticeDocument } from '../../../src/notice/document.js';
import { formFor, type Field } from '../fields/fields.js';
import { loginMethods } from './login-fields.js';
import { outages } from './outage-fields.js';
import { scamWarning } from './scam-fields.js';

/** The parts for the public. */
export const parts = { outages: outages.fields, loginMethods, scamWarning } satisfies Record<Section, readonly Field[]>;
export type Part = Section;

export const isPart = (key: string): key is Part => Object.hasOwn(parts, key);

/** Publishing writes these. */
type Written = '$schema' | 'revision' | 'updated';

// Read when they are left: half a name of a zone is none, and half the tag of a language another one.
export const settings = formFor<Omit<NoticeDocument, Part | Written>>({
  timeZone: {
    kind: 'id',
    required: true,
    refers: 'outage',
    label: ['Strefa czasowa', 'Time zone'],
    hint: [
      'W niej wpisujesz godziny i w niej widzą je odwiedzający.',
      'You write times in it, and visitors see them in it.',
    ],
    example: 'Europe/Warsaw',
  },
  timeZoneName: {
    kind: 'text',
    sameOk: true,
    label: ['Jak nazwać tę strefę', 'What to call this zone'],
    hint: ['Puste: nazwa z przeglądarki odwiedzającego.', 'Empty: the name that the visitor’s browser has.'],
    example: ['czas polski', 'Polish time'],
  },
  language: {
    kind: 'id',
    required: true,
    refers: 'outage',
    label: ['Język główny', 'Main language'],
    hint: ['W nim są teksty, których nie przetłumaczono.', 'Texts without a translation are in it.'],
    example: 'pl',
  },
});
