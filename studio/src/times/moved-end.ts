import { isObject, listAt, valueAt, withValue, type JsonObject, type Pointer } from '../store/pointer.js';

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

const isSame = (one: unknown, other: unknown): boolean =>
  typeof one === 'string' && typeof other === 'string' && Date.parse(one) === Date.parse(other);

/** The outage as it was published, by its name. */
export function publishedOutage(base: unknown, id: unknown): JsonObject | undefined {
  return listAt(base, '/outages').find((each): each is JsonObject => isObject(each) && each.id === id);
}

/**
 * The document with another end of an outage. If an end was published, visitors know it: it is kept as `previousEnd`, the
 * first one if it moves again, and a piece of news is begun that tells the change. Back at that end, both are taken away.
 */
export function withEnd<T>(document: T, base: unknown, endPointer: Pointer, end: string | undefined, now: string): T {
  const place = endPointer.replace(/\/end$/, '');
  const published = publishedOutage(base, valueAt(document, `${place}/id`));
  const moved = withValue(document, endPointer, end);
  const announced = published?.end;
  // What was never an end, because it can't be read or is before the start, was shown to nobody.
  if (typeof announced !== 'string' || !(Date.parse(announced) > Date.parse(text(published?.start)))) return moved;
  if (isSame(end, announced))
    return withoutEmptyNews(withValue(moved, `${place}/previousEnd`, published!.previousEnd), place);
  // Without a new end there is nothing to say “instead of”; the news says it.
  const known = published!.previousEnd ?? announced;
  const told = withValue(moved, `${place}/previousEnd`, end === undefined || isSame(end, known) ? undefined : known);
  return withNews(told, published, place, now);
}

/** Begins a piece of news, unless one was begun since the publication. */
export function withNews<T>(document: T, published: JsonObject | undefined, place: Pointer, now: string): T {
  const news = listAt(document, `${place}/updates`);
  if (news.length > listAt(published, '/updates').length) return document;
  return withValue(document, `${place}/updates`, [{ at: now, text: '' }, ...news]);
}

/** News without a word are taken away with what they were to tell. */
export function withoutEmptyNews<T>(document: T, place: Pointer): T {
  const news = listAt(document, `${place}/updates`);
  const told = news.filter((each) => !isObject(each) || (each.text !== '' && each.text !== undefined));
  if (told.length === news.length) return document;
  return withValue(document, `${place}/updates`, told.length > 0 ? told : undefined);
}
