import type { Section } from '../../../src/elements/registry.js';
import { valueAt, stepsOf, isObject, type Pointer } from '../store/pointer.js';
import { textIn } from '../forms/text.js';
import { loginMethods } from '../forms/login-fields.js';
import { outages } from '../forms/outage-fields.js';
import { scamWarning } from '../forms/scam-fields.js';
import type { Field } from '../forms/fields.js';
import { idOf, type View } from '../forms/view.js';
import { languageName } from '../texts/texts.js';

const roots: Readonly<Record<string, readonly Field[]>> = {
  outages: outages.fields,
  loginMethods,
  scamWarning,
};

/** Where in the forms a place of the document is, in words: Przerwa w działaniu… › Koniec. */
export function placeWords(view: View, pointer: Pointer): string {
  const { t, store } = view;
  const steps = stepsOf(pointer);
  const [root] = steps;
  if (root === undefined) return t.sections.document;
  if (root === 'timeZone' || root === 'timeZoneName' || root === 'language') return t.fields[root].label;
  if (!Object.hasOwn(roots, root)) return pointer;
  const words = [t.sections[root as Section]];
  let fields = roots[root]!;
  let place = '';
  for (const step of steps) {
    place += `/${step}`;
    const field: Field | undefined = fields.find(({ key }) => key === step);
    if (field) words.push(t.fields[field.name].label);
    else if (/^\d+$/.test(step)) words.push(nameAt(store.document, store.languages, place) || `${Number(step) + 1}`);
    else if (step !== root && store.languages.includes(step)) words.push(languageName(step, store.language));
    if (field?.kind === 'list') fields = field.list.fields;
    else if (field?.kind === 'group' || field?.kind === 'byChannel') fields = field.fields;
  }
  return words.join(' › ');
}

function nameAt(document: unknown, languages: readonly string[], place: Pointer): string {
  const item = valueAt(document, place);
  if (!isObject(item)) return '';
  const found = ['title', 'name'].flatMap((key) =>
    languages.map((language) => textIn(document as { language?: unknown }, `${place}/${key}`, language)),
  );
  return (found.find((each) => each !== '') ?? (typeof item.id === 'string' ? item.id : '')).slice(0, 50);
}

/** Opens everything that a place is folded in. */
export function openTo({ ui }: View, pointer: Pointer): void {
  const steps = stepsOf(pointer);
  const [root] = steps;
  if (root === undefined || !Object.hasOwn(roots, root)) ui.open.add('/document');
  let place = '';
  for (const step of steps) {
    place += `/${step}`;
    ui.open.add(place);
  }
  if (root === 'outages') ui.open.add(`/outages/${steps[1]}:extra`);
}

/** The element for a place, or the nearest around it; nothing where the forms have none. */
export function elementAt({ store }: View, pointer: Pointer): HTMLElement | undefined {
  const [main] = store.languages;
  for (let place = pointer; place !== ''; place = place.slice(0, place.lastIndexOf('/'))) {
    const candidates = [`${place}/${main}`, place, `${place}:add`].map(idOf);
    const found = candidates.map((id) => document.getElementById(id)).find((each) => each !== null);
    if (found) return found;
  }
  return undefined;
}
