import { expect } from '@open-wc/testing';
import { settled, useFakeFetch } from './fake-fetch.js';
import { closeReceivers, documentTitled, jsonScript, receiverFor } from './receivers.js';

const json = (title: string) => JSON.stringify(documentTitled(title));

describe('NoticeSource', () => {
  const requests = useFakeFetch();
  afterEach(closeReceivers);

  describe('takes', () => {
    it('the property before a JSON child and src', () => {
      const { element, source, heard } = receiverFor();
      element.append(jsonScript(json('child')));
      source.open({ document: documentTitled('property'), src: 'notice.json' });
      expect(heard).to.deep.equal(['property']);
      expect(requests).to.be.empty;
    });

    it('the JSON child before src', () => {
      const { element, source, heard } = receiverFor();
      element.append('Tekst zastępczy', jsonScript(json('child')));
      source.open({ src: 'notice.json' });
      expect(heard).to.deep.equal(['child']);
      expect(requests).to.be.empty;
    });

    it('src where nothing else is given, and says meanwhile that the notice is on its way', async () => {
      const { source, heard } = receiverFor();
      source.open({ src: 'notice.json' });
      expect(heard).to.deep.equal(['loading']);
      await requests[0]!.respond(documentTitled('fetched'));
      expect(heard).to.deep.equal(['loading', 'fetched']);
    });

    it('nothing where nothing is given', () => {
      for (const given of [{}, { src: '' }, { document: null }, { document: undefined }]) {
        const { source, heard } = receiverFor();
        source.open(given);
        expect(heard).to.deep.equal(['nothing']);
      }
      expect(requests).to.be.empty;
    });

    it('the next in order where the property is null', () => {
      const { element, source, heard } = receiverFor();
      element.append(jsonScript(json('child')));
      source.open({ document: null, src: 'notice.json' });
      expect(heard).to.deep.equal(['child']);
    });

    it('a property that can’t be used for a failure, not for none', () => {
      for (const document of ['notice.json', 0, false, [], {}]) {
        const { source, heard, latest } = receiverFor();
        source.open({ document, src: 'notice.json' });
        expect(heard, JSON.stringify(document)).to.deep.equal(['invalid']);
        expect(latest).to.be.undefined;
      }
      expect(requests).to.be.empty;
    });

    it('the first JSON child only, and none that is deeper or of another type', () => {
      const { element, source, heard } = receiverFor();
      const inner = document.createElement('div');
      inner.append(jsonScript(json('inner')));
      element.append(inner, jsonScript(json('linked'), 'application/ld+json'), jsonScript(json('first')));
      element.append(jsonScript(json('second')));
      source.open({});
      expect(heard).to.deep.equal(['first']);
    });
  });

  describe('reports', () => {
    it('a JSON child that is no JSON', () => {
      for (const text of ['', '{', '{"revision": 1,}', '<!-- -->']) {
        const receiver = receiverFor();
        receiver.element.append(jsonScript(text));
        receiver.source.open({ src: 'notice.json' });
        expect(receiver.heard).to.deep.equal(['not-json']);
        expect(receiver.latest!.failure!.message).to.match(/^The notice is not JSON: .+\.$/);
      }
    });

    it('a document of which nothing can be used, with what is wrong', () => {
      const receiver = receiverFor();
      receiver.source.open({ document: { revision: 1 } });
      expect(receiver.latest!.notice).to.be.undefined;
      expect(receiver.latest!.failure!.message).to.equal('The notice can’t be used.');
      expect(receiver.latest!.failure!.problems.map(({ code }) => code)).to.include('nothing-to-show');
    });

    it('a document of which parts can’t be used, together with the rest of it', () => {
      const receiver = receiverFor();
      receiver.source.open({ document: { ...documentTitled('sound'), outages: 'none' } });
      expect(receiver.heard).to.deep.equal(['sound, invalid']);
      expect(receiver.latest!.failure!.problems.map(({ path }) => path)).to.deep.equal(['/outages']);
    });
  });

  describe('opened again', () => {
    it('takes what is given then', async () => {
      const { source, heard } = receiverFor();
      source.open({ document: documentTitled('first') });
      source.open({ document: documentTitled('second') });
      source.open({ src: 'notice.json' });
      await requests[0]!.respond(documentTitled('fetched'));
      expect(heard).to.deep.equal(['first', 'second', 'loading', 'fetched']);
    });

    it('does not wait any more for what was asked before', async () => {
      const { source, heard } = receiverFor();
      source.open({ src: 'old.json' });
      source.open({ src: 'new.json' });
      await settled();
      expect(requests.map(({ aborted }) => aborted)).to.deep.equal([true, false]);
      await requests[0]!.respond(documentTitled('old'));
      await requests[1]!.respond(documentTitled('new'));
      expect(heard).to.deep.equal(['loading', 'loading', 'new']);
    });
  });

  describe('sees a JSON child that', () => {
    it('comes late, whoever adds it, and asks no more for src', async () => {
      const { element, source, heard } = receiverFor();
      source.open({ src: 'notice.json' });
      element.append(jsonScript(json('late')));
      await settled();
      expect(heard).to.deep.equal(['loading', 'late']);
      expect(requests[0]!.aborted).to.be.true;
    });

    it('is replaced by another', async () => {
      const { element, source, heard } = receiverFor();
      element.append(jsonScript(json('first')));
      source.open({});
      element.replaceChildren(jsonScript(json('second')));
      await settled();
      expect(heard).to.deep.equal(['first', 'second']);
    });

    it('is taken away: then src counts', async () => {
      const { element, source, heard } = receiverFor();
      element.append(jsonScript(json('child')));
      source.open({ src: 'notice.json' });
      element.replaceChildren();
      await settled();
      await requests[0]!.respond(documentTitled('fetched'));
      expect(heard).to.deep.equal(['child', 'loading', 'fetched']);
    });

    it('stays while others come and go: then nothing starts anew', async () => {
      const { element, source, heard } = receiverFor();
      element.append(jsonScript(json('child')));
      source.open({});
      element.append('Tekst zastępczy');
      element.prepend(document.createElement('p'));
      await settled();
      expect(heard).to.deep.equal(['child']);
    });

    it('comes after the element has left: then it is nobody’s', async () => {
      const { element, source, heard, leave } = receiverFor();
      source.open({});
      leave();
      element.append(jsonScript(json('late')));
      await settled();
      expect(heard).to.deep.equal(['nothing']);
    });
  });

  it('reports a src that is no address, and throws nothing into the page', async () => {
    for (const src of ['https://', 'http://[', 'https://pacjent.gov.pl:port/']) {
      const receiver = receiverFor();
      receiver.source.open({ src });
      await settled();
      const { reason, message } = receiver.latest!.failure!;
      expect(reason).to.equal('network');
      expect(message).to.contain(`${src} could not be fetched: `);
    }
    expect(requests).to.be.empty;
  });

  it('reads src against the base of its document, as the platform does', () => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const page = frame.contentDocument!;
    const base = page.createElement('base');
    base.href = 'https://portal.example/pomoc/';
    page.head.append(base);
    for (const src of ['notice.json', '/notice.json', 'https://cdn.example/notice.json']) {
      receiverFor(page.body).source.open({ src });
    }
    expect(requests.map(({ url }) => url)).to.deep.equal([
      'https://portal.example/pomoc/notice.json',
      'https://portal.example/notice.json',
      'https://cdn.example/notice.json',
    ]);
    frame.remove();
  });
});
