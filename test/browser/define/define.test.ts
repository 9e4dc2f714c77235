import { expect } from '@open-wc/testing';
import * as library from '../../../src/index.js';

const TAGS = ['ikp-outage-banner', 'ikp-login-methods', 'scam-warning'] as const;
const defined = () => TAGS.filter((tag) => customElements.get(tag));

// In this order: a page can't undefine an element.
describe('Importing', () => {
  const { warn } = console;
  const lines: string[] = [];
  beforeEach(() => {
    lines.length = 0;
    console.warn = (...args: unknown[]) => lines.push(args.join(' '));
  });
  afterEach(() => {
    console.warn = warn;
  });

  it('the classes registers nothing', () => {
    expect(library.ScamWarningElement).to.be.a('function');
    expect(defined()).to.be.empty;
  });

  it('define/scam-warning.js registers that element only', async () => {
    await import('../../../src/define/scam-warning.js');
    expect(defined()).to.deep.equal(['scam-warning']);
    expect(customElements.get('scam-warning')).to.equal(library.ScamWarningElement);
  });

  it('leaves an element that another script has registered, and says so', async () => {
    class Other extends HTMLElement {}
    customElements.define('ikp-login-methods', Other);
    await import('../../../src/define/login-methods.js');
    expect(customElements.get('ikp-login-methods')).to.equal(Other);
    expect(lines).to.have.length(1);
    expect(lines[0]).to.contain('<ikp-login-methods>');
  });

  it('define/all.js registers what is left, and says nothing of what was registered by itself', async () => {
    await import('../../../src/define/all.js');
    expect(defined()).to.deep.equal(TAGS);
    expect(customElements.get('ikp-outage-banner')).to.equal(library.OutageBannerElement);
    expect(lines).to.be.empty;
  });

  it('a definition makes the languages of the interface known', async () => {
    const { uiLanguages } = await import('../../../src/language/index.js');
    expect(uiLanguages()).to.have.members(['pl', 'en', 'uk']);
  });

  it('twice does nothing more', async () => {
    const { define } = await import('../../../src/define/define.js');
    expect(() => define('scam-warning', library.ScamWarningElement)).not.to.throw();
    expect(lines).to.be.empty;
  });

  it('throws nothing where the application has registered the class under a name of its own', async () => {
    const { define } = await import('../../../src/define/define.js');
    class Own extends HTMLElement {}
    customElements.define('own-name', Own);
    expect(() => define('ikp-own-name', Own)).not.to.throw();
    expect(customElements.get('own-name')).to.equal(Own);
  });
});
