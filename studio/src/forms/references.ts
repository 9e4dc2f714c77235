import { isObject, listAt, valueAt, withValue, type Pointer } from '../store/pointer.js';

/** The document with another name at the pointer, and everywhere that the old one is meant. */
export function withRenamed<T>(document: T, kind: 'outage' | 'method' | 'channel', pointer: Pointer, id: string): T {
  const old = valueAt(document, pointer);
  let renamed = withValue(document, pointer, id || undefined);
  if (typeof old !== 'string' || id === '' || kind === 'outage' || isTaken(document, kind, id)) return renamed;
  listAt(document, '/outages').forEach((_, outage) => {
    listAt(document, `/outages/${outage}/affects`).forEach((effect, index) => {
      const place = `/outages/${outage}/affects/${index}`;
      if (kind === 'method' && isObject(effect) && effect.method === old)
        renamed = withValue(renamed, `${place}/method`, id);
      if (kind === 'channel' && listAt(effect, '/channels').includes(old)) {
        const channels = listAt(effect, '/channels').map((each) => (each === old ? id : each));
        renamed = withValue(renamed, `${place}/channels`, channels);
      }
    });
  });
  if (kind === 'channel')
    listAt(document, '/loginMethods/methods').forEach((_, method) => {
      const place = `/loginMethods/methods/${method}/channels`;
      const channels = valueAt(document, place);
      if (!isObject(channels) || !Object.hasOwn(channels, old)) return;
      const entries = Object.entries(channels).map(([key, value]) => [key === old ? id : key, value]);
      renamed = withValue(renamed, place, Object.fromEntries(entries));
    });
  return renamed;
}

function isTaken(document: unknown, kind: 'method' | 'channel', id: string): boolean {
  return listAt(document, `/loginMethods/${kind}s`).some((item) => isObject(item) && item.id === id);
}

/** A name that no other item of the list has. */
export function freshId(list: readonly unknown[], wish: string): string {
  const taken = new Set(list.map((item) => (isObject(item) ? item.id : undefined)));
  const stem = wish.replace(/-\d+$/, '');
  for (let number = taken.has(wish) ? 2 : 0; ; number += 1) {
    const id = number === 0 ? wish : `${stem}-${number}`;
    if (!taken.has(id)) return id;
  }
}
