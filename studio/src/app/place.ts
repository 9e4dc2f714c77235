import { valueAt, stepsOf, isObject, type Pointer } from '../store/pointer.js';
import { textIn } from '../fields/text.js';
import { isPart, parts, settings } from '../forms/document-fields.js';
import type { Field } from '../fields/fields.js';
import { formTexts } from '../fields/texts.js';
import { idOf, labelOf, type View } from '../fields/view.js';
import { languageName } from '../parts/language-name.js';

/** Where in the forms a place of the document is, in words: Przerwa w działaniu… › Koniec. */
export function placeWords(view: View, pointer: Pointer): string {
  const { store } = view;
  const t = formTexts[store.language].sections;
  const steps = stepsOf(pointer);
  const [root] = steps;
  if (root === undefined) return t.document;
  const setting = settings.find(({ key }) => key === root);
  if (setting) return labelOf(view, setting);
  if (!isPart(root)) return pointer;
  const words = [t[root]];
  let fields: readonly Field[] = parts[root];
  let place = '';
  for (const step of steps) {
    place += `/${step}`;
    const field: Field | undefined = fields.find(({ key }) => key === step);
    if (field) words.push(labelOf(view, field));
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
  if (root === undefined || !isPart(root)) ui.open.add('/document');
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
