import { expect } from '@open-wc/testing';
import { visible } from '../../../src/notice/visible.js';

describe('visible', () => {
  it('leaves out marks of direction, and what takes no space', () => {
    for (const code of [
      0xad,
      0x61c,
      0x115f,
      0x180e,
      0x200b,
      0x200e,
      0x200f,
      0x2028 + 2,
      0x202e,
      0x2060,
      0x2066,
      0x2069,
    ]) {
      expect(visible(`a${String.fromCodePoint(code)}b`), code.toString(16)).to.equal('ab');
    }
    expect(visible('\ufeffa\u3164\u{e0041}b')).to.equal('ab');
  });

  it('keeps what scripts and emoji need: joiners and variants', () => {
    for (const text of [
      'می\u200cخواهم',
      'ක්\u200dෂ',
      '👩\u200d⚕\ufe0f',
      'Zażółć gęślą jaźń',
      'Перерва’ і',
      '\n\t\u00a0',
    ]) {
      expect(visible(text)).to.equal(text);
    }
  });
});
