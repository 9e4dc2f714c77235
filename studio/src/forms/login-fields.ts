import { links, type Field, type List } from './fields.js';

const channels: List = {
  item: 'channel',
  title: ['name', 'id'],
  folds: true,
  fresh: ({ id }) => ({ id }),
  fields: [
    { key: 'name', name: 'channelName', kind: 'text', sameOk: true, required: true },
    {
      key: 'device',
      name: 'channelDevice',
      kind: 'choice',
      options: [
        ['computer', 'computer'],
        ['phone', 'phone'],
      ],
    },
    { key: 'lead', name: 'channelLead', kind: 'text', long: true },
    { key: 'id', name: 'channelId', kind: 'id', refers: 'channel', required: true },
  ],
};

const methods: List = {
  item: 'method',
  title: ['name', 'id'],
  folds: true,
  fresh: ({ id }) => ({ id, channels: {} }),
  fields: [
    { key: 'name', name: 'methodName', kind: 'text', sameOk: true, required: true },
    { key: 'summary', name: 'methodSummary', kind: 'text', long: true },
    {
      key: 'channels',
      name: 'methodChannels',
      kind: 'byChannel',
      required: true,
      fields: [
        { key: 'when', name: 'when', kind: 'text', long: true },
        { key: 'steps', name: 'steps', kind: 'texts', item: 'step', long: true },
      ],
    },
    { key: 'providers', name: 'providers', kind: 'texts', item: 'provider', sameOk: true },
    { key: 'needs', name: 'needs', kind: 'texts', item: 'need', long: true, sameOk: true },
    links,
    { key: 'id', name: 'methodId', kind: 'id', refers: 'method', required: true },
  ],
};

export const loginMethods: readonly Field[] = [
  { key: 'title', name: 'loginTitle', kind: 'text', required: true },
  { key: 'lead', name: 'loginLead', kind: 'text', long: true },
  { key: 'channels', name: 'channels', kind: 'list', list: channels, required: true },
  { key: 'methods', name: 'methods', kind: 'list', list: methods, required: true },
];
