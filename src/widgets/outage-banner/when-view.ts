import { html } from 'lit/html.js';
import { amountLeft, dateWords, duration, fill, fillText, timeUntil } from '../../language/index.js';
import { toEpoch, type EpochMs } from '../../notice/instant.js';
import { offsetAt } from '../../notice/zone.js';
import { remainingUntil, type PhasedOutage } from '../../schedule/index.js';
import { moment, range } from '../parts/moment.js';
import type { ViewContext } from '../parts/view-context.js';
import { words } from '../parts/words.js';
import { windowLine } from './window-line.js';

/** From when to when, in which zone, how long, how much is left, and what was said before. */
export function whenView(phased: PhasedOutage, context: ViewContext) {
  const { outage, at, isOver } = phased;
  const { notice, ui, now } = context;
  const { msg } = ui;
  const calledOff = isOver && at.cancelled;
  const start = toEpoch(outage.start)!;
  const end = toEpoch(outage.end);
  const zone = notice.timeZoneName ? words(notice.timeZoneName, ui) : ui.dates.zone(start);
  const lines = [
    html`<strong>${range(start, end, ui)}</strong> <span class="muted">(${zone})</span>`,
    onThisDevice(start, end, context),
    end === undefined ? undefined : fillText(msg('Czas trwania: {0}.', { id: 'lasts' }), duration(end - start, ui)),
    leftView(phased, context),
    calledOff && fill(msg('Odwołano {0}.', { id: 'cancelled-at' }), moment(toEpoch(outage.cancelledAt)!, ui)),
    previousEndView(toEpoch(outage.previousEnd), end, context),
  ];
  return html`<div class="when stack tight ${calledOff ? 'off' : ''}" part="when">
    ${lines.filter(Boolean).map((line) => html`<p>${line}</p>`)} ${windowLine(start, at.end, now, ui)}
  </div>`;
}

/** The same window by the visitor's own clock, where that shows other hours. */
function onThisDevice(start: EpochMs, end: EpochMs | undefined, { notice, ui, isStored }: ViewContext) {
  if (isStored) return undefined;
  const differs = [start, end ?? start].some((at) => offsetAt(at) !== offsetAt(at, notice.timeZone));
  if (!differs) return undefined;
  const here = { ...ui, dates: dateWords(ui.language) };
  const window = fill(ui.msg('Na Twoim urządzeniu: {0}', { id: 'on-device' }), range(start, end, here));
  return html`<span class="muted">${window}</span>`;
}

/** How long it is until the start, or else until the end. Nothing once it is over. */
function leftView({ awaits, at }: PhasedOutage, { ui, now }: ViewContext) {
  const left = remainingUntil(awaits && at[awaits], now);
  if (!left) return undefined;
  return awaits === 'start'
    ? fillText(ui.msg('Początek {0}.', { id: 'starts' }), timeUntil(left, ui))
    : fillText(ui.msg('Do końca jeszcze {0}.', { id: 'left' }), amountLeft(left, ui));
}

function previousEndView(previousEnd: EpochMs | undefined, end: EpochMs | undefined, { ui }: ViewContext) {
  return previousEnd === undefined || previousEnd === end
    ? undefined
    : fill(ui.msg('Wcześniej podany koniec: {0}.', { id: 'previous-end' }), moment(previousEnd, ui));
}
