import { soundDocument, without } from '../documents.js';
import { changed, useless, type BrokenDocument } from './builders.js';

const MISSING = ['/revision missing', '/updated missing', '/timeZone missing', '/language missing'];

/** What is no notice at all, or has nothing to show. */
export const otherThings: BrokenDocument[] = [
  useless('true', () => true),
  useless('a number', () => 7),
  useless('NaN', () => NaN),
  useless('an empty text', () => ''),
  useless('a text', () => 'notice.json'),
  useless('a list', () => []),
  useless('a list with a notice in it', () => [soundDocument()]),
  useless('a symbol', () => Symbol('notice')),
  useless('a function', () => () => soundDocument()),
  useless('an object with nothing', () => ({}), [...MISSING, ' nothing-to-show']),
  useless('a date', () => new Date(0), [...MISSING, ' nothing-to-show']),
  useless('another document', () => ({ name: 'package' }), ['/name unknown-field?', ...MISSING, ' nothing-to-show']),
  useless('a notice in another object', () => ({ notice: soundDocument() }), [
    '/notice unknown-field?',
    ...MISSING,
    ' nothing-to-show',
  ]),
  useless(
    'an object that holds itself',
    () => {
      const cyclic: Record<string, unknown> = {};
      return Object.assign(cyclic, { outages: cyclic });
    },
    [...MISSING, '/outages wrong-type', ' nothing-to-show'],
  ),
  useless(
    'a notice without sections',
    () => ['/outages', '/loginMethods', '/scamWarning'].reduce(without, soundDocument()),
    [' nothing-to-show'],
  ),
  useless('sections of wrong types', () => changed({ '/outages': 'none', '/loginMethods': 1, '/scamWarning': [] }), [
    '/outages wrong-type',
    '/loginMethods wrong-type',
    '/scamWarning wrong-type',
    ' nothing-to-show',
  ]),
];
