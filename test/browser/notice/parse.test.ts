import { expect } from '@open-wc/testing';
import { parse, type ProblemCode } from '../../../src/notice/index.js';
import { soundDocument, without, withValue, type Json } from './documents.js';

/** Where and what is wrong. */
function found(document: unknown): string[] {
  return parse(document).problems.map(({ path, code }) => `${path} ${code}`);
}

const shown = (value: Json) => (value === undefined ? 'not there' : JSON.stringify(value));

/** A broken value, the code that reports it at its place, and what has to be left out, if not just the value. */
type Breakage = readonly [at: string, value: Json, code: ProblemCode, leftOut?: string];

const breakages: Breakage[] = [
  // Fields of the document
  ['/revision', '3', 'wrong-type'],
  ['/revision', 1.5, 'wrong-type'],
  ['/revision', -1, 'wrong-type'],
  ['/revision', 2 ** 53, 'wrong-type'],
  ['/updated', 'yesterday', 'bad-instant'],
  ['/timeZone', 'Europe/Warszawa', 'bad-time-zone'],
  ['/timeZone', '+01:00', 'bad-time-zone'],
  ['/language', 'po polsku', 'bad-language'],
  ['/outages', {}, 'wrong-type'],
  ['/outages', 'none', 'wrong-type'],
  ['/loginMethods', [], 'wrong-type'],
  ['/scamWarning', true, 'wrong-type'],

  // Optional values
  ['/outages/0/summary', ['a', 'b'], 'wrong-type'],
  ['/outages/0/operator', 'Operator', 'wrong-type'],
  ['/outages/0/operator/href', 'javascript:alert(1)', 'bad-href'],
  ['/outages/0/end', 1705762800, 'wrong-type'],
  ['/outages/0/end', '2024-02-30T16:00:00+01:00', 'bad-instant'],
  ['/outages/0/end', '2024-01-20T16:00+01:00', 'bad-instant'],
  ['/outages/0/end', '2024-01-20 16:00:00+01:00', 'bad-instant'],
  ['/outages/0/end', '2024-01-20T16:00:00', 'missing-offset'],
  ['/outages/0/end', '2024-01-19T20:00:00+01:00', 'end-before-start'],
  ['/outages/0/end', '2024-01-19T18:59:59Z', 'end-before-start'],
  ['/loginMethods/channels/0/device', 'tablet', 'unknown-value'],
  ['/scamWarning/report/phone', '573 205 962', 'bad-phone'],
  ['/scamWarning/report/phone', '+48 57x 205 962', 'bad-phone'],
  ['/scamWarning/report/email', 'incydent@zgloszenia', 'bad-email'],
  ['/scamWarning/report/email', 'CSIRT <incydent@zgloszenia.example>', 'bad-email'],
  ['/scamWarning/readAlso/0/href', 'data:text/html,x', 'bad-href'],

  // Items of lists
  ['/outages/0', 'Przerwa', 'wrong-type'],
  ['/outages/0', null, 'wrong-type'],
  ['/outages/1', [], 'wrong-type'],
  ['/outages/0/affects/0/channels/1', 'mojeIKP', 'bad-id'],
  ['/loginMethods/methods/0/providers/1', 7, 'wrong-type'],
  ['/loginMethods/methods/0/channels/ikp/steps/0', false, 'wrong-type'],
  ['/loginMethods/methods/0/channels/ikp', 'Otwórz stronę.', 'wrong-type'],
  ['/scamWarning/forms/1', 'fax', 'unknown-value'],
  ['/scamWarning/forms/1', 'constructor', 'unknown-value'],

  // One language of a text
  ['/outages/0/title/en', 5, 'wrong-type'],
  ['/outages/0/title/en', null, 'wrong-type'],
  ['/outages/0/title/po polsku', 'Przerwa', 'bad-language'],

  // Required values: the item that needs them goes too
  ['/outages/0/id', 'Profil Zaufany', 'bad-id', '/outages/0'],
  ['/outages/0/kind', 'sudden', 'unknown-value', '/outages/0'],
  ['/outages/0/title', 5, 'wrong-type', '/outages/0'],
  ['/outages/0/start', '2024-01-19T20:00:00', 'missing-offset', '/outages/0'],
  ['/outages/0/start', '2024-01-19T24:00:00+01:00', 'bad-instant', '/outages/0'],
  ['/outages/0/operator/name', {}, 'missing', '/outages/0/operator'],
  ['/outages/0/affects/1/state', 'broken', 'unknown-value', '/outages/0/affects/1'],
  ['/outages/0/updates/0/at', 'now', 'bad-instant', '/outages/0/updates/0'],
  ['/outages/0/notes/0/links/0/href', 'vbscript:x', 'bad-href', '/outages/0/notes/0/links/0'],
  ['/loginMethods/methods/0/channels', [], 'wrong-type', '/loginMethods/methods/0'],
  ['/loginMethods/channels', {}, 'wrong-type', '/loginMethods'],
  ['/scamWarning/officialSites/1/href', '//[', 'bad-href', '/scamWarning/officialSites/1'],

  // Missing, whether not there, null or blank
  ['/outages/0/title', undefined, 'missing', '/outages/0'],
  ['/outages/0/title', null, 'missing', '/outages/0'],
  ['/outages/0/title', ' \n ', 'missing', '/outages/0'],
  ['/outages/0/title', { pl: ' ' }, 'missing', '/outages/0'],
  ['/outages/0/notes/0/title', '', 'missing', '/outages/0/notes/0'],
  ['/loginMethods/methods/1/name', undefined, 'missing', '/loginMethods/methods/1'],
  ['/scamWarning/title', undefined, 'missing', '/scamWarning'],
  ['/scamWarning/officialSites/0/name', undefined, 'missing', '/scamWarning/officialSites/0'],
  ['/scamWarning/readAlso/0/title', undefined, 'missing', '/scamWarning/readAlso/0'],
];

