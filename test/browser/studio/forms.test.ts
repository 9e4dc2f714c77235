import { expect } from '@open-wc/testing';
import { render } from 'lit/html.js';
import type { Field } from '../../../studio/src/fields/fields.js';
import { addItem, duplicateItem, listItems, moveItem, removeItem } from '../../../studio/src/forms/list-actions.js';
import { parts, settings } from '../../../studio/src/forms/document-fields.js';
import { outages } from '../../../studio/src/forms/outage-fields.js';
import { freshId, withRenamed } from '../../../studio/src/forms/references.js';
import type { View } from '../../../studio/src/fields/view.js';
import { listAt } from '../../../studio/src/store/pointer.js';
import { Store } from '../../../studio/src/store/store.js';
import { noticeShape } from '../../../src/notice/generated/shape.js';
import { viewOf } from './view-of.js';

/** What of the schema the forms ask for, as paths; `*` stands for an item, or for a channel. */
function asked(fields: readonly Field[], path = ''): string[] {
  return fields.flatMap((field) => {
    const own = `${path}/${field.key}${field.required ? '!' : ''}`;
    if (field.kind === 'list') return [own, ...asked(field.list.fields, `${path}/${field.key}/*`)];
    if (field.kind === 'group') return [own, ...asked(field.fields, `${path}/${field.key}`)];
    if (field.kind === 'byChannel') return [own, ...asked(field.fields, `${path}/${field.key}/*`)];
    return [own];
  });
}

function inSchema(shape: unknown, path = ''): string[] {
  if (Array.isArray(shape)) return inSchema(shape[0], `${path}/*`);
  if (typeof shape !== 'object' || shape === null) return [];
  return Object.entries(shape).flatMap(([key, child]) => {
    const name = key.replace('!', '');
    return [...(name === '*' ? [] : [`${path}/${key}`]), ...inSchema(child, `${path}/${name}`)];
  });
}

/** The enumerations of the schema, as paths with their words. */
function enumerations(shape: unknown, path = ''): string[] {
  if (typeof shape === 'string') return shape.includes('|') ? [`${path}: ${inOrder(shape.split('|'))}`] : [];
  if (Array.isArray(shape)) {
    const [item] = shape as unknown[];
    return enumerations(item, typeof item === 'string' ? path : `${path}/*`);
  }
  return Object.entries(shape as object).flatMap(([key, child]) =>
    enumerations(child, `${path}/${key.replace('!', '')}`),
  );
}

/** The same, of what the forms offer. */
function words(fields: readonly Field[], path: string): string[] {
  return fields.flatMap((field) => {
    const own = `${path}/${field.key}`;
    if (field.kind === 'list') return words(field.list.fields, `${own}/*`);
    if (field.kind === 'group') return words(field.fields, own);
    if (field.kind === 'byChannel') return words(field.fields, `${own}/*`);
    return 'options' in field ? [`${own}: ${inOrder(Object.keys(field.options))}`] : [];
  });
}

const inOrder = (list: readonly string[]): string => [...list].sort().join('|');

const ids = (store: Store) => listAt(store.document, '/outages').map((each) => (each as { id: string }).id);

function withThree(): { view: View; store: Store } {
  const store = new Store({ storage: null });
  store.load(
    {
      ...store.document,
      outages: ['a', 'b', 'c'].map((id) => ({ id, kind: 'planned', title: id, start: '2024-01-19T20:00:00Z' })),
    },
    'test',
  );
  return { view: viewOf(store), store };
}

describe('The forms', () => {
  for (const [name, fields] of Object.entries(parts))
    it(`ask for everything that the schema has in ${name}, and for nothing else`, () => {
      const shape = (noticeShape as Record<string, unknown>)[name];
      const wanted = inSchema(Array.isArray(shape) ? (shape[0] as unknown) : shape);
      expect(asked(fields).sort()).to.deep.equal(wanted.sort());
    });

  it('ask for each field of the document, but those that publishing writes', () => {
    const own = Object.keys(noticeShape).map((key) => key.replace('!', ''));
    const written = ['$schema', 'revision', 'updated'];
    const missing = own.filter((key) => ![...written, ...Object.keys(parts)].includes(key));
    expect(settings.map(({ key }) => key).sort()).to.deep.equal(missing.sort());
  });

  it('offer each word that the schema has in an enumeration, and no other', () => {
    const wanted = enumerations(noticeShape);
    const offered = Object.entries(parts).flatMap(([name, fields]) =>
      words(fields, name === 'outages' ? '/outages/*' : `/${name}`),
    );
    expect(offered.sort()).to.deep.equal(wanted.sort());
  });

  it('name every control, with its hint', () => {
    const { view } = withThree();
    const place = document.createElement('div');
    document.body.append(place);
    render(view.fields(outages.fields, '/outages/0'), place);
    for (const control of place.querySelectorAll<HTMLInputElement>('input, select, textarea')) {
      expect(control.labels, control.id).to.have.length(1);
      const described =
        control.getAttribute('aria-describedby') ?? control.closest('fieldset')?.getAttribute('aria-describedby');
      expect(described, control.id).to.be.a('string');
      const [hint] = described!.split(' ');
      expect(document.getElementById(hint!), hint).to.not.equal(null);
    }
    place.remove();
  });
});

