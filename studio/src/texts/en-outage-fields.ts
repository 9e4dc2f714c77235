import type { outageFields as pl } from './pl-outage-fields.js';

/** English: the fields of an outage. */
export const outageFields: typeof pl = {
  outageTitle: {
    label: 'Title',
    hint: 'What does not work, in a few words.',
    example: 'Profil zaufany is not available',
  },
  outageKind: { label: 'Kind', hint: 'A failure is shown before planned outages.', example: '' },
  outageSummary: {
    label: 'What it means for people',
    hint: 'What they cannot do, and what they can do instead. **Stars** make words bold, [words](https://…) make a link.',
    example: 'You cannot log in with profil zaufany. mojeID works.',
  },
  start: {
    label: 'Start',
    hint: 'The day and time from which the service does not work.',
    example: '19.01.2024 20:00',
  },
  end: {
    label: 'End',
    hint: 'The first moment at which the service works again. Empty: not known yet.',
    example: '20.01.2024 16:00',
  },
  previousEnd: {
    label: 'End that was announced before',
    hint: 'The Studio fills it in when you move a published end.',
    example: '20.01.2024 16:00',
  },
  announceFrom: { label: 'Announce from', hint: 'Empty: as soon as it is published.', example: '12.01.2024 00:00' },
  showUntil: {
    label: 'After the end, show until',
    hint: 'Empty: 12 hours after the end or the cancellation.',
    example: '21.01.2024 12:00',
  },
  cancelledAt: {
    label: 'Cancelled',
    hint: 'The moment of the cancellation. The button “Cancel this outage” fills it in.',
    example: '19.01.2024 15:00',
  },
  outageId: {
    label: 'Technical name of the outage',
    hint: 'Do not change it once it is published. Lower-case letters a–z, digits and hyphens.',
    example: 'profil-zaufany-2024-01',
  },
  operator: { label: 'Who runs the service', hint: 'The institution that answers for the outage.', example: '' },
  operatorName: {
    label: 'Name of the institution',
    hint: 'Its full, official name.',
    example: 'Centralny Ośrodek Informatyki',
  },
  operatorHref: {
    label: 'Address of the institution’s site',
    hint: 'It starts with https://',
    example: 'https://www.coi.gov.pl/',
  },
  operatorText: {
    label: 'A sentence about the service',
    hint: 'What the service is and who runs it.',
    example: 'Profil zaufany is a free electronic signature.',
  },
  affects: {
    label: 'Which login methods it affects',
    hint: 'Choose from the methods in the part “Login”.',
    example: '',
  },
  updates: { label: 'News', hint: 'What has changed since the announcement. The newest is shown first.', example: '' },
  notes: { label: 'Notes for particular people', hint: 'For doctors, for example.', example: '' },

  effectMethod: { label: 'Login method', hint: 'One of those in the part “Login”.', example: 'profil-zaufany' },
  effectState: {
    label: 'What happens to it',
    hint: 'If it works on a condition, write the condition below.',
    example: '',
  },
  effectChannels: { label: 'Only in these places', hint: 'Tick none if it is so in all of them.', example: '' },
  activateBefore: {
    label: 'Must be activated before',
    hint: 'Only if earlier activation lets people use it during the outage.',
    example: '19.01.2024 20:00',
  },
  effectNote: {
    label: 'Condition or reason',
    hint: 'One sentence.',
    example: 'This means activating the app on your phone.',
  },
  updateAt: { label: 'When it became known', hint: 'Day and time.', example: '20.01.2024 15:30' },
  updateText: {
    label: 'What is new',
    hint: 'One or two sentences for visitors.',
    example: 'The work takes longer, until 18:00.',
  },
  noteTitle: {
    label: 'Whom or what it is about',
    hint: 'It may be a question.',
    example: 'Does the doctor say that no prescription can be written?',
  },
  noteText: {
    label: 'Explanation',
    hint: 'A few short sentences.',
    example: 'Doctors use profil zaufany, too. There are other ways.',
  },
  links: { label: 'Links', hint: 'Where people can read more.', example: '' },
  linkText: {
    label: 'Words of the link',
    hint: 'Where it leads, without “click here”.',
    example: 'How to log in with e-dowód (PDF)',
  },
  linkHref: {
    label: 'Address of the link',
    hint: 'https://…, tel:…, mailto:… or an address on this site.',
    example: 'https://pacjent.gov.pl/',
  },
};
