/** Every way a widget can look, and how to bring it about. */

interface Look {
  /** the moment of the page */
  at: string;
  /** the moment of `preview-time` */
  preview?: string;
  /** what is different in the document */
  change?: (outage: any, notice: any) => void;
  /** the moment to which the page's clock goes on, with no server in reach: the notice is stale */
  later?: string;
  /** whether the visitor folds it */
  folded?: boolean;
  /** whether the visitor chooses the channel for phones */
  phone?: boolean;
  /** what the banner says in Polish of where the outage stands; nothing where it shows nothing */
  label?: string;
}

const ACTIVE = '2024-01-19T22:15:00+01:00';
const UPCOMING = '2024-01-18T12:00:00+01:00';
const CANCELLED = '2024-01-18T15:00:00+01:00';

export const looks: Record<string, Look> = {
  unannounced: {
    at: '2024-01-11T12:00:00+01:00',
    change: (_outage, notice) => (notice.updated = '2024-01-10T08:00:00+01:00'),
  },
  upcoming: { at: UPCOMING, label: 'Planowana przerwa' },
  'active-planned': { at: ACTIVE, label: 'Trwa planowana przerwa' },
  'active-unplanned': {
    at: ACTIVE,
    phone: true,
    label: 'Trwa awaria',
    change: (outage) => {
      outage.kind = 'unplanned';
      for (const field of ['end', 'previousEnd', 'announceFrom']) Reflect.deleteProperty(outage, field);
    },
  },
  ended: { at: '2024-01-20T21:00:00+01:00', label: 'Przerwa zakończona' },
  cancelled: {
    at: '2024-01-18T17:00:00+01:00',
    label: 'Przerwa odwołana',
    change: (outage) => (outage.cancelledAt = CANCELLED),
  },
  // A clock before the document can't be believed.
  unknown: {
    at: ACTIVE,
    label: 'Planowana przerwa',
    change: (_outage, notice) => (notice.updated = '2024-02-01T08:00:00+01:00'),
  },
  stale: { at: '2024-01-19T20:30:00+01:00', later: ACTIVE, label: 'Trwa planowana przerwa' },
  folded: { at: ACTIVE, folded: true, label: 'Trwa planowana przerwa' },
  preview: { at: CANCELLED, preview: ACTIVE, phone: true, label: 'Trwa planowana przerwa' },
};