describe('A list', () => {
  const items = listItems(outages, '/outages');

  it('adds, and puts the focus into the first field', () => {
    const { view, store } = withThree();
    addItem(view, items);
    expect(ids(store)).to.deep.equal(['a', 'b', 'c', 'przerwa-1']);
    expect(view.ui.focus).to.equal('f/outages/3/title/pl');
    expect(view.ui.said).to.equal('Dodano: przerwa.');
  });

  it('removes, goes to what has moved up, and undo brings it back', () => {
    const { view, store } = withThree();
    removeItem(view, items, 1);
    expect(ids(store)).to.deep.equal(['a', 'c']);
    expect(view.ui.focus).to.equal('f/outages/1:remove');
    removeItem(view, items, 1);
    expect(view.ui.focus).to.equal('f/outages/0:remove');
    removeItem(view, items, 0);
    expect(view.ui.focus).to.equal('f/outages:add');
    expect(store.document).to.not.have.property('outages');
    store.undo();
    store.undo();
    store.undo();
    expect(ids(store)).to.deep.equal(['a', 'b', 'c']);
  });

  it('moves, keeps the focus on the button, and what is open stays open', () => {
    const { view, store } = withThree();
    view.ui.open.add('/outages/2').add('/outages/2/notes/0');
    moveItem(view, items, 2, 1, 'up');
    expect(ids(store)).to.deep.equal(['a', 'c', 'b']);
    expect(view.ui.focus).to.equal('f/outages/1:up');
    expect([...view.ui.open]).to.deep.equal(['/outages/1', '/outages/1/notes/0']);
    // At the edge the button rests.
    moveItem(view, items, 1, 0, 'up');
    expect(view.ui.focus).to.equal('f/outages/0:down');
    moveItem(view, items, 0, -1, 'up');
    expect(ids(store)).to.deep.equal(['c', 'a', 'b']);
  });

  it('duplicates with a name of its own', () => {
    const { view, store } = withThree();
    duplicateItem(view, items, 0);
    duplicateItem(view, items, 0);
    expect(ids(store)).to.deep.equal(['a', 'a-3', 'a-2', 'b', 'c']);
    expect(freshId([{ id: 'x-2' }], 'x-2')).to.equal('x-3');
  });
});

describe('A name that is changed', () => {
  const document = {
    outages: [{ affects: [{ method: 'pz', channels: ['ikp', 'app'] }, { method: 'pin' }] }],
    loginMethods: {
      channels: [{ id: 'ikp' }, { id: 'app' }],
      methods: [
        { id: 'pz', channels: { ikp: { when: 'x' }, app: {} } },
        { id: 'pin', channels: { app: {} } },
      ],
    },
  };

  it('changes wherever it is meant', () => {
    const method = withRenamed(document, 'method', '/loginMethods/methods/0/id', 'profil-zaufany');
    expect(method.outages[0]!.affects.map((each) => each.method)).to.deep.equal(['profil-zaufany', 'pin']);
    const channel = withRenamed(document, 'channel', '/loginMethods/channels/0/id', 'web');
    expect(channel.outages[0]!.affects[0]!.channels).to.deep.equal(['web', 'app']);
    expect(channel.loginMethods.methods[0]!.channels).to.deep.equal({ web: { when: 'x' }, app: {} });
  });

  it('does not run into another one', () => {
    const channel = withRenamed(document, 'channel', '/loginMethods/channels/0/id', 'app');
    expect(channel.loginMethods.methods).to.deep.equal(document.loginMethods.methods);
  });
});