describe('parse', () => {
  it('gives a sound document back as it is, with the languages of its texts', () => {
    const { notice, problems } = parse(soundDocument());
    expect(problems).to.deep.equal([]);
    const { languages, ...rest } = notice!;
    expect(JSON.parse(JSON.stringify(rest))).to.deep.equal(soundDocument());
    expect(languages).to.deep.equal(['pl', 'en', 'uk']);
  });

  describe('reports what is broken, leaves it out and keeps the rest', () => {
    for (const [at, value, code, leftOut = at] of breakages) {
      it(`${at}: ${shown(value)} (${code})`, () => {
        const broken = withValue(soundDocument(), at, value);
        expect(found(broken)).to.deep.equal([`${at} ${code}`]);
        expect(parse(broken).problems[0]!.severity).to.equal('error');
        expect(parse(broken).notice).to.deep.equal(parse(without(soundDocument(), leftOut)).notice);
      });
    }
  });

  describe('takes as not given, without a word, what is optional and', () => {
    for (const value of [null, '', ' ', '\n\t']) {
      it(JSON.stringify(value), () => {
        const document = ['/outages/0/summary', '/outages/0/end', '/scamWarning/report', '/outages/0/affects'].reduce(
          (changed, at) => withValue(changed, at, value),
          soundDocument(),
        );
        const { notice, problems } = parse(document);
        expect(problems).to.deep.equal([]);
        expect(notice!.outages![0]).not.to.have.any.keys('summary', 'end', 'affects');
        expect(notice!.scamWarning).not.to.have.property('report');
      });
    }
  });

  it('drops blank items of a list without a word', () => {
    const { notice, problems } = parse(withValue(soundDocument(), '/scamWarning/rules', ['', 'Sprawdź adres.', ' ']));
    expect(problems).to.deep.equal([]);
    expect(notice!.scamWarning!.rules).to.deep.equal(['Sprawdź adres.']);
  });

  it('ignores unknown fields with a warning that names the known ones', () => {
    const document = withValue(withValue(soundDocument(), '/outages/0/colour', 'red'), '/scamWarning/report/fax', '1');
    const { notice, problems } = parse(document);
    expect(problems.map(({ path, code, severity }) => [path, code, severity])).to.deep.equal([
      ['/outages/0/colour', 'unknown-field', 'warning'],
      ['/scamWarning/report/fax', 'unknown-field', 'warning'],
    ]);
    expect(problems[1]!.instead).to.equal('The fields are: text, phone, email.');
    expect(notice).to.deep.equal(parse(soundDocument()).notice);
  });

  it('escapes the steps of a path as JSON Pointer does', () => {
    expect(found(withValue(soundDocument(), '/scamWarning/a~1b~0c', 1))).to.deep.equal([
      '/scamWarning/a~1b~0c unknown-field',
    ]);
  });

  it('reports every broken value, in the order of the document', () => {
    const broken = [
      ['/outages/0/end', 'later'],
      ['/outages/1/start', 'soon'],
      ['/scamWarning/forms/0', 'fax'],
    ] as const;
    const document = broken.reduce((changed, [at, value]) => withValue(changed, at, value), soundDocument());
    expect(found(document)).to.deep.equal([
      '/outages/0/end bad-instant',
      '/outages/1/start bad-instant',
      '/scamWarning/forms/0 unknown-value',
    ]);
  });

  it('keeps a text with an unsafe link, whose words are still worth reading, but reports the link', () => {
    const text = 'Zobacz [tu](javascript:alert(1)).';
    const { notice, problems } = parse(withValue(soundDocument(), '/outages/0/title/en', text));
    expect(problems.map(({ path, code }) => [path, code])).to.deep.equal([['/outages/0/title/en', 'bad-href']]);
    expect(notice!.outages![0]!.title).to.have.property('en', text);
  });

  describe('finds nothing to use in', () => {
    for (const value of [undefined, null, true, 0, 'text', '', [], [soundDocument()]]) {
      it(shown(value).slice(0, 20), () => {
        const { notice, problems } = parse(value);
        expect(notice).to.be.undefined;
        expect(problems.map(({ path, code }) => [path, code])).to.deep.equal([['', 'not-a-document']]);
      });
    }
  });

  it('finds nothing to show in a document without a usable section', () => {
    const empty = ['/outages', '/loginMethods', '/scamWarning'].reduce(without, soundDocument());
    expect(found(empty)).to.deep.equal([' nothing-to-show']);
    expect(parse(empty).notice).to.be.undefined;
    const broken = withValue(empty, '/scamWarning', { title: 7 });
    expect(found(broken)).to.deep.equal(['/scamWarning/title wrong-type', ' nothing-to-show']);
    expect(parse(broken).notice).to.be.undefined;
  });

  it('lists only the languages of texts that are kept', () => {
    const document = withValue(soundDocument(), '/outages/0/start', 'soon');
    expect(parse(document).notice!.languages).to.deep.equal(['pl']);
  });

  it('can do without a revision, a time of update, a time zone and a language, but says that they are missing', () => {
    const bare = ['/revision', '/updated', '/timeZone', '/language'].reduce(without, soundDocument());
    expect(found(bare)).to.deep.equal([
      '/revision missing',
      '/updated missing',
      '/timeZone missing',
      '/language missing',
    ]);
    const { notice } = parse(bare);
    expect(notice).to.include({ revision: 0, timeZone: 'UTC', language: 'und' }).and.not.have.property('updated');
    expect(notice!.languages).to.deep.equal(['und', 'pl', 'en', 'uk']);
  });
});
