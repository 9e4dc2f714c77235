import { expect } from '@open-wc/testing';
import '../../../../src/define/scam-warning.js';
import type { ScamWarning } from '../../../../src/notice/document.js';
import { notice, scamWarning, wholeScamWarning } from '../../../support/notices.js';
import { all, headings, one, show, tags, textOf, texts, words } from '../visitor.js';

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
    ['pl', 'wiadomość SMS', 'e-mail', 'telefon', 'strona internetowa', 'media społecznościowe'],
    ['en', 'text message (SMS)', 'e-mail', 'phone call', 'website', 'social media'],
    ['uk', 'повідомлення SMS', 'електронний лист', 'телефонний дзвінок', 'вебсайт', 'соціальні мережі'],
  ] as const) {
    it(`says how fraudsters get in touch in words, with icons for the eye only (${lang})`, async () => {
      const element = await warning({}, { lang });
      expect(texts(element, '[part="forms"] li')).to.deep.equal(forms);
      const icons = [...one(element, '[part="forms"]').querySelectorAll('svg')];
      expect(icons).to.have.length(5);
      expect(icons.map((icon) => icon.getAttribute('aria-hidden'))).to.deep.equal(Array(5).fill('true'));
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
