import type { Field } from './fields.js';

export const scamWarning: readonly Field[] = [
  { key: 'title', name: 'scamTitle', kind: 'text', required: true },
  { key: 'lead', name: 'scamLead', kind: 'text', long: true },
  { key: 'never', name: 'never', kind: 'text', long: true },
  { key: 'impersonates', name: 'impersonates', kind: 'texts', item: 'impersonated', sameOk: true },
  {
    key: 'forms',
    name: 'forms',
    kind: 'ticks',
    options: [
      ['sms', 'sms'],
      ['email', 'email'],
      ['phone', 'call'],
      ['website', 'website'],
      ['social', 'social'],
    ],
  },
  { key: 'inDoubt', name: 'inDoubt', kind: 'text', long: true },
  {
    key: 'officialSites',
    name: 'officialSites',
    kind: 'list',
    list: {
      item: 'site',
      title: ['name', 'href'],
      fresh: () => ({}),
      fields: [
        { key: 'name', name: 'siteName', kind: 'text', sameOk: true, required: true },
        { key: 'href', name: 'siteHref', kind: 'line', type: 'url', required: true },
      ],
    },
  },
  { key: 'rules', name: 'rules', kind: 'texts', item: 'rule', long: true },
  {
    key: 'report',
    name: 'report',
    kind: 'group',
    fields: [
      { key: 'text', name: 'reportText', kind: 'text', long: true },
      { key: 'phone', name: 'phone', kind: 'line', type: 'tel' },
      { key: 'email', name: 'email', kind: 'line', type: 'email' },
    ],
  },
  { key: 'trustedSources', name: 'trustedSources', kind: 'text', long: true },
  {
    key: 'readAlso',
    name: 'readAlso',
    kind: 'list',
    list: {
      item: 'card',
      title: ['title'],
      folds: true,
      fresh: () => ({}),
      fields: [
        { key: 'title', name: 'cardTitle', kind: 'text', required: true },
        { key: 'text', name: 'cardText', kind: 'text', long: true },
        { key: 'href', name: 'cardHref', kind: 'line', type: 'url' },
      ],
    },
  },
];
