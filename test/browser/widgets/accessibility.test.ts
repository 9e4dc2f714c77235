import { expect } from '@open-wc/testing';
import '../../../src/define/all.js';
import { violations } from '../support/axe.js';
import { FULL } from '../support/full.js';
import { WHEN, wholeNotice } from '../../support/notices.js';
import { place, settled } from './visitor.js';

const FORMS = [
  ['<ikp-outage-banner>', '<ikp-outage-banner preview-time="WHEN"></ikp-outage-banner>'],
  ['<ikp-login-methods>', '<ikp-login-methods preview-time="WHEN"></ikp-login-methods>'],
  ['<scam-warning>', '<scam-warning preview-time="WHEN"></scam-warning>'],
  ['<scam-warning compact>', '<scam-warning preview-time="WHEN" compact></scam-warning>'],
] as const;

const DOCUMENT = wholeNotice();
Object.assign(DOCUMENT.outages![0]!, {
  summary: 'Zaloguj się **inaczej**, zobacz [pomoc](/pomoc).',
  operator: { name: 'Ośrodek', href: 'https://www.coi.gov.pl/', text: 'Prowadzi go Ośrodek.' },
  updates: [{ at: WHEN.upcoming, text: 'Nowina.' }],
  notes: [{ title: 'Dla lekarzy', text: 'Jest inny sposób.', links: [{ text: 'Czytaj', href: '/czytaj' }] }],
});

// The sample goes through languages and schemes while the outage lasts, and through its phases in one of each.
const cases = ['pl', 'en', 'uk'].flatMap((lang) =>
  (['light', 'dark'] as const).flatMap((scheme) =>
    (['upcoming', 'active', 'ended'] as const)
      .filter((phase) => FULL || phase === 'active' || (lang === 'pl' && scheme === 'light'))
      .map((phase) => ({ lang, scheme, phase })),
  ),
);

for (const [name, markup] of FORMS) {
  describe(`axe finds nothing wrong in ${name}`, () => {
    for (const { lang, scheme, phase } of cases) {
      it(`${lang}, ${scheme}, ${phase}`, async () => {
        const page = await place<HTMLElement>(`<div lang="${lang}">${markup.replace('WHEN', WHEN[phase])}</div>`);
        page.style.cssText = `color-scheme: ${scheme}; background: Canvas; color: CanvasText`;
        const element = page.firstElementChild as HTMLElementTagNameMap['scam-warning'];
        element.notice = DOCUMENT;
        await settled();
        for (const details of element.shadowRoot!.querySelectorAll('details')) details.open = true;
        expect(element.shadowRoot!.querySelector('h2')).to.exist;
        expect(await violations(page)).to.deep.equal([]);
      });
    }
  });
}
