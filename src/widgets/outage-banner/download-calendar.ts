import type { Outage } from '../../notice/document.js';
import { toICalendar } from '../../schedule/index.js';
import { download } from '../parts/download.js';
import type { ViewContext } from '../parts/view-context.js';

/** Gives the visitor the outage as a calendar file. */
export function downloadCalendar(outage: Outage, { notice, ui }: ViewContext): void {
  const languages = [ui.language, notice.language, ...notice.languages];
  const calendar = toICalendar(notice, { languages, outages: [outage], host: location.hostname || 'localhost' });
  download(calendar, `${outage.id}.ics`, 'text/calendar;charset=utf-8');
}
