// Generated from ../document.ts by `npm run generate`. Do not edit.
import type { ObjectShape } from '../shape.js';

export const noticeShape: ObjectShape = {
  $schema: 'string',
  'revision!': 'integer',
  'updated!': 'instant',
  'timeZone!': 'time-zone',
  timeZoneName: '',
  'language!': 'language',
  outages: [
    {
      'id!': 'id',
      'kind!': 'planned|unplanned',
      'title!': '',
      summary: '',
      operator: { 'name!': '', href: 'href', text: '' },
      'start!': 'instant',
      end: 'instant',
      previousEnd: 'instant',
      announceFrom: 'instant',
      showUntil: 'instant',
      cancelledAt: 'instant',
      affects: [
        { 'method!': 'id', 'state!': 'unavailable|limited', channels: ['id'], activateBefore: 'instant', note: '' },
      ],
      updates: [{ 'at!': 'instant', 'text!': '' }],
      notes: [{ 'title!': '', text: '', links: [{ 'text!': '', 'href!': 'href' }] }],
    },
  ],
  loginMethods: {
    'title!': '',
    lead: '',
    'channels!': [{ 'id!': 'id', 'name!': '', device: 'computer|phone', lead: '' }],
    'methods!': [
      {
        'id!': 'id',
        'name!': '',
        summary: '',
        providers: [''],
        needs: [''],
        'channels!': { '*': { when: '', steps: [''] } },
        links: [{ 'text!': '', 'href!': 'href' }],
      },
    ],
  },
  scamWarning: {
    'title!': '',
    lead: '',
    impersonates: [''],
    forms: ['sms|email|phone|website|social'],
    inDoubt: '',
    never: '',
    rules: [''],
    officialSites: [{ 'name!': '', 'href!': 'https' }],
    report: { text: '', phone: 'phone', email: 'email' },
    trustedSources: '',
    readAlso: [{ 'title!': '', text: '', href: 'href' }],
  },
};
