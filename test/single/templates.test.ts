import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { html as litHtml, nothing as litNothing, render as litRender } from 'lit/html.js';
import { html, nothing, render } from '../../src/single/templates.js';
import { FULL } from '../support/full.js';

/** What is to be shown, without a renderer: `undefined` is nothing. */
type Wanted = undefined | string | number | Wanted[] | { template: number; values: Wanted[] };

/** The texts of a template; the numbers only stand where its values go. */
const tagged: (strings: TemplateStringsArray, ...places: number[]) => TemplateStringsArray = (strings) => strings;

/** As in the source, and as the build prepares them. */
const TEMPLATES: readonly (readonly [TemplateStringsArray, string])[] = [
  [tagged`<p>${0}</p>`, '<p>~</>'],
  [tagged`${0} ${1}`, '~ ~'],
  [tagged`<ul><li>${0}</li>${1}<li>${2}</li></ul>`, '<ul><li>~</>~<li>~</></>'],
  [tagged`<i class="a ${0} b ${1}" title=${2}>${3}</i>`, '<i;class=a ~ b ~;title=~>~</>'],
  [tagged`<b .title=${0}></b>`, '<b;.title=~></>'],
  [tagged`<hr />`, '<hr></>'],
];

const asLit = (wanted: Wanted): unknown => {
  if (Array.isArray(wanted)) return wanted.map(asLit);
  if (typeof wanted !== 'object') return wanted ?? litNothing;
  return litHtml(TEMPLATES[wanted.template]![0], ...wanted.values.map(asLit));
};

const asOurs = (wanted: Wanted): unknown => {
  if (Array.isArray(wanted)) return wanted.map(asOurs);
  if (typeof wanted !== 'object') return wanted ?? nothing;
  return html(TEMPLATES[wanted.template]![1], ...wanted.values.map(asOurs));
};

const word = fc.constantFrom<Wanted>('', 'a', '<b>&', 'ż ', 0, 7, undefined);
const { wanted } = fc.letrec<{ wanted: Wanted }>((tie) => ({
  wanted: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    word,
    fc.array(tie('wanted'), { maxLength: 4 }),
    fc.nat(TEMPLATES.length - 1).chain((template) => {
      const count = TEMPLATES[template]![0].length - 1;
      // No view gives nothing to a property.
      const value = template === 3 ? word : template === 4 ? fc.constantFrom<Wanted>('', 'a') : tie('wanted');
      return fc.array(value, { minLength: count, maxLength: count }).map((values) => ({ template, values }));
    }),
  ),
}));

/** A root with the node before which is rendered. */
function place() {
  const root = document.createElement('div').attachShadow({ mode: 'open' });
  const end = document.createComment('end');
  root.append(end, document.createElement('footer'));
  return { root, end };
}

/** The markup without comments, with neighbouring texts in one, and with the attributes in order of their names. */
function seen(root: ShadowRoot): string {
  const copy = document.createElement('div');
  copy.append(...[...root.childNodes].map((node) => node.cloneNode(true)));
  for (const element of copy.querySelectorAll('*')) {
    const attributes = [...element.attributes].sort((one, other) => (one.name < other.name ? -1 : 1));
    for (const { name } of attributes) element.removeAttribute(name);
    for (const { name, value } of attributes) element.setAttribute(name, value);
  }
  return copy.innerHTML.replaceAll(/<!--.*?-->/g, '');
}

/** Our renderer in a root, with the same taken away: what is shown now. */
function ours() {
  const { root, end } = place();
  return { root, show: (value: unknown) => render(value, root, { renderBefore: end }) };
}

describe('The templates of the single file', () => {
  it('show what lit-html shows, through any number of changes', () => {
    fc.assert(
      fc.property(fc.array(wanted, { minLength: 1, maxLength: 5 }), (story) => {
        const lit = place();
        const { root, show } = ours();
        for (const each of story) {
          litRender(asLit(each), lit.root, { renderBefore: lit.end });
          show(asOurs(each));
          expect(seen(root)).to.equal(seen(lit.root));
        }
      }),
      { numRuns: FULL ? 5000 : 500 },
    );
  });

  it('keep the nodes of a template that stays, also among others that come and go', () => {
    const { root, show } = ours();
    const item = (words: string) => html('<li>~</>', words);
    show([nothing, item('a'), item('b')]);
    const [first, second] = root.querySelectorAll('li');
    show(['before', item('c'), item('d'), item('e')]);
    expect([...root.querySelectorAll('li')].slice(0, 2)).to.deep.equal([first, second]);
    expect(seen(root)).to.equal('before<li>c</li><li>d</li><li>e</li><footer></footer>');
  });

  it('change nothing where nothing has changed', () => {
    const { root, show } = ours();
    const view = () => html('<p;class=a ~>~</>', 'b', ['x', html('<b>~</>', 1)]);
    show(view());
    const observer = new MutationObserver(() => undefined);
    observer.observe(root, { childList: true, attributes: true, characterData: true, subtree: true });
    show(view());
    expect(observer.takeRecords()).to.have.length(0);
  });

  it('call the listener of the last rendering, once', () => {
    const { root, show } = ours();
    const calls: string[] = [];
    for (const name of ['first', 'second']) show(html('<button;@click=~></>', () => calls.push(name)));
    root.querySelector('button')!.click();
    expect(calls).to.deep.equal(['second']);
  });

  it('renew what a translator has put into elements of its own, once it changes', () => {
    const { root, show } = ours();
    const view = (words: string) => html('<p>~</>', words);
    show(view('słowa'));
    const paragraph = root.querySelector('p')!;
    const theirs = document.createElement('span');
    theirs.append('words');
    paragraph.lastChild!.replaceWith(theirs);
    show(view('słowa'));
    expect(paragraph.textContent).to.equal('words');
    show(view('inne'));
    expect(paragraph.textContent).to.equal('inne');
  });
});
