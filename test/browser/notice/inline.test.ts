import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { paragraphs, parseInline, plainText, type Inline } from '../../../src/notice/index.js';

const strong = (...content: Inline[]): Inline => ({ kind: 'strong', content });
const link = (href: string, ...content: Inline[]): Inline => ({ kind: 'link', href, content });

/** The text that an editor would write for these pieces. */
function written(pieces: readonly Inline[]): string {
  return pieces
    .map((piece) => {
      if (typeof piece === 'string') return piece;
      const content = written(piece.content);
      return piece.kind === 'strong' ? `**${content}**` : `[${content}](${piece.href})`;
    })
    .join('');
}

/** Texts with many marks, most of them unbalanced. */
const marked = fc
  .array(fc.constantFrom('**', '*', '[', ']', '](', '(', ')', 'a', ' ', '\n', '/x', '**b**', '[c](d)'), {
    maxLength: 30,
  })
  .map((pieces) => pieces.join(''));

describe('parseInline', () => {
  const examples: [text: string, pieces: Inline[]][] = [
    ['', []],
    ['Zwykły tekst', ['Zwykły tekst']],
    ['Nie podawaj **hasła**!', ['Nie podawaj ', strong('hasła'), '!']],
    ['**a** i **b**', [strong('a'), ' i ', strong('b')]],
    ['[IKP](https://pacjent.gov.pl/)', [link('https://pacjent.gov.pl/', 'IKP')]],
    ['Zob. [a](/a), [b](/b).', ['Zob. ', link('/a', 'a'), ', ', link('/b', 'b'), '.']],
    // One mark in another
    ['**Zob. [IKP](/ikp)**', [strong('Zob. ', link('/ikp', 'IKP'))]],
    ['[**IKP** tu](/ikp)', [link('/ikp', strong('IKP'), ' tu')]],
    // Addresses with brackets
    ['[a](https://pl.wikipedia.org/wiki/PUE_(ZUS))', [link('https://pl.wikipedia.org/wiki/PUE_(ZUS)', 'a')]],
    ['[a](/x_(y)_z_(w))!', [link('/x_(y)_z_(w)', 'a'), '!']],
    ['([a](/x))', ['(', link('/x', 'a'), ')']],
    // Marks that are none
    ['2 * 3 * 4', ['2 * 3 * 4']],
    ['*a*', ['*a*']],
    ['**a', ['**a']],
    ['a** b', ['a** b']],
    ['****', ['****']],
    ['[a]', ['[a]']],
    ['[a] (b)', ['[a] (b)']],
    ['[a](b', ['[a](b']],
    ['[a](b c)', ['[a](b c)']],
    ['[](b)', ['[](b)']],
    ['[a]()', ['[a]()']],
    // Marks beside what is none
    ['**a*b**', [strong('a*b')]],
    ['**a***', [strong('a'), '*']],
    ['[a [b](/c)', ['[a ', link('/c', 'b')]],
    ['**a [b**](/c)', [strong('a [b'), '](/c)']],
    // No HTML
    ['<b>a</b> &amp; `b` _c_', ['<b>a</b> &amp; `b` _c_']],
    ['**<img src=x onerror=alert(1)>**', [strong('<img src=x onerror=alert(1)>')]],
    ['**dwa\nwiersze**', [strong('dwa\nwiersze')]],
  ];
  for (const [text, pieces] of examples) {
    it(JSON.stringify(text), () => expect(parseInline(text)).to.deep.equal(pieces));
  }

  it('loses nothing of any text: the pieces, written down again, give it back', () => {
    fc.assert(
      fc.property(fc.oneof(marked, fc.string({ unit: 'grapheme' })), (text) => {
        expect(written(parseInline(text))).to.equal(text);
      }),
      { numRuns: 1_000 },
    );
  }).timeout(30_000);

  // A pattern that looks back would take hours for these, and the test would run out of time.
  describe('reads in passing 100 kB of', () => {
    for (const piece of [
      ...['*', '**', '** ', '*a', '**a', 'a*', 'a**', '** *a', '***a'],
      ...['[', ']', '[a', '[a](', '[a](b', '[a](b(', '[a](b(c)', '[a](()', '[a]()', '](', '[**a](', '**[a](b)'],
    ]) {
      it(JSON.stringify(piece), () => {
        const text = piece.repeat(100_000 / piece.length);
        for (const hostile of [text, `**${text}`, `[${text}`, `[a](${text}`, `[a](b(${text}`]) {
          expect(written(parseInline(hostile)) === hostile).to.be.true;
        }
      });
    }
  });
});

describe('plainText', () => {
  it('keeps the words and drops the marks', () => {
    expect(plainText('**Nie** klikaj [w **ten** link](https://x.example/)!')).to.equal('Nie klikaj w ten link!');
    expect(plainText('2 * 3 [a] **b')).to.equal('2 * 3 [a] **b');
    expect(plainText('')).to.equal('');
  });
});

describe('paragraphs', () => {
  const examples: [text: string, expected: string[]][] = [
    ['Jeden', ['Jeden']],
    ['Jeden\n\nDwa\n\nTrzy', ['Jeden', 'Dwa', 'Trzy']],
    ['Jeden\nwciąż jeden', ['Jeden\nwciąż jeden']],
    ['\n\n Jeden \n \t\n\n\n Dwa \n', ['Jeden', 'Dwa']],
    ['Jeden\r\n\r\nDwa', ['Jeden', 'Dwa']],
    ['', []],
    [' \n\n ', []],
  ];
  for (const [text, expected] of examples) {
    it(JSON.stringify(text), () => expect(paragraphs(text)).to.deep.equal(expected));
  }

  it('takes 100 kB of line breaks in passing', () => {
    expect(paragraphs(`a${'\n'.repeat(100_000)}b${' \n'.repeat(50_000)}`)).to.deep.equal(['a', 'b']);
  });
});
