import { expect } from '@open-wc/testing';
import { consoleLines } from '../widgets/console.js';
import { place, settled } from '../widgets/visitor.js';

const TAGS = ['ikp-outage-banner', 'ikp-login-methods', 'scam-warning'];
const defined = () => TAGS.filter((tag) => customElements.get(tag));
const marked = (value: string) => `<div data-ikp-widget="${value}" data-ikp-src="data:,">Zadzwoń</div>`;

// In this order: a page can't undefine an element.
describe('Importing define/markup.js', () => {
  const lines = consoleLines();

  it('registers nothing, and leaves marked elements until their widget is defined', async () => {
    await import('../../../src/define/markup.js');
    const page = await place(`<div>${marked('outage-banner')}${marked('scam-warning')}</div>`);
    expect(defined()).to.be.empty;
    expect(page.innerHTML).to.equal(marked('outage-banner') + marked('scam-warning'));

    await import('../../../src/define/outage-banner.js');
    await settled();
    const [banner, warning] = page.children;
    expect(defined()).to.deep.equal(['ikp-outage-banner']);
    expect(banner!.innerHTML).to.equal('<ikp-outage-banner src="data:,">Zadzwoń</ikp-outage-banner>');
    expect(warning!.innerHTML).to.equal('Zadzwoń');
    expect(lines.filter((line) => line.includes('data-ikp'))).to.be.empty;
  });

  it('takes an element that another script has defined as it is', async () => {
    customElements.define('scam-warning', class extends HTMLElement {});
    const host = await place(marked('scam-warning'));
    expect(host.innerHTML).to.equal('<scam-warning>Zadzwoń</scam-warning>');
  });
});
