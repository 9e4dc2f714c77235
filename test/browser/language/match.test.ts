import { expect } from '@open-wc/testing';
import { matchLanguage } from '../../../src/language/match.js';

describe('matchLanguage', () => {
  const examples: [why: string, wanted: string, available: string[], match: string | undefined][] = [
    ['the same tag', 'uk', ['pl', 'en', 'uk'], 'uk'],
    ['a more general one', 'en-US', ['pl', 'en'], 'en'],
    ['the nearest of the more general ones', 'zh-Hant-TW', ['zh', 'zh-Hant', 'pl'], 'zh-Hant'],
    ['an exact one before a more general one', 'en-GB', ['en', 'en-GB'], 'en-GB'],
    [
      'one subtag after the other left out (RFC 4647, 3.4)',
      'zh-Hant-CN-x-private1-private2',
      ['zh-Hant-CN'],
      'zh-Hant-CN',
    ],
    ['another variety where there is none of its own', 'en-US', ['pl', 'en-GB'], 'en-GB'],
    ['a variety for the language as a whole', 'en', ['pl', 'en-GB', 'en-US'], 'en-GB'],
    ['whatever the case of what is wanted', 'EN-us', ['en-US'], 'en-US'],
    ['whatever the case of what there is', 'sr-latn', ['sr-Latn'], 'sr-Latn'],
    ['nothing in another language', 'de', ['pl', 'en'], undefined],
    ['nothing by the mere beginning of a tag', 'e', ['en'], undefined],
    ['nothing by the mere beginning of a language', 'en', ['enm', 'enm-GB'], undefined],
    ['nothing for nothing', '', ['pl'], undefined],
    ['nothing among nothing', 'pl', [], undefined],
    ['nothing for what is no tag', '-', ['pl'], undefined],
  ];
  for (const [why, wanted, available, match] of examples) {
    it(`finds for “${wanted}” in [${available.join(', ')}] ${why}`, () => {
      expect(matchLanguage(wanted, available)).to.equal(match);
    });
  }
});
