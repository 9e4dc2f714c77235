import { soundDocument, without } from '../documents.js';
import type { BrokenText } from './builders.js';

const json = JSON.stringify(soundDocument());
const remains = soundDocument;

export const brokenTexts: readonly BrokenText[] = [
  { what: 'nothing', text: '', found: 'not-json' },
  { what: 'white space', text: ' \n', found: 'not-json' },
  { what: 'a page', text: '<!doctype html><title>503</title>', found: 'not-json' },
  { what: 'JSON that ends in the middle', text: json.slice(0, 300), found: 'not-json' },
  { what: 'JSON after a byte order mark', text: `\ufeff${json}`, found: 'not-json' },
  { what: 'JSON twice', text: json + json, found: 'not-json' },
  { what: 'NaN', text: json.replace('"revision":3', '"revision":NaN'), found: 'not-json' },
  { what: 'a comment', text: `// notice\n${json}`, found: 'not-json' },
  { what: 'a comma too many', text: json.replace(/\}$/, ',}'), found: 'not-json' },
  { what: 'single quotation marks', text: json.replaceAll('"', "'"), found: 'not-json' },
  { what: 'names without quotation marks', text: json.replace('"revision"', 'revision'), found: 'not-json' },
  { what: 'a line break in a text', text: json.replace('Trwają prace', 'Trwają\nprace'), found: 'not-json' },
  { what: 'a JSON text', text: '"notice"', found: [' not-a-document'] },
  { what: 'a JSON number', text: '7', found: [' not-a-document'] },
  { what: 'null', text: 'null', found: [' not-a-document'] },
  { what: 'true', text: 'true', found: [' not-a-document'] },
  { what: 'a JSON list', text: `[${json}]`, found: [' not-a-document'] },
  {
    what: 'a number without end',
    text: json.replace('"revision":3', '"revision":1e999'),
    found: ['/revision wrong-type'],
    remains: () => without(soundDocument(), '/revision'),
  },
  { what: 'a name twice, of which the last counts', text: json.replace('{', '{"language":"en",'), found: [], remains },
  {
    what: 'a prototype',
    text: json.replace('{', '{"__proto__":{"scamWarning":7},'),
    found: ['/__proto__ unknown-field?'],
    remains,
  },
  {
    what: 'a constructor',
    text: json.replace('{', '{"constructor":{"prototype":{"title":7}},'),
    found: ['/constructor unknown-field?'],
    remains,
  },
  {
    what: 'a prototype as a language',
    text: json.replace('"title":{', '"title":{"__proto__":"A",'),
    found: ['/outages/0/title/__proto__ bad-language'],
    remains,
  },
];
