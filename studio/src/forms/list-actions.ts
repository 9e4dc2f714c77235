import { isObject, join, listAt, valueAt, withValue, type Pointer } from '../store/pointer.js';
import { say, type Both } from '../texts/both.js';
import { instantAt } from '../times/zoned.js';
import type { Field, List } from '../fields/fields.js';
import { freshId } from './references.js';
import { textIn } from '../fields/text.js';
import { formTexts } from '../fields/texts.js';
import { idOf, type View } from '../fields/view.js';

/** What a list is made of: objects by a table, or texts. */
export interface Items {
  readonly pointer: Pointer;
  readonly item: Both;
  readonly title: readonly string[];
  readonly folds: boolean;
  readonly newestFirst: boolean;
  readonly fresh: (view: View) => unknown;
  /** The first field of an item, from the item. */
  readonly first: string;
}

export function itemsOf(field: Field & { kind: 'list' | 'texts' }, pointer: Pointer): Items {
  if (field.kind === 'texts')
    return { pointer, item: field.item, title: [''], folds: false, newestFirst: false, fresh: () => '', first: '' };
  return listItems(field.list, pointer);
}

export function listItems(list: List, pointer: Pointer): Items {
  const { item, title, folds = false, newestFirst = false, fields } = list;
  const fresh = ({ store }: View) =>
    list.fresh({
      now: instantAt(store.now(), store.document.timeZone),
      id: (wish) => freshId(listAt(store.document, pointer), wish),
    });
  return { pointer, item, title, folds, newestFirst, fresh, first: `/${fields[0]!.key}` };
}

/** What an item is called: by its title, or by its number. */
export function itemName({ store }: View, items: Items, index: number): string {
  for (const key of items.title) {
    const place = `${items.pointer}/${index}${key === '' ? '' : `/${key}`}`;
    const plain = valueAt(store.document, place);
    const words = [store.shownLanguage, ...store.languages].map((each) => textIn(store.document, place, each));
    const named =
      key === 'method' ? nameOfMethod(store.document, plain, [store.shownLanguage, ...store.languages]) : '';
    const found = named || (words.find((each) => each !== '') ?? (typeof plain === 'string' ? plain : ''));
    if (found !== '') return found.length > 70 ? `${found.slice(0, 68)}…` : found;
  }
  return `${say(items.item, store.language)} ${index + 1}`;
}

/** What people call the method that an effect refers to. */
function nameOfMethod(document: object, id: unknown, languages: readonly string[]): string {
  const list = '/loginMethods/methods';
  const index = listAt(document, list).findIndex((each) => isObject(each) && each.id === id);
  const words = languages.map((each) => textIn(document, `${list}/${index}/name`, each));
  return words.find((each) => each !== '') ?? '';
}

/** The first input of an item. */
function firstInput({ store }: View, items: Items, index: number): string {
  const place = `${items.pointer}/${index}${items.first}`;
  const isText = /(^|\/)(title|name|text)$/.test(items.first) || items.first === '';
  return idOf(isText ? join(place, store.languages[0]!) : place);
}

export function addItem(view: View, items: Items): void {
  const { store, ui } = view;
  const t = formTexts[store.language];
  const length = listAt(store.document, items.pointer).length;
  const index = items.newestFirst ? 0 : length;
  renumber(view, items, (each) => (each >= index ? each + 1 : each));
  ui.open.add(`${items.pointer}/${index}`);
  ui.focus = firstInput(view, items, index);
  ui.said = t.said.added(say(items.item, store.language));
  store.change(t.actions.add(say(items.item, store.language)), (document) => {
    const list = [...listAt(document, items.pointer)] as unknown[];
    list.splice(index, 0, items.fresh(view));
    return withValue(document, items.pointer, list);
  });
}

export function removeItem(view: View, items: Items, index: number): void {
  const { store, ui } = view;
  const t = formTexts[store.language];
  const name = itemName(view, items, index);
  const left = listAt(store.document, items.pointer).length - 1;
  renumber(view, items, (each) => (each === index ? undefined : each > index ? each - 1 : each));
  ui.said = t.said.removed(name);
  // To what has moved into its place, else to the one before, else to the button that adds.
  ui.focus = left === 0 ? idOf(`${items.pointer}:add`) : idOf(`${items.pointer}/${Math.min(index, left - 1)}:remove`);
  store.change(t.actions.remove(name), (document) =>
    withValue(
      document,
      items.pointer,
      left === 0 && !isKept(items.pointer)
        ? undefined
        : listAt(document, items.pointer).filter((_, each) => each !== index),
    ),
  );
}

/** Lists that the schema asks for stay, though empty. */
const isKept = (pointer: Pointer): boolean => /^\/loginMethods\/(channels|methods)$/.test(pointer);

export function moveItem(view: View, items: Items, from: number, to: number, tool?: 'up' | 'down'): void {
  const { store, ui } = view;
  const t = formTexts[store.language];
  const { length } = listAt(store.document, items.pointer);
  if (to < 0 || to >= length || from === to) return;
  const name = itemName(view, items, from);
  renumber(view, items, (each) => {
    if (each === from) return to;
    if (from < to) return each > from && each <= to ? each - 1 : each;
    return each >= to && each < from ? each + 1 : each;
  });
  // At the edge its button rests: the other one takes the focus.
  const isAtEdge = to === (tool === 'up' ? 0 : length - 1);
  const other = tool === 'up' ? 'down' : 'up';
  if (tool) ui.focus = idOf(`${items.pointer}/${to}:${isAtEdge ? other : tool}`);
  ui.said = t.said.moved(name, to + 1, length);
  store.change(to < from ? t.actions.up(name) : t.actions.down(name), (document) => {
    const list = [...listAt(document, items.pointer)];
    list.splice(to, 0, ...list.splice(from, 1));
    return withValue(document, items.pointer, list);
  });
}

export function duplicateItem(view: View, items: Items, index: number): void {
  const { store, ui } = view;
  const t = formTexts[store.language];
  const name = itemName(view, items, index);
  renumber(view, items, (each) => (each > index ? each + 1 : each));
  ui.open.add(`${items.pointer}/${index + 1}`);
  ui.focus = firstInput(view, items, index + 1);
  ui.said = t.said.duplicated(name);
  store.change(t.actions.duplicate(name), (document) => {
    const list = [...listAt(document, items.pointer)] as unknown[];
    const original = list[index];
    const copy =
      isObject(original) && typeof original.id === 'string'
        ? { ...original, id: freshId(list, original.id) }
        : original;
    list.splice(index + 1, 0, copy);
    return withValue(document, items.pointer, list);
  });
}

/** What is open stays open, where it has moved to. */
function renumber({ ui }: View, { pointer }: Items, change: (index: number) => number | undefined): void {
  ui.open = new Set(
    [...ui.open].flatMap((place) => {
      if (!place.startsWith(`${pointer}/`)) return [place];
      const [index, ...rest] = place.slice(pointer.length + 1).split('/');
      const to = change(Number(index));
      return to === undefined ? [] : [[pointer, to, ...rest].join('/')];
    }),
  );
}
