import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { hostOf, safeHref } from '../../../src/notice/index.js';

describe('safeHref', () => {
  describe('lets through', () => {
    for (const href of [
      'https://pacjent.gov.pl/',
      'http://pacjent.gov.pl',
      'HTTPS://PACJENT.GOV.PL',
      'mailto:incydent@csirt.example',
      'MAILTO:incydent+portal@csirt.example',
      'tel:+48573205962',
      'tel:+48 573-205-962',
      'tel:(22) 123.45.67',
      'tel:112',
      '/pomoc',
      '/@pomoc',
      '?pomoc=a@b',
      'pomoc.html',
      '../pomoc?a=b#c',
      '#pomoc',
      '//pacjent.gov.pl/',
      'pomoc/javascript:nie',
      'ścieżka z odstępem',
    ]) {
      it(href, () => expect(safeHref(href)).to.equal(href));
    }
  });

  describe('refuses', () => {
    for (const href of [
      'javascript:alert(1)',
      'JavaScript:alert(1)',
      'JAVASCRIPT://pacjent.gov.pl/%0aalert(1)',
      'java\nscript:alert(1)',
      'java\tscript:alert(1)',
      'java\r\nscript:alert(1)',
      'javascript\n:alert(1)',
      '  javascript:alert(1)',
      '\tjavascript:alert(1)',
      '\njavascript:alert(1)',
      '\u0000javascript:alert(1)',
      '\u0001\u001fjavascript:alert(1)',
      '\u00a0javascript:alert(1)',
      '\ufeffjavascript:alert(1)',
      '\u2003\u2028 javascript:alert(1)',
      '\u00a0\u0001javascript:alert(1)',
      'data:text/html,<script>alert(1)</script>',
      'DATA:text/html;base64,PHNjcmlwdD4=',
      'vbscript:msgbox(1)',
      'blob:https://pacjent.gov.pl/5f0c',
      'filesystem:https://pacjent.gov.pl/x',
      'file:///etc/passwd',
      'ftp://pacjent.gov.pl/',
      'about:blank',
      'view-source:https://pacjent.gov.pl/',
      'intent://x#Intent;end',
      'sms:+48573205962',
      // A name before the host looks like a host
      'https://pacjent.gov.pl@evil.example/',
      'https://pacjent:gov@evil.example/',
      'https:pacjent@evil.example',
      'http:\\\\pacjent@evil.example',
      '\u0001https:pacjent@evil.example',
      // Where it leads depends on the page's own scheme
      'https:pomoc',
      '//pacjent.gov.pl@evil.example/',
      '\\\\pacjent.gov.pl@evil.example/',
      // One address, without headers
      'mailto:',
      'mailto:a@b.example?bcc=c@d.example',
      'mailto:a@b.example?subject=x',
      'mailto:a@b.example,c@d.example',
      'mailto:a@b.example%0abcc:c@d.example',
      'mailto:a%40b.example',
      'mailto:CSIRT <a@b.example>',
      'mailto:a@p\u0430cjent.example',
      // A number, no codes and no letters
      'tel:',
      'tel:*100#',
      'tel:*21*700123456#',
      'tel:%2A100%23',
      'tel:0800FLOWERS',
      'tel:+48573205962;ext=7',
      'tel:+48573205962,,7',
      'tel:+48573205962p7',
      'tel:+٤٨٥٧٣٢٠٥٩٦٢',
      'unknown:x',
      'https://',
      'https://pacjent.gov.pl:port/',
      '//[',
    ]) {
      it(JSON.stringify(href), () => expect(safeHref(href)).to.be.undefined);
    }
  });

  it('gives the address without the white space around it', () => {
    expect(safeHref(' \n https://pacjent.gov.pl/ \u00a0')).to.equal('https://pacjent.gov.pl/');
  });

  it('gives the address without what nobody sees, and without breaks', () => {
    expect(safeHref('https://pacjent\u00ad.gov\u200b.pl/\u202eabc')).to.equal('https://pacjent.gov.pl/abc');
    expect(safeHref('te\nl:\t112')).to.equal('tel:112');
  });

  it('judges a relative address by the base that it is given', () => {
    expect(safeHref('pomoc', 'https://pacjent.gov.pl/ikp/')).to.equal('pomoc');
    expect(safeHref('pomoc', 'file:///portal/index.html')).to.be.undefined;
    expect(safeHref('https://pacjent.gov.pl/', 'file:///portal/index.html')).to.equal('https://pacjent.gov.pl/');
  });

  it('never gives an address that a link would take for a scheme of another kind', () => {
    const link = document.createElement('a');
    const piece = fc.constantFrom(
      ...['java', 'script', 'data', ':', '//', '/', '\n', '\t', ' ', '\u00a0', '\ufeff', '\u0000', '\u2028'],
      ...['https', 'alert(1)', '\\', '%0a', '#', '?', '@', '\u0001', '\ud800', 'j'],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const href = safeHref(pieces.join(''), document.baseURI);
        if (href === undefined) return;
        link.setAttribute('href', href);
        // Chromium gives “:” for an address that leads nowhere.
        expect(link.protocol).to.match(/^(https?|mailto|tel)?:$/);
      }),
      { numRuns: 1_000 },
    );
  }).timeout(30_000);
});

describe('hostOf', () => {
  const hosts: [href: string, host: string][] = [
    ['https://pacjent.gov.pl/ikp', 'pacjent.gov.pl'],
    ['https://www.gov.pl/web/zdrowie', 'gov.pl'],
    ['https://WWW.GOV.PL', 'gov.pl'],
    ['https://www2.gov.pl/', 'www2.gov.pl'],
    ['//pacjent.gov.pl/', 'pacjent.gov.pl'],
    [' https://pacjent.gov.pl/', 'pacjent.gov.pl'],
    ['https://pacjent.gov.pl:8443/', 'pacjent.gov.pl:8443'],
    // What stands before an @ is not where the link leads.
    ['https://pacjent.gov.pl@zly.example/', 'zly.example'],
    ['https://pacjent.gov.pl.zly.example/', 'pacjent.gov.pl.zly.example'],
    // Cyrillic “а”, and Polish letters, in the form that hides nothing.
    ['https://p\u0430cjent.gov.pl/', 'xn--pcjent-3nf.gov.pl'],
    ['https://żółw.pl/', 'xn--w-uga1v8h.pl'],
    // Nothing to check where an address leads to no other site.
    ['/pomoc', ''],
    ['pomoc.html', ''],
    ['mailto:incydent@csirt.example', ''],
    ['tel:+48573205962', ''],
    ['https://[', ''],
  ];
  for (const [href, host] of hosts) {
    it(`of ${href} is ${host || 'nothing'}`, () => expect(hostOf(href)).to.equal(host));
  }
});
