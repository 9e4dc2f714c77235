import { expect } from '@open-wc/testing';
import { render } from 'lit/html.js';
import { fieldsView } from '../../../studio/src/forms/field-view.js';
import { languagesView } from '../../../studio/src/forms/languages-view.js';
import { scamWarning } from '../../../studio/src/forms/scam-fields.js';
import { easyOf, languagesOf, withoutLanguage } from '../../../studio/src/store/languages.js';
import { Store } from '../../../studio/src/store/store.js';
import { languageName } from '../../../studio/src/parts/language-name.js';
import { checkNotice } from '../../../src/rules/index.js';
import { words } from '../widgets/visitor.js';
import { viewOf } from './view-of.js';

const warning = (title: unknown) => ({
  revision: 1,
  updated: '2024-01-18T09:00:00+01:00',
  timeZone: 'Europe/Warsaw',
  language: 'pl',
  scamWarning: { title },
});

/** The languages and the title, as the Studio shows them. */
function drawn(title: unknown) {
  const store = new Store({ storage: null });
  store.load(warning(title) as never, 'test');
  const view = viewOf(store);
  const root = document.createElement('div');
  const draw = () => {
    const title = scamWarning.filter(({ key }) => key === 'title');
    render([languagesView(view), fieldsView(view, title, '/scamWarning')], root);
    return root;
  };
  return { store, draw };
}

describe('Easier texts in the Studio', () => {
  it('have a name in its language', () => {
    expect(languageName('pl-x-easy', 'pl')).to.equal('polski – prostszy tekst');
    expect(languageName('en-x-easy', 'en')).to.equal('English – easier text');
  });

  it('stand after the texts that they are easier than', () => {
    const document = warning({ pl: 'a', uk: 'b', en: 'c', 'en-x-easy': 'd', 'pl-x-easy': 'e' }) as never;
    expect(languagesOf(document)).to.deep.equal(['pl', 'pl-x-easy', 'uk', 'en', 'en-x-easy']);
    expect(languagesOf(document, [easyOf('uk')])).to.include('uk-x-easy');
  });

  it('go with the language that is removed', () => {
    const without = withoutLanguage(warning({ pl: 'a', en: 'c', 'en-x-easy': 'd' }), 'en');
    expect(without).to.deep.equal(warning({ pl: 'a' }));
  });

  it('are added by a button, once, and not missed where there is none', () => {
    const { store, draw } = drawn({ pl: 'Uwaga', en: 'Warning' });
    const buttons = () => [...draw().querySelectorAll<HTMLButtonElement>('.language-list button[aria-label^="Dodaj"]')];
    expect(buttons().map(({ ariaLabel }) => ariaLabel)).to.deep.equal([
      'Dodaj prostszy tekst: polski',
      'Dodaj prostszy tekst: angielski',
    ]);
    buttons()[0]!.click();
    expect(buttons()).to.have.length(1);
    expect(store.languages).to.deep.equal(['pl', 'pl-x-easy', 'en']);
    const labels = [...draw().querySelectorAll('.in-language label')].map(({ textContent }) => words(textContent));
    expect(labels).to.deep.equal(['polski', 'polski – prostszy tekst', 'angielski']);
  });

  it('are written beside the ordinary ones, and kept', () => {
    const { store, draw } = drawn('Uwaga');
    store.addLanguage('pl-x-easy', 'test');
    const input = draw().querySelector<HTMLInputElement>('[lang="pl-x-easy"]')!;
    input.value = 'Uważaj';
    input.dispatchEvent(new Event('input'));
    expect(store.document.scamWarning?.title).to.deep.equal({ pl: 'Uwaga', 'pl-x-easy': 'Uważaj' });
    expect(checkNotice(store.document).map(({ code }) => code)).to.not.include('missing-language');
  });
});
