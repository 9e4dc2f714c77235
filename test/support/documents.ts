/** The demo's notices, and HTML as a reader sees it. */
import { readFile } from 'node:fs/promises';
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { notice } from './notices.js';

export const demo = JSON.parse(await readFile(new URL('../../demo/notice.json', import.meta.url), 'utf8'));

/** A document whose own words say nothing of time. */
export const plain = notice({
  updated: '2026-01-12T08:00:00+01:00',
  outages: [
    {
      id: 'planned',
      kind: 'planned',
      title: { pl: 'Przerwa A', en: 'Outage A', uk: 'Перерва А' },
      start: '2026-01-19T20:00:00+01:00',
      end: '2026-01-20T16:00:00+01:00',
      affects: [
        { method: 'a', state: 'unavailable' },
        { method: 'b', state: 'limited', activateBefore: '2026-01-19T19:00:00+01:00' },
      ],
    },
    {
      id: 'unplanned',
      kind: 'unplanned',
      title: { pl: 'Awaria B', en: 'Failure B', uk: 'Збій Б' },
      start: '2026-01-12T08:00:00+01:00',
      affects: [{ method: 'c', state: 'unavailable' }],
    },
  ],
  loginMethods: {
    title: { pl: 'Logowanie', en: 'Log in', uk: 'Вхід' },
    channels: [
      { id: 'computer', name: { pl: 'Komputer', en: 'Computer', uk: 'Комп’ютер' }, device: 'computer' },
      { id: 'phone', name: { pl: 'Telefon', en: 'Phone', uk: 'Телефон' }, device: 'phone' },
    ],
    methods: ['a', 'b', 'c', 'd'].map((id) => ({
      id,
      name: id.toUpperCase(),
      channels: { computer: { steps: ['1'] }, phone: { steps: ['1'] } },
    })),
  },
  scamWarning: {
    title: { pl: 'Uwaga', en: 'Beware', uk: 'Увага' },
    never: 'Nie.',
    report: { phone: '+48 573 205 962' },
  },
});

/**
 * What stands between the tags of HTML, styles and JSON left out. Not by parse5: hundreds of pages come here, and it would
 * read their styles each time.
 */
export const wordsOf = (html: string) =>
  html
    .replace(/<(style|script)[^>]*>.*?<\/\1>/gs, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');

/** The tags that a browser finds in HTML, also in shadow roots, in order. */
export const tagsOf = (html: string) => tagsIn(parseFragment(html));

function tagsIn(parent: DefaultTreeAdapterTypes.ParentNode): string[] {
  const { childNodes } = 'content' in parent ? parent.content : parent;
  return childNodes.flatMap((node) =>
    'tagName' in node ? [`<${node.tagName}`, ...tagsIn(node), `</${node.tagName}`] : [],
  );
}
