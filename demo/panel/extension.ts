/**
 * An invented variation of the story, since the real outage was not extended: while it goes on, a second revision of
 * the notice moves its end. The widgets get it by their `notice` property, as an application would give it.
 */
import { now, type View } from './view.js';

type Notice = Record<string, any>;

/** When the second revision is published. */
export const publishedAt = '2024-01-20T14:30:00+01:00';

const end = '2024-01-20T20:00:00+01:00';
const text = {
  pl: 'Prace potrwają dłużej: do godziny 20:00. To wariant pokazowy, tej zmiany nie było.',
  en: 'The work takes longer: until 20:00. This is a demo variation; there was no such change.',
  uk: 'Роботи триватимуть довше: до 20:00. Це демонстраційний варіант, такої зміни не було.',
};

/** @returns the same document, one revision on */
export function extend(notice: Notice): Notice {
  const [outage, ...others] = notice.outages;
  const extended = { ...outage, end, previousEnd: outage.end, updates: [{ at: publishedAt, text }] };
  return { ...notice, revision: notice.revision + 1, updated: publishedAt, outages: [extended, ...others] };
}

/** @returns whether the widgets are to show the second revision */
export function isExtended({ extended, at }: View): boolean {
  return extended && (at === now || Date.parse(at) >= Date.parse(publishedAt));
}

/** @returns gives the widgets the first or the second revision */
export function prepareRevisions(widgets: Iterable<Element>): (extended: boolean) => void {
  let revisions: [first: Notice, second: Notice] | undefined;
  let wanted = false;
  let given = false;
  const give = () => {
    if (!revisions || wanted === given) return;
    given = wanted;
    const notice = revisions[given ? 1 : 0];
    for (const widget of widgets) Object.assign(widget, { notice });
  };
  // What the widgets have fetched serves here too: there is no second request.
  const keep = (event: Event) => {
    const first = { ...(event as Event & { notice: Notice }).notice };
    delete first.languages; // The reader adds it; a document has no such field.
    revisions = [first, extend(first)];
    give();
  };
  document.addEventListener('ikp-load', keep, { once: true });
  return (extended) => {
    wanted = extended;
    give();
  };
}
