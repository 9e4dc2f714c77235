import { expect } from '@open-wc/testing';
import { localize, parse } from '../../../src/notice/index.js';
import { soundDocument, without, withValue } from './documents.js';

const json = JSON.stringify(soundDocument());

describe('parse, given names that JavaScript objects have by themselves', () => {
  for (const name of ['__proto__', 'constructor', 'hasOwnProperty', 'toString']) {
    it(`takes “${name}” for an unknown field of a document or an outage`, () => {
      const hostile = json
        .replace('{', `{"${name}":{"title":"x"},`)
        .replace('"outages":[{', `"outages":[{"${name}":{"summary":"x"},`);
      const { notice, problems } = parse(JSON.parse(hostile));
      expect(problems.map(({ path, code }) => [path, code])).to.deep.equal([
        [`/${name}`, 'unknown-field'],
        [`/outages/0/${name}`, 'unknown-field'],
      ]);
      expect(notice).to.deep.equal(parse(soundDocument()).notice);
    });

    it(`lets a channel be called “${name}”`, () => {
      const hostile = json.replace('"channels":{"ikp"', `"channels":{"${name}":{"when":"Nigdy."},"ikp"`);
      const { notice, problems } = parse(JSON.parse(hostile));
      expect(problems).to.deep.equal([]);
      const { channels } = notice!.loginMethods!.methods[0]!;
      expect(Object.keys(channels)).to.deep.equal([name, 'ikp', 'mojeikp']);
      expect(Object.getPrototypeOf(channels)).to.be.null;
    });
  }

  it('finds no channel where the document has none', () => {
    const { channels } = parse(soundDocument()).notice!.loginMethods!.methods[0]!;
    for (const name of ['constructor', 'toString', '__proto__']) expect(name in channels, name).to.be.false;
  });

  it('reads a language called “toString” as a language, and no other', () => {
    const document = withValue(soundDocument(), '/outages/0/title', { pl: 'Przerwa', toString: 'x' });
    const { title } = parse(document).notice!.outages![0]!;
    expect(localize(title, ['valueOf', 'toString'], 'pl')).to.deep.equal({ value: 'x', lang: 'toString' });
  });

  it('reports a language called “__proto__”', () => {
    const { notice, problems } = parse(JSON.parse(json.replace('"title":{', '"title":{"__proto__":"x",')));
    expect(problems.map(({ path, code }) => [path, code])).to.deep.equal([
      ['/outages/0/title/__proto__', 'bad-language'],
    ]);
    expect(notice).to.deep.equal(parse(soundDocument()).notice);
  });
});

describe('parse, on a page that has added to Object.prototype', () => {
  const polluted = { title: 'x', operator: { name: 'x' }, length: 3, pl: 'x' };

  function onPollutedPage<Result>(action: () => Result): Result {
    for (const [key, value] of Object.entries(polluted)) {
      Object.defineProperty(Object.prototype, key, { value, configurable: true, writable: true, enumerable: true });
    }
    try {
      return action();
    } finally {
      for (const key of Object.keys(polluted)) Reflect.deleteProperty(Object.prototype, key);
    }
  }

  it('gives what it gives elsewhere', () => {
    const { notice, problems } = onPollutedPage(() => parse(soundDocument()));
    expect(problems).to.deep.equal([]);
    expect(notice).to.deep.equal(parse(soundDocument()).notice);
  });

  it('does not take what the page added for a part of the document', () => {
    const document = without(without(soundDocument(), '/outages/0/title'), '/outages/1/operator');
    const { problems } = onPollutedPage(() => parse(document));
    expect(problems.map(({ path, code }) => [path, code])).to.deep.equal([['/outages/0/title', 'missing']]);
    onPollutedPage(() => {
      const outage = parse(document).notice!.outages![0]!;
      if (outage.operator) throw new Error('The operator of the page is none of the outage.');
    });
  });
});
