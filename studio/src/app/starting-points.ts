import type { NoticeDocument } from '../../../src/notice/document.js';
import demo from '../../../demo/notice.json';
import { emptyDocument } from '../store/beginnings.js';
import { instantAt } from '../times/zoned.js';

export type StartingPoint = 'planned' | 'unplanned' | 'scam' | 'empty' | 'demo';

export const startingPoints: readonly StartingPoint[] = ['planned', 'unplanned', 'scam', 'empty', 'demo'];

const HOUR = 3_600_000;

/** A document to begin with. Texts that have to be written are missing, so that the remarks ask for each of them. */
export function startingPoint(name: StartingPoint, now: number): NoticeDocument {
  const empty = emptyDocument(now);
  const { timeZone } = empty;
  const at = (hours: number) => instantAt(Math.ceil((now + hours * HOUR) / HOUR) * HOUR, timeZone);
  switch (name) {
    case 'planned':
      return {
        ...empty,
        outages: [
          {
            id: 'przerwa-1',
            kind: 'planned',
            title: '',
            start: at(72),
            end: at(78),
            affects: [{ method: 'profil-zaufany', state: 'unavailable' }],
          },
        ],
        loginMethods: {
          title: 'Jak się zalogować',
          channels: [{ id: 'konto', name: '', device: 'computer' }],
          methods: [{ id: 'profil-zaufany', name: 'Profil zaufany', channels: { konto: {} } }],
        },
      };
    case 'unplanned':
      return { ...empty, outages: [{ id: 'awaria-1', kind: 'unplanned', title: '', start: instantAt(now, timeZone) }] };
    case 'scam':
      return {
        ...empty,
        scamWarning: {
          title: 'Uwaga na oszustów',
          forms: ['sms', 'email', 'phone'],
          never: '',
          officialSites: [{ name: '', href: 'https://' }],
          report: { phone: '+48 ' },
        },
      };
    case 'empty':
      return empty;
    case 'demo':
      return demo as NoticeDocument;
  }
}
