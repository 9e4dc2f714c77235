import type { fields as pl } from './pl-fields.js';

/** English: what each field is called, what belongs in it, and an example. */
export const fields: typeof pl = {
  language: { label: 'Main language', hint: 'Texts without a translation are in it.', example: 'pl' },
  timeZone: {
    label: 'Time zone',
    hint: 'You write times in it, and visitors see them in it.',
    example: 'Europe/Warsaw',
  },
  timeZoneName: {
    label: 'What to call this zone',
    hint: 'Empty: the name that the visitor’s browser has.',
    example: 'Polish time',
  },

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

  loginTitle: { label: 'Heading', hint: 'Short, something to do.', example: 'How to log in' },
  loginLead: {
    label: 'Introduction',
    hint: 'One or two sentences below the heading.',
    example: 'You open IKP in a browser.',
  },
  channels: {
    label: 'Places to log in',
    hint: 'For example an account in the browser and an app on the phone.',
    example: '',
  },
  methods: { label: 'Login methods', hint: 'Visitors see them in this order.', example: '' },
  channelName: { label: 'Name of the place', hint: 'As people call it.', example: 'IKP on a computer' },
  channelDevice: { label: 'Device', hint: 'The place for the visitor’s device is opened first.', example: '' },
  channelLead: {
    label: 'A few words about logging in here',
    hint: 'One or two sentences.',
    example: 'Your own PIN is enough.',
  },
  channelId: {
    label: 'Technical name of the place',
    hint: 'Lower-case letters a–z, digits and hyphens.',
    example: 'ikp',
  },
  methodName: { label: 'Name of the method', hint: 'As people call it.', example: 'mojeID at a bank' },
  methodSummary: {
    label: 'What it is',
    hint: 'One or two sentences.',
    example: 'You log in as you do to your bank account.',
  },
  providers: {
    label: 'Who offers it',
    hint: 'Banks, for example. A name without translations is shown in all languages.',
    example: 'iPKO (PKO BP)',
  },
  needs: { label: 'What people need', hint: 'One thing per item.', example: 'an NFC reader' },
  methodChannels: { label: 'Where it works', hint: 'Tick the places in which one can log in this way.', example: '' },
  when: {
    label: 'When it is needed here',
    hint: 'Empty: it can always be used.',
    example: 'If you log in for the first time.',
  },
  steps: {
    label: 'Step by step',
    hint: 'One action per step.',
    example: 'Scan the code from the page with your phone.',
  },
  methodId: {
    label: 'Technical name of the method',
    hint: 'Outages refer to it. Lower-case letters a–z, digits and hyphens.',
    example: 'mojeid',
  },

  scamTitle: { label: 'Heading', hint: 'Short, without scaring.', example: 'Keep your data safe' },
  scamLead: {
    label: 'What is going on',
    hint: 'A few sentences: what fraudsters do and what they want.',
    example: '**Be careful.** Fraudsters are after your data.',
  },
  impersonates: {
    label: 'Whom they pretend to be',
    hint: 'One institution per item.',
    example: 'Narodowy Fundusz Zdrowia (NFZ)',
  },
  forms: { label: 'How they get in touch', hint: 'Tick all that you know of.', example: '' },
  inDoubt: {
    label: 'What to do when in doubt',
    hint: 'It stands above the official sites.',
    example: 'Call a number from one of these sites.',
  },
  never: { label: 'What never to do', hint: 'One sentence. It stands out.', example: 'Never give away a password.' },
  rules: {
    label: 'Rules to remember',
    hint: 'One rule per item, the most important first.',
    example: 'Check information in several sources.',
  },
  officialSites: { label: 'Official sites', hint: 'Visitors see their true addresses.', example: '' },
  siteName: { label: 'Whose site it is', hint: 'The name of the institution or portal.', example: 'Centrum e-Zdrowia' },
  siteHref: { label: 'Address of the official site', hint: 'It starts with https://', example: 'https://cez.gov.pl/' },
  report: { label: 'Where to report', hint: 'Phone or e-mail for people with a suspicion.', example: '' },
  reportText: { label: 'What to report', hint: 'One sentence.', example: 'In doubt? Report your suspicion.' },
  phone: { label: 'Phone', hint: 'With the country’s number: +48 and digits in groups.', example: '+48 573 205 962' },
  email: { label: 'E-mail', hint: 'The address alone.', example: 'incydent@csirt.cez.gov.pl' },
  trustedSources: {
    label: 'Where true information is',
    hint: 'A few sentences.',
    example: 'Use only official sources.',
  },
  readAlso: { label: 'Read also', hint: 'Cards with links below the warning.', example: '' },
  cardTitle: { label: 'Title of the card', hint: 'What can be read.', example: 'A safe e-prescription' },
  cardText: {
    label: 'Description of the card',
    hint: 'One or two sentences.',
    example: 'See how to collect e-prescriptions.',
  },
  cardHref: { label: 'Address of the card', hint: 'Empty: the card is not a link.', example: '/safe-e-prescription' },
};
