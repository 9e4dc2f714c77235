import { expect } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import '../../../../src/define/login-methods.js';
import type { LoginMethods } from '../../../../src/notice/document.js';
import { COMPUTER, loginMethods, method, notice, PHONE } from '../../../support/notices.js';
import { all, headings, isVisible, one, place, settled, show, tags, textOf, words } from '../visitor.js';

const widget = (different: Partial<LoginMethods> = {}, attributes = {}) =>
  show('ikp-login-methods', notice({ loginMethods: loginMethods(different) }), attributes);

const radios = (element: Element) =>
  all<HTMLInputElement>(element, 'input[type="radio"]') as [HTMLInputElement, HTMLInputElement];
const channels = (element: Element) => all(element, '[part="channel"]') as [HTMLElement, HTMLElement];
const shown = (element: Element) => channels(element).map(isVisible);

beforeEach(() => localStorage.clear());

describe('The switch of channels', () => {
  for (const [lang, legend, ...names] of [
    ['pl', 'Gdzie chcesz się zalogować?', 'IKP na komputerze', 'mojeIKP na telefonie'],
    ['en', 'Where do you want to log in?', 'IKP on a computer', 'mojeIKP on a phone'],
    ['uk', 'Куди ви хочете увійти?', 'IKP на комп’ютері', 'mojeIKP на телефоні'],
  ] as const) {
    it(`is a group of radio buttons with names (${lang})`, async () => {
      const element = await widget({}, { lang });
      expect(words(one(element, 'fieldset > legend').textContent)).to.equal(legend);
      expect(radios(element).map(({ labels }) => words(labels![0]!.textContent))).to.deep.equal(names);
    });
  }

  it('shows one channel at first, and has all in the document', async () => {
    const element = await widget();
    expect(shown(element)).to.deep.equal([true, false]);
    expect(radios(element).map(({ checked }) => checked)).to.deep.equal([true, false]);
    expect(headings(element).filter((heading) => heading.endsWith('mojeID'))).to.have.length(2);
  });

  it('opens the other channel by a click on its name', async () => {
    const element = await widget();
    radios(element)[1].labels![0]!.click();
    await settled();
    expect(shown(element)).to.deep.equal([false, true]);
    radios(element)[0].click();
    await settled();
    expect(shown(element)).to.deep.equal([true, false]);
  });

  it('opens the other channel by the arrow keys, and keeps the focus', async () => {
    const element = await widget();
    const [computer, phone] = radios(element);
    computer.focus();
    await sendKeys({ press: 'ArrowDown' });
    await settled();
    expect(shown(element)).to.deep.equal([false, true]);
    expect(phone.matches(':focus')).to.be.true;

    await sendKeys({ press: 'ArrowUp' });
    await settled();
    expect(shown(element)).to.deep.equal([true, false]);
    expect(computer.matches(':focus')).to.be.true;
  });

  it('keeps the visitor’s choice when the notice and the language change', async () => {
    const element = await widget();
    radios(element)[1].click();
    element.notice = notice({ loginMethods: loginMethods({ lead: 'New' }) });
    await settled();
    element.lang = 'en';
    await settled();
    expect(textOf(element)).to.contain('mojeIKP on a phone');
    expect(shown(element)).to.deep.equal([false, true]);
    expect(radios(element)[1].checked).to.be.true;
  });

  it('opens the first channel where the chosen one is no longer there', async () => {
    const element = await widget();
    radios(element)[1].click();
    await settled();
    element.notice = notice({ loginMethods: loginMethods({ channels: [COMPUTER, { ...PHONE, id: 'other' }] }) });
    await settled();
    expect(shown(element)).to.deep.equal([true, false]);
    expect(radios(element)[0].checked).to.be.true;
  });

  it('is not disturbed by that of another element', async () => {
    const page = await place(
      '<div><ikp-login-methods></ikp-login-methods><ikp-login-methods></ikp-login-methods></div>',
    );
    const [first, second] = [...page.children] as [HTMLElement, HTMLElement];
    for (const element of page.querySelectorAll('ikp-login-methods')) {
      element.notice = notice({ loginMethods: loginMethods() });
      await settled();
    }
    radios(first)[1].click();
    // The second one updates too, as it does whenever time goes on.
    second.lang = 'en';
    await settled();
    expect(shown(first)).to.deep.equal([false, true]);
    expect(shown(second)).to.deep.equal([true, false]);
    expect(radios(second)[0].checked).to.be.true;
  });

  it('is not there for a single channel', async () => {
    const element = await widget({ channels: [PHONE] });
    expect(tags(element, 'fieldset,input')).to.be.empty;
    expect(textOf(element)).to.contain('mojeIKP na telefonie').and.contain('mojeID');
  });

  it('tells what belongs to each channel', async () => {
    const element = await widget({
      channels: [
        { ...COMPUTER, lead: 'In the browser.' },
        { ...PHONE, lead: 'In the app.' },
      ],
      methods: [method({ id: 'pin', channels: { mojeikp: { when: 'You have logged in before.' } } })],
    });
    const [computer, phone] = channels(element).map((channel) => words(channel.textContent)) as [string, string];
    expect(computer).to.contain('In the browser.').and.not.contain('pin');
    expect(phone).to.contain('In the app.').and.contain('pin').and.contain('You have logged in before.');
  });
});

// Engines that are driven by WebDriver can't be told to print.
const canPrint = await emulateMedia({ media: 'screen' }).then(
  () => true,
  () => false,
);

if (canPrint) {
  describe('On paper', () => {
    beforeEach(() => emulateMedia({ media: 'print' }));
    afterEach(() => emulateMedia({ media: 'screen' }));

    it('all channels are there, each under its name, without the switch', async () => {
      const element = await widget();
      expect(shown(element)).to.deep.equal([true, true]);
      expect(isVisible(one(element, 'fieldset'))).to.be.false;
      expect(textOf(element)).to.contain('IKP na komputerze').and.contain('mojeIKP na telefonie');
    });

    it('folded steps and providers are there', async () => {
      const pin = method({ id: 'pin', providers: ['Bank'], channels: { ikp: { steps: ['Enter it.'] } } });
      const element = await widget({ methods: [pin] });
      const folded = all(element, 'details li');
      expect(folded.map(({ textContent }) => words(textContent))).to.deep.equal(['Bank', 'Enter it.']);
      expect(folded.map(isVisible)).to.deep.equal([true, true]);
      expect(all<HTMLDetailsElement>(element, 'details').some(({ open }) => open)).to.be.false;
    });
  });
}
