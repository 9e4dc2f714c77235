import { expect } from '@open-wc/testing';
import '../../../../src/define/login-methods.js';
import { COMPUTER, loginMethods, notice, PHONE, WHEN } from '../../../support/notices.js';
import { all, isVisible, settled, show, words } from '../visitor.js';

const { matchMedia } = window;

/** The page is seen on a phone, or on a computer. */
function onA(device: 'phone' | 'computer') {
  window.matchMedia = (query) => {
    const list = matchMedia.call(window, query);
    Object.defineProperty(list, 'matches', { value: device === 'phone' });
    return list;
  };
}

const widget = (channels = [COMPUTER, PHONE], attributes = {}) =>
  show('ikp-login-methods', notice({ loginMethods: loginMethods({ channels }) }), attributes);

/** The name of the channel that is open, by the switch and by what is shown. */
function openIn(element: Element): string {
  const [chosen] = all<HTMLInputElement>(element, 'input').filter(({ checked }) => checked);
  const [shown, ...more] = all(element, '[part="channel"]').filter(isVisible);
  expect(more).to.have.length(0);
  const name = words(shown!.querySelector('[part="heading"]')!.textContent);
  expect(words(chosen!.labels![0]!.textContent)).to.equal(name);
  return name;
}

async function choose(element: Element, index: number): Promise<void> {
  all(element, 'input')[index]!.click();
  await settled();
}

describe('The channel that is open at first', () => {
  beforeEach(() => localStorage.clear());
  afterEach(() => {
    window.matchMedia = matchMedia;
  });

  it('is the one for a phone on a phone', async () => {
    onA('phone');
    expect(openIn(await widget())).to.equal('mojeIKP na telefonie');
  });

  it('is the one for a computer on a computer', async () => {
    onA('computer');
    expect(openIn(await widget([PHONE, COMPUTER]))).to.equal('IKP na komputerze');
  });

  it('is the first where none is for the device', async () => {
    onA('phone');
    const channels = [COMPUTER, { ...PHONE, device: undefined }];
    expect(openIn(await widget(channels))).to.equal('IKP na komputerze');
  });

  it('is the one that the visitor chose on another page', async () => {
    onA('computer');
    await choose(await widget(), 1);
    expect(openIn(await widget())).to.equal('mojeIKP na telefonie');
  });

  it('is known to no later page with storage="none"', async () => {
    onA('computer');
    const element = await widget(undefined, { storage: 'none' });
    await choose(element, 1);
    expect(localStorage).to.have.length(0);
    expect(openIn(element)).to.equal('mojeIKP na telefonie');
    await choose(element, 0);
  });

  it('is known to no later page after a preview', async () => {
    onA('computer');
    const element = await widget(undefined, { 'preview-time': WHEN.active });
    await choose(element, 1);
    expect(localStorage).to.have.length(0);
    expect(openIn(element)).to.equal('mojeIKP na telefonie');
    await choose(element, 0);
  });
});
