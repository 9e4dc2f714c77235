import { expect } from '@open-wc/testing';
import '../../../src/define/scam-warning.js';
import type { ScamWarning } from '../../../src/notice/document.js';
import { notice, scamWarning, wholeScamWarning } from '../../support/notices.js';
import { all, headings, isVisible, links, one, settled, show, tags, textOf, texts, words } from '../visitor.js';

const warning = (different: Partial<ScamWarning> = {}, attributes = {}) =>
  show('scam-warning', notice({ language: 'pl', scamWarning: wholeScamWarning(different) }), attributes);

describe('The scam warning', () => {
  for (const [lang, ...titles] of [
    [
      'pl',
      'h2 Uważaj na oszustów',
      'h3 Za kogo podają się oszuści',
      'h3 Jak się z Tobą kontaktują',
      'h3 Gdy masz wątpliwości',
      'h3 Zapamiętaj',
      'h3 Zgłoś podejrzenie',
      'h3 Sprawdzone źródła informacji',
      'h3 Przeczytaj także',
    ],
    [
      'en',
      'h2 Beware of fraudsters',
      'h3 Who the fraudsters pretend to be',
      'h3 How they contact you',
      'h3 If you are in doubt',
      'h3 Remember',
      'h3 Report a suspicion',
      'h3 Trusted sources of information',
      'h3 Read also',
    ],
    [
      'uk',
      'h2 Остерігайтеся шахраїв',
      'h3 За кого видають себе шахраї',
      'h3 Як вони з вами зв’язуються',
      'h3 Якщо ви сумніваєтеся',
      'h3 Запам’ятайте',
      'h3 Повідомте про підозру',
      'h3 Перевірені джерела інформації',
      'h3 Читайте також',
    ],
  ] as const) {
    it(`has all its sections, each under its heading (${lang})`, async () => {
      const element = await warning({}, { lang });
      expect(headings(element)).to.deep.equal([...titles, 'h4 Bezpieczna e-recepta']);
    });
  }

  it('says all that its notice says', async () => {
    const text = textOf(await warning());
    for (const sentence of [
      'Oszuści próbują zdobyć Twoje dane.',
      'NFZ',
      'Centrum e-Zdrowia',
      'Skontaktuj się z nami.',
      'Nigdy nie korzystaj z danych podanych w SMS-ie.',
      'Uważaj na linki.',
      'Nie podawaj haseł.',
      'Portal pacjenta',
      'Zgłoś to.',
      'Prawdziwe informacje są na pacjent.gov.pl.',
      'Zobacz, jak.',
    ]) {
      expect(text).to.contain(sentence);
    }
  });

  it('has nothing but its title where there is nothing else', async () => {
    const element = await show('scam-warning', notice({ scamWarning: scamWarning() }));
    expect(textOf(element)).to.equal('Uważaj na oszustów');
    expect(tags(element, 'ul,ol,p,a,button,details,div:empty')).to.be.empty;
  });

  it('has no headings over empty lists', async () => {
    const element = await warning({ impersonates: [], forms: [], rules: [], officialSites: [], readAlso: [] });
    expect(headings(element).map((heading) => heading.slice(3))).to.deep.equal([
      'Uważaj na oszustów',
      'Gdy masz wątpliwości',
      'Zgłoś podejrzenie',
      'Sprawdzone źródła informacji',
    ]);
  });

  it('is a section named by its heading', async () => {
    const element = await warning();
    const section = one(element, 'section');
    const title = one(element, `#${section.getAttribute('aria-labelledby')}`);
    expect(words(title.textContent)).to.equal('Uważaj na oszustów');
  });

  for (const [lang, ...forms] of [
    ['pl', 'wiadomość SMS', 'e-mail', 'telefon', 'strona internetowa', 'media społecznościowe', 'list'],
    ['en', 'text message (SMS)', 'e-mail', 'phone call', 'website', 'social media', 'letter'],
    [
      'uk',
      'повідомлення SMS',
      'електронний лист',
      'телефонний дзвінок',
      'вебсайт',
      'соціальні мережі',
      'паперовий лист',
    ],
  ] as const) {
    it(`says how fraudsters get in touch in words, with icons for the eye only (${lang})`, async () => {
      const element = await warning({}, { lang });
      expect(texts(element, '[part="forms"] li')).to.deep.equal(forms);
      const icons = [...one(element, '[part="forms"]').querySelectorAll('svg')];
      expect(icons).to.have.length(6);
      expect(icons.map((icon) => icon.getAttribute('aria-hidden'))).to.deep.equal(Array(6).fill('true'));
    });
  }

  it('numbers the rules', async () => {
    expect(texts(await warning(), 'ol > li')).to.deep.equal(['Uważaj na linki.', 'Nie podawaj haseł.']);
  });

  it('sets the one thing never to do apart from all else', async () => {
    const element = await warning();
    const never = one(element, '[part="never"]');
    expect(words(never.innerText)).to.equal('Nigdy nie korzystaj z danych podanych w SMS-ie.');
    const { backgroundColor } = getComputedStyle(never);
    expect(backgroundColor).not.to.equal('rgba(0, 0, 0, 0)');
    expect(backgroundColor).not.to.equal(getComputedStyle(never.parentElement!).backgroundColor);
  });

  it('shows the host of each official site as the link itself', async () => {
    const officialSites = [
      { name: 'Portal pacjenta', href: 'https://pacjent.gov.pl/' },
      { name: 'NFZ', href: 'https://www.nfz.gov.pl/dla-pacjenta/' },
    ];
    const element = await warning({ officialSites });
    const sites = [...one(element, '[part="sites"]').querySelectorAll('li')];
    expect(sites.map(({ innerText }) => words(innerText))).to.deep.equal([
      'pacjent.gov.pl Portal pacjenta',
      'nfz.gov.pl NFZ',
    ]);
    expect(sites.map((site) => words(site.querySelector('a')!.textContent))).to.deep.equal([
      'pacjent.gov.pl',
      'nfz.gov.pl',
    ]);
  });

  it('leads to further reading by cards whose titles are links', async () => {
    const element = await warning({
      readAlso: [
        { title: 'A', href: '/a' },
        { title: 'B', text: 'No link.' },
      ],
    });
    expect(all(element, '[part="card"]').map(({ innerText }) => words(innerText))).to.deep.equal(['A', 'B No link.']);
    expect(one(element, '[part="card"] a').getAttribute('href')).to.equal('/a');
  });
});

