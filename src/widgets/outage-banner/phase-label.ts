import type { Ui } from '../../language/index.js';
import type { PhasedOutage } from '../../schedule/index.js';

/** What stands above an outage's title: where it stands, in words. */
export function phaseLabel({ outage, phase }: PhasedOutage, { msg }: Ui): string {
  const planned = outage.kind === 'planned';
  switch (phase) {
    case 'active':
      return planned
        ? msg('Trwa planowana przerwa', { id: 'active-planned' })
        : msg('Trwa awaria', { id: 'active-unplanned' });
    case 'ended':
      return planned
        ? msg('Przerwa zakończona', { id: 'ended-planned' })
        : msg('Awaria usunięta', { id: 'ended-unplanned' });
    case 'cancelled':
      return msg('Przerwa odwołana', { id: 'cancelled' });
    case 'upcoming':
    case 'unknown':
      return planned
        ? msg('Planowana przerwa', { id: 'upcoming-planned' })
        : msg('Awaria', { id: 'upcoming-unplanned' });
  }
}
