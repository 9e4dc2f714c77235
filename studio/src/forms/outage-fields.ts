import { links, type List } from './fields.js';

const effects: List = {
  item: 'effect',
  title: ['method'],
  folds: true,
  fresh: () => ({ state: 'unavailable' }),
  fields: [
    { key: 'method', name: 'effectMethod', kind: 'method', required: true },
    {
      key: 'state',
      name: 'effectState',
      kind: 'choice',
      required: true,
      options: [
        ['unavailable', 'unavailable'],
        ['limited', 'limited'],
      ],
    },
    { key: 'note', name: 'effectNote', kind: 'text', long: true },
    { key: 'channels', name: 'effectChannels', kind: 'channels' },
    { key: 'activateBefore', name: 'activateBefore', kind: 'moment' },
  ],
};

const updates: List = {
  item: 'update',
  title: ['text'],
  newestFirst: true,
  fresh: ({ now }) => ({ at: now }),
  fields: [
    { key: 'at', name: 'updateAt', kind: 'moment', required: true },
    { key: 'text', name: 'updateText', kind: 'text', long: true, required: true },
  ],
};

const notes: List = {
  item: 'note',
  title: ['title'],
  folds: true,
  fresh: () => ({}),
  fields: [
    { key: 'title', name: 'noteTitle', kind: 'text', required: true },
    { key: 'text', name: 'noteText', kind: 'text', long: true },
    links,
  ],
};

export const outages: List = {
  item: 'outage',
  title: ['title', 'id'],
  folds: true,
  fresh: ({ id }) => ({ id, kind: 'planned' }),
  fields: [
    { key: 'title', name: 'outageTitle', kind: 'text', required: true },
    {
      key: 'kind',
      name: 'outageKind',
      kind: 'choice',
      required: true,
      options: [
        ['planned', 'planned'],
        ['unplanned', 'unplanned'],
      ],
    },
    { key: 'start', name: 'start', kind: 'moment', required: true },
    { key: 'end', name: 'end', kind: 'moment' },
    { key: 'announceFrom', name: 'announceFrom', kind: 'moment' },
    { key: 'summary', name: 'outageSummary', kind: 'text', long: true },
    { key: 'affects', name: 'affects', kind: 'list', list: effects },
    { key: 'updates', name: 'updates', kind: 'list', list: updates },
    { key: 'notes', name: 'notes', kind: 'list', list: notes },
    {
      key: 'operator',
      name: 'operator',
      kind: 'group',
      fields: [
        { key: 'name', name: 'operatorName', kind: 'text', sameOk: true, required: true },
        { key: 'href', name: 'operatorHref', kind: 'line', type: 'url' },
        { key: 'text', name: 'operatorText', kind: 'text', long: true },
      ],
    },
    { key: 'showUntil', name: 'showUntil', kind: 'moment', extra: true },
    { key: 'previousEnd', name: 'previousEnd', kind: 'moment', extra: true },
    { key: 'cancelledAt', name: 'cancelledAt', kind: 'moment', extra: true },
    { key: 'id', name: 'outageId', kind: 'id', refers: 'outage', required: true, extra: true },
  ],
};
