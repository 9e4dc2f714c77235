import { defaultTreeAdapter as tree, parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { toHtml } from '../../server/to-html.js';
import type { Paint } from '../io.js';

type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.ChildNode;

const WIDTH = 80;
const BLOCKS = new Set(
  'article dd details div dl dt fieldset h1 h2 h3 h4 h5 h6 label legend li ol p section summary ul'.split(' '),
);
const HEADING = /^h[1-6]$/;

interface List {
  readonly ordered: boolean;
  count: number;
}

/** Puts the words of a page into lines, as one reads them in a terminal. */
class Lines {
  readonly #lines: string[] = [];
  readonly #lists: List[] = [];
  readonly #links: { readonly href: string; readonly from: number }[] = [];
  readonly #paint: Paint;
  #line = '';
  /** Before the first line of an item. */
  #mark = '';
  #depth = 0;
  #heading = false;
  #strong = 0;

  constructor(paint: Paint) {
    this.#paint = paint;
  }

  add(nodes: readonly Node[]): void {
    for (const node of nodes) {
      if (tree.isTextNode(node)) this.#words(node.value);
      else if (tree.isElementNode(node) && node.tagName !== 'svg') {
        this.#open(node);
        this.add(node.childNodes);
        this.#close(node.tagName);
      }
    }
  }

  #words(words: string): void {
    const collapsed = words.replace(/[ \t\r\n]+/g, ' ');
    const text = this.#line === '' || this.#line.endsWith(' ') ? collapsed.replace(/^ /, '') : collapsed;
    this.#line += this.#strong > 0 && !this.#heading && text.trim() ? this.#paint('bold', text) : text;
  }

  #open({ tagName: tag, attrs }: Element): void {
    const valueOf = (name: string) => attrs.find((attribute) => attribute.name === name)?.value;
    if (BLOCKS.has(tag)) this.#break();
    if (HEADING.test(tag)) {
      this.#blank();
      this.#heading = true;
    }
    if (tag === 'ul' || tag === 'ol') this.#lists.push({ ordered: tag === 'ol', count: 0 });
    if (tag === 'li') this.#item();
    if (tag === 'dd') this.#mark = '  ';
    if (tag === 'details') this.#depth += 1;
    if (tag === 'summary') this.#mark = '▸ ';
    if (tag === 'button') this.#words('[ ');
    if (tag === 'strong') this.#strong += 1;
    if (tag === 'input') this.#words(valueOf('checked') !== undefined ? '(•) ' : '( ) ');
    if (tag === 'a') this.#links.push({ href: valueOf('href') ?? '', from: this.#line.length });
  }

  #close(tag: string): void {
    if (tag === 'a') this.#address();
    if (tag === 'button') this.#line = `${this.#line.trimEnd()} ]`;
    if (tag === 'strong') this.#strong -= 1;
    if (HEADING.test(tag)) this.#line = this.#paint('bold', this.#line.trim());
    if (BLOCKS.has(tag)) this.#break();
    if (HEADING.test(tag)) this.#heading = false;
    if (tag === 'ul' || tag === 'ol') this.#lists.pop();
    if (tag === 'details') this.#depth -= 1;
    if (tag === 'article') this.#blank();
  }

  get text(): string {
    this.#break();
    return this.#lines
      .join('\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim();
  }

  /** The address of a link, where its words don't say it. */
  #address(): void {
    const { href, from } = this.#links.pop() ?? { href: '', from: 0 };
    const said = this.#line.slice(from).replace(/[\s-]/g, '');
    const bare = href.replace(/^(tel|mailto):/, '').replace(/^https?:\/\/(www\.)?|\/$/g, '');
    if (!said.includes(bare)) this.#line += ` <${href}>`;
  }

  #item(): void {
    const list = this.#lists.at(-1);
    if (!list) return;
    list.count += 1;
    this.#mark = list.ordered ? `${list.count}. ` : '• ';
  }

  #blank(): void {
    if (this.#lines.length > 0 && this.#lines.at(-1) !== '') this.#lines.push('');
  }

  #break(): void {
    const text = this.#line.trim();
    this.#line = '';
    if (!text) return;
    const indent = '  '.repeat(Math.max(0, this.#lists.length - 1) + Math.max(0, this.#depth));
    const mark = this.#mark;
    // What follows in an item stands below its words.
    const hanging = mark ? ' '.repeat(mark.length) : this.#lists.length > 0 ? '  ' : '';
    this.#mark = '';
    wrap(text, WIDTH - indent.length - hanging.length).forEach((line, index) => {
      this.#lines.push(indent + (index === 0 && mark ? mark : hanging) + line);
    });
  }
}

/** What a template says, as lines of text. */
export function templateText(template: unknown, paint: Paint): string {
  const lines = new Lines(paint);
  lines.add(nodesOf(template));
  return lines.text;
}

/** What a template says within a line. */
export function lineText(template: unknown): string {
  return wordsOf(nodesOf(template)).replace(/\s+/g, ' ').trim();
}

function nodesOf(template: unknown): readonly Node[] {
  // HTML drops this character; here it is seen, as all that control a terminal.
  return parseFragment(toHtml(template).replaceAll('\0', '\ufffd')).childNodes;
}

function wordsOf(nodes: readonly Node[]): string {
  return nodes
    .map((node) => (tree.isTextNode(node) ? node.value : tree.isElementNode(node) ? wordsOf(node.childNodes) : ''))
    .join('');
}

function wrap(text: string, width: number): string[] {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1)!;
    if (line && visibleLength(line) + 1 + visibleLength(word) > width) lines.push(word);
    else lines[lines.length - 1] = line ? `${line} ${word}` : word;
  }
  return lines;
}

function visibleLength(text: string): number {
  // eslint-disable-next-line no-control-regex -- the codes of colours
  return text.replace(/\u001b\[\d+m/g, '').length;
}
