import { html } from 'lit/html.js';
import { amountLeft, fill, type Ui } from '../../language/index.js';
import { remainingUntil, type Availability, type ComingEffect } from '../../schedule/index.js';
import { toEpoch, type EpochMs } from '../../notice/instant.js';
import { icon } from '../parts/icon.js';
import { shortMoment } from '../parts/moment.js';
import { words } from '../parts/words.js';

/** Whether a method works, in words: its state, until when, on which condition and by which deadline. */
export function stateView(availability: Availability, ui: Ui, now: EpochMs | undefined) {
  const { state, effect, next } = availability;
  const told = effect ?? next?.effect;
  const lines = [
    next && comingView(next, ui),
    told?.activateBefore && deadlineView(toEpoch(told.activateBefore)!, ui, now),
    told?.note && words(told.note, ui),
  ];
  return html`<div class="state ${state} stack tight" part="state">
    <p class="row tone">${icon(state)} <span>${verdict(availability, ui)}</span></p>
    ${lines.filter(Boolean).map((line) => html`<p>${line}</p>`)}
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
        ? msg('Nie działa, koniec nie jest jeszcze znany', { id: 'unavailable' })
        : fill(msg('Nie działa do {0}', { id: 'unavailable-until' }), shortMoment(until, ui));
    case 'unknown':
      return msg('Nie wiemy, czy teraz działa', { id: 'availability-unknown' });
  }
}

function comingView({ effect, from, until }: ComingEffect, ui: Ui): unknown {
  const { msg } = ui;
  const start = shortMoment(from, ui);
  if (effect.state === 'limited') return fill(msg('Od {0} działa pod warunkiem.', { id: 'will-be-limited' }), start);
  return until === undefined
    ? fill(msg('Nie będzie działać od {0}.', { id: 'will-be-unavailable' }), start)
    : fill(
        msg('Nie będzie działać od {0} do {1}.', { id: 'will-be-unavailable-until' }),
        start,
        shortMoment(until, ui),
      );
}

/** Before the deadline something to do; after it, and while the time is not known, a condition. */
function deadlineView(deadline: EpochMs, ui: Ui, now: EpochMs | undefined): unknown {
  const { msg } = ui;
  const left = remainingUntil(deadline, now);
  return left
    ? fill(
        msg('Aktywuj przed {0} (jeszcze {1}).', { id: 'activate-before' }),
        shortMoment(deadline, ui),
        amountLeft(left, ui),
      )
    : fill(
        msg('Działa tylko, jeśli aktywacja nastąpiła przed {0}.', { id: 'activated-before' }),
        shortMoment(deadline, ui),
      );
}