describe('The report', () => {
  const digits = (text: string | null) => (text ?? '').replace(/\D/g, '');

  for (const phone of ['+48 573 205 962', '+48573205962', '+48 22 123 45 67']) {
    it(`dials the digits that it shows: ${phone}`, async () => {
      const link = one(await warning({ report: { phone } }), 'a[href^="tel:"]');
      expect(link.getAttribute('href')).to.equal(`tel:+${digits(phone)}`);
      expect(digits(link.textContent)).to.equal(digits(phone));
    });
  }

  it('groups the number so that it is not read as millions', async () => {
    expect(texts(await warning(), 'a[href^="tel:"]')).to.deep.equal(['+48 573-205-962']);
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
      const status = one(element, '[aria-live="polite"]');
      expect(words(status.textContent)).to.equal('');

      await press(element);
      expect(copies.map((text) => text.replace(/\D/g, ''))).to.deep.equal(['48573205962']);
      expect(status.isConnected).to.be.true;
      expect(words(status.textContent)).to.equal(copied);
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

describe('The compact form', () => {
  it('shows what matters at once: the title, the lead, the one thing never to do and the report', async () => {
    const element = await warning({}, { compact: '' });
    expect(element.compact).to.be.true;
    const outside = all(element, '[part="heading"],[part="never"],[part="report"]').filter(isVisible);
    expect(outside.map((found) => words(found.innerText).split('.')[0])).to.deep.equal([
      'Uważaj na oszustów',
      'Nigdy nie korzystaj z danych podanych w SMS-ie',
      'Zgłoś podejrzenie Zgłoś to',
      'Zgłoś podejrzenie',
    ]);
  });

  for (const [lang, summary] of [
    ['pl', 'Pokaż całe ostrzeżenie'],
    ['en', 'Show the whole warning'],
    ['uk', 'Показати все попередження'],
  ] as const) {
    it(`folds the rest, and says how to see it (${lang})`, async () => {
      const element = await warning({}, { compact: '', lang });
      expect(one(element, 'details').hasAttribute('open')).to.be.false;
      expect(texts(element, 'summary')).to.deep.equal([summary]);
    });
  }

  it('loses nothing', async () => {
    const [compact, whole] = [await warning({}, { compact: '' }), await warning()];
    expect(links(compact)).to.have.members(links(whole));
    expect(headings(compact)).to.have.members(headings(whole));
    expect(texts(compact, 'li')).to.have.members(texts(whole, 'li'));
  });

  it('can be unfolded', async () => {
    const element = await warning({}, { compact: '' });
    one(element, 'summary').click();
    expect(all(element, 'h3').map(isVisible)).not.to.include(false);
  });

  it('comes and goes with its attribute', async () => {
    const element = await warning();
    element.toggleAttribute('compact', true);
    await settled();
    expect(tags(element, 'details')).to.have.length(1);
    element.removeAttribute('compact');
    await settled();
    expect(tags(element, 'details')).to.be.empty;
  });
});
