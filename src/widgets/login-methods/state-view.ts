import { html, nothing } from 'lit';
import { fill, type Ui } from '../../language/index.js';
import type { Availability } from '../../schedule/index.js';
import { toEpoch, type EpochMs } from '../../notice/instant.js';
import { icon, type IconName } from '../parts/icon.js';
import { shortMoment } from '../parts/moment.js';
import { words } from '../parts/words.js';

const ICONS: Record<Availability['state'], IconName> = {
  available: 'done',
  limited: 'condition',
  unavailable: 'stop',
  unknown: 'clock',
};

/** Whether a method works, in words: its state, until when, on which condition and by which deadline. */
export function stateView(availability: Availability, ui: Ui, now: EpochMs | undefined) {
  const { state, effect, from } = availability;
  return html`<div class="state ${state}" part="state">
    <p class="verdict">${icon(ICONS[state])} <span>${verdict(availability, ui)}</span></p>
    ${from === undefined ? nothing : html`<p>${announcement(availability, from, ui)}</p>`}
    ${effect?.activateBefore ? html`<p>${deadline(toEpoch(effect.activateBefore)!, ui, now)}</p>` : nothing}
    ${effect?.note ? html`<p>${words(effect.note, ui)}</p>` : nothing}
  </div>`;
}

function verdict({ state, until }: Availability, ui: Ui): unknown {
  const { msg } = ui;
  switch (state) {
    case 'available':
      return msg('Działa', { id: 'available' });
    case 'limited':
      return msg('Działa pod warunkiem', { id: 'limited' });
    case 'unavailable':
      return until === undefined
        ? msg('Nie działa, koniec nie jest jeszcze znany', {
            id: 'unavailable',
          })
        : fill(msg('Nie działa do {0}', { id: 'unavailable-until' }), shortMoment(until, ui));
    default:
      return msg('Nie wiemy, czy teraz działa', { id: 'availability-unknown' });
  }
}

function announcement({ effect, until }: Availability, from: EpochMs, ui: Ui): unknown {
  const { msg } = ui;
  if (effect?.state === 'limited') {
    return fill(msg('Od {0} działa pod warunkiem.', { id: 'will-be-limited' }), shortMoment(from, ui));
  }
  return until === undefined
    ? fill(msg('Nie będzie działać od {0}.', { id: 'will-be-unavailable' }), shortMoment(from, ui))
    : fill(
        msg('Nie będzie działać od {0} do {1}.', {
          id: 'will-be-unavailable-until',
        }),
        shortMoment(from, ui),
        shortMoment(until, ui),
      );
}

/** Before the deadline something to do; after it, and while the time is not known, a condition. */
function deadline(instant: EpochMs, ui: Ui, now: EpochMs | undefined): unknown {
  const { msg } = ui;
  return now !== undefined && now < instant
    ? fill(msg('Aktywuj przed {0}.', { id: 'activate-before' }), shortMoment(instant, ui))
    : fill(
        msg('Działa tylko, jeśli aktywacja nastąpiła przed {0}.', {
          id: 'activated-before',
        }),
        shortMoment(instant, ui),
      );
}
