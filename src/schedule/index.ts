// When what happens, as pure functions of a notice and a moment.
export { boundariesOf, phaseAt, type Boundaries, type Phase } from './phase.js';
export { visibleOutages, type PhasedOutage } from './visible.js';
export { availabilityAt, type Availability, type ComingEffect } from './availability.js';
export { alternativesTo, type Alternative, type ChannelAlternatives } from './alternatives.js';
export { remainingUntil, type Remaining } from './remaining.js';
export { nextChangeAt } from './next-change.js';
export { toICalendar, type CalendarOptions } from './calendar.js';
