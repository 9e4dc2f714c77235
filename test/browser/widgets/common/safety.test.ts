import { expect } from '@open-wc/testing';
import { notice, outage, scamWarning, wholeScamWarning } from '../../../support/notices.js';
import { consoleLines } from '../console.js';
import { EVERY } from '../every-element.js';
import { links, one, show, tags, textOf, texts } from '../visitor.js';

const MARKUP = '<img src=x onerror="window.attacked=1"><script>window.attacked=1</script><b>bold</b>';

for (const { tag, titled } of EVERY) {
  describe(`A text in <${tag}>`, () => {
    consoleLines();

    it('is shown as it is written, markup and all', async () => {
      const element = await show(tag, titled(MARKUP));
      expect(textOf(element)).to.contain(MARKUP);
      expect(tags(element, 'img,script,b')).to.be.empty;
      expect(window).not.to.have.property('attacked');
    });

    it('may hold entities and template syntax, which mean nothing', async () => {
      const text = '&lt;b&gt; &amp; ${1} {0} {{x}} <!-- -->';
      expect(textOf(await show(tag, titled(text)))).to.contain(text);
    });

    it('may be strong in part and hold links', async () => {
      const element = await show(tag, titled('Use **the other way**, see [help](/help).'));
      expect(textOf(element)).to.contain('Use the other way, see help.');
      expect(texts(element, 'strong')).to.include('the other way');
      expect(links(element)).to.include('/help');
    });

    for (const href of [
      'javascript:alert(1)',
      'JaVaScRiPt:alert`1`',
      'data:text/html,x',
      'vbscript:x',
      'blob:https://x/y',
    ]) {
      it(`has no link to ${href}, only its words`, async () => {
        const element = await show(tag, titled(`Read [this](${href}) now`));
        expect(textOf(element)).to.contain('Read this now');
        expect(links(element)).not.to.include(href);
        expect(links(element).filter((link) => /^(java|vb)script|^data|^blob/i.test(link!))).to.be.empty;
      });
    }
  });
}

describe('A field for an address', () => {
  consoleLines();
  const unsafe = 'java\nscript:alert(1)';

  it('makes no link of an unsafe address of an operator, whose name stays', async () => {
    const operator = { name: 'Operator’s name', href: unsafe };
    const element = await show('ikp-outage-banner', notice({ outages: [outage({ operator, end: undefined })] }));
    expect(textOf(element)).to.contain('Operator’s name');
    expect(links(element)).to.be.empty;
  });

  it('makes no link of an unsafe address of a card, whose title stays', async () => {
    const readAlso = [{ title: 'Card', href: unsafe }];
    const element = await show('scam-warning', notice({ scamWarning: scamWarning({ readAlso }) }));
    expect(textOf(element)).to.contain('Card');
    expect(links(element)).to.be.empty;
  });

  it('shows no official site that is not https', async () => {
    const officialSites = [
      { name: 'Good', href: 'https://pacjent.gov.pl/' },
      { name: 'Bad', href: 'http://pacjent.gov.pl.example/' },
    ];
    const element = await show('scam-warning', notice({ scamWarning: scamWarning({ officialSites }) }));
    expect(links(element)).to.deep.equal(['https://pacjent.gov.pl/']);
  });

  it('shows the host of a look-alike as the network knows it', async () => {
    // The first letter is Cyrillic.
    const officialSites = [{ name: 'Look-alike', href: 'https://расjent.gov.pl/' }];
    const element = await show('scam-warning', notice({ scamWarning: scamWarning({ officialSites }) }));
    expect(texts(element, 'a')[0]).to.match(/^xn--/);
  });

  it('shows no official site with a name before its host', async () => {
    const officialSites = [{ name: 'Bad', href: 'https://pacjent.gov.pl@evil.example/' }];
    const element = await show('scam-warning', notice({ scamWarning: scamWarning({ officialSites }) }));
    expect(links(element)).to.be.empty;
    expect(textOf(element)).not.to.contain('pacjent');
  });

  it('opens links in the same window', async () => {
    const element = await show('scam-warning', notice({ scamWarning: wholeScamWarning() }));
    expect(tags(element, 'a[target]')).to.be.empty;
    expect(one(element, 'a[href="/e-recepta"]')).to.exist;
  });
});
