import { outageFields } from './en-outage-fields.js';
import type { fields as pl } from './pl-fields.js';

/** English: what each field is called, what belongs in it, and an example. */
export const fields: typeof pl = {
  ...outageFields,
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
