import { expect } from '@open-wc/testing';
import { fill, fillText } from '../../../src/language/index.js';

describe('fillText', () => {
  const examples: [message: string, values: (string | number)[], text: string][] = [
    ['Trwa', [], 'Trwa'],
    ['od {0} do {1}', ['20:00', '16:00'], 'od 20:00 do 16:00'],
    ['{1}, {0}', ['a', 'b'], 'b, a'],
    ['{0} i {0}', ['a'], 'a i a'],
    ['{0}', [0], '0'],
    // Placeholders in values are words like others.
    ['{0} {1}', ['{1}', '$&'], '{1} $&'],
    // What is no placeholder
    ['{a} {} { 0 } {10}', ['x'], '{a} {} { 0 } {10}'],
    ['', ['x'], ''],
  ];
  for (const [message, values, text] of examples) {
    it(JSON.stringify(message), () => expect(fillText(message, ...values)).to.equal(text));
  }
});

describe('fill', () => {
  it('keeps the values as they are, so that they may be templates', () => {
    const template = { anything: true };
    const pieces = fill('od {0} do {1}', template, 'jutra');
    expect(pieces).to.deep.equal(['od ', template, ' do ', 'jutra', '']);
    expect(pieces[1]).to.equal(template);
  });
});
