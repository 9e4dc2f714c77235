import { expect } from '@open-wc/testing';
import { SAVE_KEY } from '../../../studio/src/store/save-key.js';
import { languagesOf, withoutLanguage } from '../../../studio/src/store/languages.js';
import { valueAt, withValue } from '../../../studio/src/store/pointer.js';
import { Store } from '../../../studio/src/store/store.js';
import { textIn, withText } from '../../../studio/src/fields/text.js';

/** A storage that no other test sees. */
function memory(): Storage & { full: boolean } {
  const kept = new Map<string, string>();
  return {
    full: false,
    get length() {
      return kept.size;
    },
    clear: () => kept.clear(),
    key: (index) => [...kept.keys()][index] ?? null,
    getItem: (key) => kept.get(key) ?? null,
    removeItem: (key) => kept.delete(key),
    setItem(key, value) {
      if (this.full) throw new DOMException('', 'QuotaExceededError');
      kept.set(key, value);
    },
  };
}

const title = (store: Store) => valueAt(store.document, '/outages/0/title');
const type = (store: Store, words: string, field = 'title') =>
  store.change(field, (document) => withValue(document, `/outages/0/${field}`, words), field);

describe('The Studio’s store', () => {
  it('takes typing in one field back as one step, and what comes after leaving the field as another', () => {
    const store = new Store({ storage: null });
    for (const words of ['P', 'Pr', 'Prz']) type(store, words);
    store.settle();
    type(store, 'Przerwa');
    type(store, 'x', 'summary');
    store.undo();
    expect(store.document.outages?.[0]).to.deep.equal({ title: 'Przerwa' });
    store.undo();
    expect(title(store)).to.equal('Prz');
    store.undo();
    expect(title(store)).to.equal(undefined);
    expect(store.undoable).to.equal(undefined);
    for (const words of ['Prz', 'Przerwa']) {
      store.redo();
      expect(title(store)).to.equal(words);
    }
    type(store, 'Other');
    expect(store.redoable).to.equal(undefined);
  });

  it('never changes a document in place', () => {
    const store = new Store({ storage: null });
    type(store, 'One');
    const before = store.document;
    const copy = structuredClone(before);
    type(store, 'Two');
    expect(before).to.deep.equal(copy);
    expect(store.document).to.not.equal(before);
  });

  it('tells its listeners, until they leave', () => {
    const store = new Store({ storage: null });
    let calls = 0;
    const leave = store.subscribe(() => (calls += 1));
    type(store, 'One');
    leave();
    type(store, 'Two');
    expect(calls).to.equal(1);
  });

  it('is there again after a reload, with what was published and with a broken text', () => {
    const storage = memory();
    const store = new Store({ storage });
    store.load({ revision: 4, updated: '2024-01-12T08:00:00Z', timeZone: 'UTC', language: 'en' }, 'file');
    type(store, 'One');
    store.addLanguage('uk', 'uk');
    store.brokenText = '{ "revision": ';
    const again = new Store({ storage });
    expect(again.document).to.deep.equal(store.document);
    expect(again.base?.revision).to.equal(4);
    expect(again.brokenText).to.equal('{ "revision": ');
    expect(again.languages).to.deep.equal(['en', 'uk']);
    expect(again.isExported).to.equal(false);
    expect(again.restored).to.equal(true);
  });

  for (const damaged of ['', '{', 'null', '[]', '{"version":2,"document":{}}', '{"version":1,"document":7}'])
    it(`begins anew where the storage holds ${damaged || 'nothing'}`, () => {
      const storage = memory();
      storage.setItem(SAVE_KEY, damaged);
      const store = new Store({ storage });
      expect(store.document.revision).to.equal(0);
      expect(store.restored).to.equal(false);
    });

  it('works on and says so where nothing can be kept', () => {
    const storage = memory();
    const store = new Store({ storage });
    storage.full = true;
    type(store, 'One');
    expect(title(store)).to.equal('One');
    expect(store.isSaved).to.equal(false);
    storage.full = false;
    type(store, 'Two');
    expect(store.isSaved).to.equal(true);
  });

  it('takes over the newer work of another tab, says so, and can take it back', () => {
    const storage = memory();
    const target = new EventTarget();
    const own = new Store({ storage, window: target, now: () => 1000 });
    type(own, 'Own');
    const other = new Store({ storage, now: () => 2000 });
    type(other, 'Other');
    target.dispatchEvent(new StorageEvent('storage', { key: SAVE_KEY, newValue: storage.getItem(SAVE_KEY) }));
    expect(title(own)).to.equal('Other');
    expect(own.fromOtherTab).to.equal(true);
    own.undo();
    expect(title(own)).to.equal('Own');
    const older = JSON.stringify({ ...JSON.parse(storage.getItem(SAVE_KEY)!), serial: 1 });
    target.dispatchEvent(new StorageEvent('storage', { key: SAVE_KEY, newValue: older }));
    expect(title(own)).to.equal('Own');
  });

  it('knows the languages of the texts, and takes one away', () => {
    const document = {
      revision: 1,
      updated: '',
      timeZone: 'UTC',
      language: 'pl',
      loginMethods: {
        title: { pl: 'Tak', en: 'Yes' },
        channels: [],
        methods: [{ id: 'a', name: 'A', channels: { ikp: {}, uk: { when: { pl: 'x', de: 'y' } } } }],
      },
    };
    expect(languagesOf(document)).to.deep.equal(['pl', 'en', 'de']);
    const without = withoutLanguage(document, 'en');
    expect(languagesOf(without)).to.deep.equal(['pl', 'de']);
    expect(without.loginMethods.methods).to.deep.equal(document.loginMethods.methods);
  });
});

describe('A text in languages', () => {
  const document = (text?: unknown) => ({ language: 'pl', ...(text === undefined ? {} : { text }) });

  it('is a plain string while it is in the main language alone', () => {
    expect(withText(document(), '/text', 'pl', 'Tak')).to.deep.equal(document('Tak'));
    expect(withText(document('Tak'), '/text', 'en', 'Yes')).to.deep.equal(document({ pl: 'Tak', en: 'Yes' }));
    expect(withText(document(), '/text', 'en', 'Yes')).to.deep.equal(document({ en: 'Yes' }));
  });

  it('is gone when its last word is', () => {
    expect(withText(document('Tak'), '/text', 'pl', '')).to.deep.equal(document());
    expect(withText(document({ pl: 'Tak', en: 'Yes' }), '/text', 'en', '')).to.deep.equal(document({ pl: 'Tak' }));
    expect(withText({ language: 'pl', list: ['a', 'b'] }, '/list/0', 'pl', '')).to.deep.equal({
      language: 'pl',
      list: ['', 'b'],
    });
  });

  it('is read from whatever stands there', () => {
    expect(textIn(document('Tak'), '/text', 'pl')).to.equal('Tak');
    expect(textIn(document('Tak'), '/text', 'en')).to.equal('');
    expect(textIn(document({ en: 5 }), '/text', 'en')).to.equal('');
    expect(textIn(document(['x']), '/text', 'pl')).to.equal('');
  });
});
