import { expect, waitUntil } from '@open-wc/testing';
import '../../../../src/define/scam-warning.js';
import type { ScamWarning } from '../../../../src/notice/document.js';
import { notice, wholeScamWarning } from '../../../support/notices.js';
import { consoleLines } from '../console.js';
import { all, one, settled, show, tags, textOf, texts, words } from '../visitor.js';

const warning = (different: Partial<ScamWarning> = {}, attributes = {}) =>
  show('scam-warning', notice({ language: 'pl', scamWarning: wholeScamWarning(different) }), attributes);

describe('The report', () => {
  consoleLines();
  const digits = (text: string | null) => (text ?? '').replace(/\D/g, '');

  for (const phone of ['+48 573 205 962', '+48573205962', '+48 22 123 45 67']) {
    it(`dials the digits that it shows: ${phone}`, async () => {
      const link = one(await warning({ report: { phone } }), 'a[href^="tel:"]');
      expect(link.getAttribute('href')).to.equal(`tel:+${digits(phone)}`);
      expect(digits(link.textContent)).to.equal(digits(phone));
    });
  }

  it('shows and dials a number as copied from an address book, without the marks around it', async () => {
    const link = one(await warning({ report: { phone: '\u202a+48 573 205 962\u202c' } }), 'a[href^="tel:"]');
    expect(link.textContent).to.equal('+48-573-205-962');
    expect(link.getAttribute('href')).to.equal('tel:+48573205962');
  });

  for (const phone of ['+48*21*700123456#', '+48 800 PACJENT', '+٤٨ ٥٧٣ ٢٠٥ ٩٦٢', '573 205 962']) {
    it(`shows no number that does not dial what it shows: ${phone}`, async () => {
      expect(tags(await warning({ report: { text: 'Zgłoś', phone } }), '[part="report"] a,button')).to.be.empty;
    });
  }

  for (const email of ['a@b.example?bcc=c@d.example', 'a@b.example%0aBcc:c@d.example', 'a@b.example,c@d.example']) {
    it(`shows no address that writes to others too: ${email}`, async () => {
      expect(tags(await warning({ report: { text: 'Zgłoś', email } }), '[part="report"] a')).to.be.empty;
    });
  }

  it('groups the number so that it is not read as millions', async () => {
    for (const phone of ['+48 573 205 962', '+48573205962'])
      expect(texts(await warning({ report: { phone } }), 'a[href^="tel:"]')).to.deep.equal(['+48-573-205-962']);
  });

  it('writes to the address that it shows', async () => {
    const link = one(await warning(), 'a[href^="mailto:"]');
    expect(link.getAttribute('href')).to.equal('mailto:incydent@csirt.cez.gov.pl');
    expect(words(link.textContent)).to.equal('incydent@csirt.cez.gov.pl');
  });

  it('has number and address left to right in any text', async () => {
    const element = await warning();
    element.parentElement!.dir = 'rtl';
    const found = all<HTMLAnchorElement>(element, 'a[href^="tel:"],a[href^="mailto:"]');
    expect(found.map((link) => getComputedStyle(link).direction)).to.deep.equal(['ltr', 'ltr']);
  });

  it('offers what it has', async () => {
    const byMail = await warning({ report: { email: 'a@b.pl' } });
    expect(tags(byMail, '[part="report"] a')).to.have.length(1);
    expect(tags(byMail, 'button')).to.be.empty;
    const byPhone = await warning({ report: { phone: '+48 573 205 962' } });
    expect(tags(byPhone, '[part="report"] a')).to.have.length(1);
  });
});

describe('The button that copies the number', () => {
  const clipboard = Object.getOwnPropertyDescriptor(Navigator.prototype, 'clipboard');
  const useClipboard = (value: unknown) => Object.defineProperty(navigator, 'clipboard', { value, configurable: true });
  // The stub's own property covers that of the platform, where there is one.
  afterEach(() => {
    delete (navigator as { clipboard?: unknown }).clipboard;
    expect(Object.getOwnPropertyDescriptor(Navigator.prototype, 'clipboard')).to.deep.equal(clipboard);
  });

  const press = async (element: Element) => {
    one(element, 'button').click();
    await settled();
  };

  for (const [lang, name, copied] of [
    ['pl', 'Kopiuj numer', 'Skopiowano'],
    ['en', 'Copy the number', 'Copied'],
    ['uk', 'Копіювати номер', 'Скопійовано'],
  ] as const) {
    it(`copies it, and says so politely (${lang})`, async () => {
      const copies: string[] = [];
      useClipboard({ writeText: (text: string) => Promise.resolve(copies.push(text)) });
      const element = await warning({}, { lang });
      expect(texts(element, 'button')).to.deep.equal([name]);
      // Nothing at which a reading cursor would stop, until there is something to say.
      expect(all(element, '[aria-live]')).to.be.empty;

      await press(element);
      expect(copies.map((text) => text.replace(/\D/g, ''))).to.deep.equal(['48573205962']);
      // A region that comes with its text is not spoken.
      const status = one(element, '[aria-live="polite"]');
      expect(words(status.textContent)).to.equal('');
      await waitUntil(() => words(status.textContent) === copied, undefined, { timeout: 30_000 });
      expect(status.isConnected).to.be.true;
    });
  }

  for (const [what, value] of [
    ['the page may not', { writeText: () => Promise.reject(new DOMException('No', 'NotAllowedError')) }],
    ['there is no clipboard', undefined],
  ] as const) {
    it(`does not say that it was copied where ${what}, and throws nothing`, async () => {
      useClipboard(value);
      const element = await warning();
      await press(element);
      expect(textOf(element)).not.to.contain('Skopiowano');
    });
  }
});
