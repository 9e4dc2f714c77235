import { expect } from '@open-wc/testing';
import { settled, useFakeFetch } from './fake-fetch.js';
import { closeReceivers, documentTitled, receiverFor, type Receiver } from './receivers.js';

const JSON_TEXT = JSON.stringify(documentTitled('inline'));
const SCRIPT = `<script type="application/json">${JSON_TEXT}</script>`;

describe('Inline JSON on a page that is still being parsed', () => {
  const requests = useFakeFetch();
  let frame: HTMLIFrameElement;
  let page: Document;

  beforeEach(() => {
    frame = document.createElement('iframe');
    document.body.append(frame);
    page = frame.contentDocument!;
    page.open();
  });
  afterEach(async () => {
    await closeReceivers();
    page.close();
    frame.remove();
  });

  /** Parses the next piece of the page, as it comes from the network. */
  async function arrives(markup: string): Promise<void> {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the one way to hand a parser its input in pieces
    page.write(markup);
    await settled();
  }

  /** Parses the beginning of the page, and upgrades its widget, as a script that came before it would. */
  async function widgetIn(markup: string, src?: string): Promise<Receiver> {
    await arrives(`<!doctype html><body>${markup}`);
    expect(page.readyState).to.equal('loading');
    const receiver = receiverFor(page.querySelector('ikp-widget')!);
    receiver.source.open({ src });
    return receiver;
  }

  async function ends(): Promise<void> {
    const parsed = new Promise((resolve) => page.addEventListener('DOMContentLoaded', resolve));
    page.close();
    await parsed;
    await settled();
  }

  it('is waited for until its script has a following node, however it is cut into pieces', async () => {
    const { heard } = await widgetIn('<ikp-widget>');
    await arrives('\n<script type="application/json">');
    await arrives(JSON_TEXT.slice(0, 40));
    await arrives(JSON_TEXT.slice(40));
    expect(heard).to.deep.equal(['loading']);
    await arrives('</script>\n<p slot="fallback">');
    expect(heard).to.deep.equal(['loading', 'inline']);
  });

  it('is read when the page ends right after it', async () => {
    const { heard } = await widgetIn(`<ikp-widget>${SCRIPT}</ikp-widget>`);
    expect(heard).to.deep.equal(['loading']);
    await ends();
    expect(heard).to.deep.equal(['loading', 'inline']);
  });

  it('is read when the page ends within it, as far as it came', async () => {
    const { heard } = await widgetIn('<ikp-widget><script type="application/json">{"revision":');
    await ends();
    expect(heard).to.deep.equal(['loading', 'not-json']);
  });

  it('is read at once where its script is complete already', async () => {
    const inside = await widgetIn(`<ikp-widget>${SCRIPT}<p></p>`);
    expect(inside.heard).to.deep.equal(['inline']);
  });

  it('is read at once where the widget is complete already', async () => {
    const { heard } = await widgetIn(`<ikp-widget>${SCRIPT}</ikp-widget><p></p>`);
    expect(heard).to.deep.equal(['inline']);
  });

  it('comes before src: nothing is fetched until it is known that there is none', async () => {
    const { heard } = await widgetIn('<ikp-widget><p>Tekst', 'notice.json');
    expect(heard).to.deep.equal(['loading']);
    expect(requests).to.be.empty;
    await arrives(`</p>${SCRIPT}\n<p></p>`);
    expect(heard).to.deep.equal(['loading', 'inline']);
    expect(requests).to.be.empty;
  });

  it('gives way to src when the page ends without it', async () => {
    const { heard } = await widgetIn('<ikp-widget><p>Tekst</p></ikp-widget>', '/notice.json');
    expect(requests).to.be.empty;
    await ends();
    await requests[0]!.respond(documentTitled('fetched'));
    expect(heard.at(-1)).to.equal('fetched');
    expect(requests).to.have.length(1);
  });

  it('gives way to src at once where the widget is complete without it', async () => {
    const { heard } = await widgetIn('<ikp-widget><p>Tekst</p></ikp-widget><p></p>', '/notice.json');
    expect(heard).to.deep.equal(['loading']);
    expect(requests).to.have.length(1);
  });

  it('is missing when the page ends without anything given', async () => {
    const { heard } = await widgetIn('<ikp-widget><p>Tekst</p></ikp-widget>');
    expect(heard).to.deep.equal(['loading']);
    await ends();
    expect(heard).to.deep.equal(['loading', 'nothing']);
  });

  it('is not waited for any more by an element that has left', async () => {
    const { heard, leave } = await widgetIn('<ikp-widget>');
    leave();
    await arrives(`${SCRIPT}<p></p></ikp-widget>`);
    await ends();
    expect(heard).to.deep.equal(['loading']);
  });

  it('is delivered once', async () => {
    const { heard } = await widgetIn('<ikp-widget>');
    await arrives(`${SCRIPT}<p></p>`);
    await arrives('<p></p></ikp-widget><p></p>');
    await ends();
    expect(heard).to.deep.equal(['loading', 'inline']);
  });
});
