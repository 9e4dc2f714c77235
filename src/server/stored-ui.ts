import { fillText, type Ui } from '../language/index.js';
import type { EpochMs } from '../notice/instant.js';
import type { ShownPhase } from '../schedule/phase-facts.js';

/**
 * The words of a page that is stored and read at any time: from when to when, and as of when; never that something goes
 * on now, or how long it still takes. Each of them stands where the widget has its own, so that nothing moves when the
 * script takes over.
 * @param at the moment for which the page is made
 */
export function storedUi(ui: Ui, at: EpochMs): Ui {
  const words = wordsAsOf(ui, at);
  const asOnAPage: (message: string, options: { readonly id: string }) => string = ui.msg;
  return { ...ui, msg: (message, options) => words.get(options.id) ?? asOnAPage(message, options) };
}

/** By the id of the message that they take the place of. */
function wordsAsOf(ui: Ui, at: EpochMs): ReadonlyMap<string, string> {
  const { msg, dates } = ui;
  const labels = Object.values(labelsFor(ui)).flatMap((instead) => Object.entries(instead));
  const moment = fillText(msg('{0}, godzina {1}', { id: 'short-moment' }), dates.date(at), dates.time(at));
  const asOf = fillText(msg('Stan na {0}.', { id: 'as-of' }), moment);
  return new Map([
    ...labels,
    ['starts', asOf],
    ['left', asOf],
    ['now', ''],
    [
      'range-open',
      msg('od {0}. Koniec nie jest jeszcze znany (stan na {1})', { id: 'range-open-as-of' }).replace('{1}', moment),
    ],
    [
      'unavailable',
      fillText(msg('Nie działa, koniec nie jest jeszcze znany (stan na {0})', { id: 'unavailable-as-of' }), moment),
    ],
    ['available', fillText(msg('Działa (stan na {0})', { id: 'available-as-of' }), moment)],
    ['will-be-unavailable', msg('Nie działa od {0}.', { id: 'down-from' })],
    ['will-be-unavailable-until', msg('Nie działa od {0} do {1}.', { id: 'down-from-until' })],
    ['activate-before', msg('Działa tylko, jeśli aktywacja nastąpiła przed {0}.', { id: 'activated-before' })],
  ]);
}

/** Of each phase, the labels that claim something of now. */
function labelsFor({ msg }: Ui) {
  return {
    upcoming: {},
    active: {
      'active-planned': msg('Planowana przerwa', { id: 'upcoming-planned' }),
      'active-unplanned': msg('Awaria', { id: 'upcoming-unplanned' }),
    },
    ended: {},
    cancelled: {},
    unknown: {},
  } satisfies Readonly<Record<ShownPhase, Readonly<Record<string, string>>>>;
}
