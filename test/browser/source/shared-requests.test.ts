import { expect } from '@open-wc/testing';
import { settled, useFakeFetch } from './fake-fetch.js';
import { closeReceivers, documentTitled, receiverFor } from './receivers.js';

describe('Elements with the same src', () => {
  const requests = useFakeFetch();
  afterEach(closeReceivers);

  function openedWith(src: string) {
    const receiver = receiverFor();
    receiver.source.open({ src });
    return receiver;
  }

  it('share one request and its answer', async () => {
    const receivers = [1, 2, 3].map(() => openedWith('notice.json'));
    expect(requests).to.have.length(1);
    await requests[0]!.respond(documentTitled('shared'));
    for (const { heard } of receivers) expect(heard).to.deep.equal(['loading', 'shared']);
    expect(receivers[0]!.latest).to.equal(receivers[2]!.latest);
  });

  it('are those with the same address, however it is written', () => {
    openedWith('notice.json');
    openedWith('./a/../notice.json');
    openedWith(new URL('notice.json', document.baseURI).href);
    expect(requests).to.have.length(1);
    openedWith('notice.json?v=2');
    openedWith('other.json');
    expect(requests).to.have.length(3);
  });

  it('share a failure too', async () => {
    const receivers = [1, 2].map(() => openedWith('notice.json'));
    await requests[0]!.respond('', { status: 500 });
    for (const { heard } of receivers) expect(heard).to.deep.equal(['loading', 'status']);
  });

  it('give the latest notice at once to one that comes later', async () => {
    openedWith('notice.json');
    await requests[0]!.respond(documentTitled('shared'));
    const late = openedWith('notice.json');
    expect(late.heard.at(-1)).to.equal('shared');
    expect(requests).to.have.length(1);
  });

  it('keep the request as long as one of them waits for it', async () => {
    const [first, second] = [openedWith('notice.json'), openedWith('notice.json')];
    first.source.close();
    expect(requests[0]!.aborted).to.be.false;
    await requests[0]!.respond(documentTitled('shared'));
    expect(first.heard).to.deep.equal(['loading']);
    expect(second.heard).to.deep.equal(['loading', 'shared']);
  });

  it('abort the request when the last of them leaves, which is no failure', async () => {
    const receivers = [1, 2].map(() => openedWith('notice.json'));
    receivers.forEach(({ source }) => source.close());
    await settled();
    expect(requests[0]!.aborted).to.be.true;
    for (const { heard } of receivers) expect(heard).to.deep.equal(['loading']);
  });

  it('keep the request when the last of them is moved: it leaves and comes back in one task', async () => {
    const { source, heard } = openedWith('notice.json');
    for (let move = 0; move < 1000; move++) {
      source.close();
      source.open({ src: 'notice.json' });
    }
    await settled();
    expect(requests).to.have.length(1);
    expect(requests[0]!.aborted).to.be.false;
    await requests[0]!.respond(documentTitled('shared'));
    expect(heard.at(-1)).to.equal('shared');
  });

  it('abort a request of which only the head has come', async () => {
    const { source, heard } = openedWith('notice.json');
    await requests[0]!.stall();
    source.close();
    await settled();
    expect(requests[0]!.aborted).to.be.true;
    expect(heard).to.deep.equal(['loading']);
  });

  it('ask anew when all have left and one comes back', async () => {
    const first = openedWith('notice.json');
    await requests[0]!.respond(documentTitled('first'));
    first.source.close();
    await settled();
    const second = openedWith('notice.json');
    expect(second.heard).to.deep.equal(['loading']);
    await requests[1]!.respond(documentTitled('second'));
    expect(second.heard).to.deep.equal(['loading', 'second']);
    expect(first.heard).to.deep.equal(['loading', 'first']);
  });

  it('do not disturb a newer request by leaving twice', async () => {
    const first = openedWith('notice.json');
    first.source.close();
    await settled();
    const second = openedWith('notice.json');
    first.source.close();
    await settled();
    expect(requests[1]!.aborted).to.be.false;
    await requests[1]!.respond(documentTitled('second'));
    expect(second.heard).to.deep.equal(['loading', 'second']);
  });

  it('may leave while they are told', async () => {
    const leaving = receiverFor();
    const { source } = leaving;
    const staying = receiverFor();
    source.open({ src: 'notice.json' });
    staying.source.open({ src: 'notice.json' });
    const push = leaving.heard.push.bind(leaving.heard);
    leaving.heard.push = (...words) => {
      source.close();
      return push(...words);
    };
    await requests[0]!.respond(documentTitled('shared'));
    expect(staying.heard).to.deep.equal(['loading', 'shared']);
    expect(leaving.heard).to.deep.equal(['loading', 'shared']);
  });
});
