// When what happens, as pure functions of a notice and a moment.
export { phaseAt, type Phase } from './phase.js';
export { visibleOutages, type PhasedOutage } from './visible.js';
export { availabilityAt, type Availability } from './availability.js';
export { alternativesTo, type Alternative, type ChannelAlternatives } from './alternatives.js';
export { nextChangeAt } from './next-change.js';
