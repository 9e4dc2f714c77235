import type { Ui } from '../../language/index.js';
import type { Phase, PhasedOutage } from '../../schedule/index.js';
import type { IconName } from '../parts/icon.js';

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
    default:
      return planned
        ? msg('Planowana przerwa', { id: 'upcoming-planned' })
        : msg('Awaria', { id: 'upcoming-unplanned' });
  }
}

/** The icon of what the outage means now for what is down: nothing works, all works again, or not yet known. */
export function phaseIcon(phase: Phase): IconName {
  return phase === 'active' ? 'stop' : isOver(phase) ? 'available' : 'unknown';
}

/** Whether the outage is told of as a thing of the past. */
export function isOver(phase: Phase): boolean {
  return phase === 'ended' || phase === 'cancelled';
}
