// What pages do with elements after they are there: moves, copies, frameworks, other documents, saving.
import { readFile } from 'node:fs/promises';
import { elements, page } from '../loading/site.js';
import type { Page } from 'playwright-core';
import { ELEMENTS } from '../../../src/elements/names.js';

interface LifecycleRow {
  /** what the page does, in plain English */
  sentence: string;
  /** the page, instead of the three elements in its body */
  html?: string;
  act: (tab: Page) => Promise<unknown>;
  /** how often each of the three stands on the page then */
  copies?: number;
}

const script = '<script src="/built.js"></script>';

/** A framework that web teams use, with a page of it that can be drawn again. */
const preact = await readFile(new URL('../../../node_modules/preact/dist/preact.mjs', import.meta.url), 'base64');

const withPreact = page(
  script,
  `<main></main><template>${elements}</template>
<script type="module">
  import { h, render } from 'data:text/javascript;base64,${preact}';
  const made = [...document.querySelector('template').content.children].map((element) => ({
    tag: element.localName,
    src: element.getAttribute('src'),
    json: element.querySelector('script')?.textContent,
  }));
  window.draw = (order, props = {}) => render(
    order.map((index) => {
      const { tag, src, json } = made[index];
      const given = json ? { notice: JSON.parse(json) } : { src };
      return h(tag, { key: tag, ...given, ...props }, h('p', null, 'F'));
    }),
    document.querySelector('main'),
  );
  draw([0, 1, 2]);
</script>`,
);

export const rows: Readonly<Record<string, LifecycleRow>> = {
  'moved 1,000 times': {
    sentence: 'A script moves the elements to the end of the body a thousand times.',
    act: (tab) =>
      tab.evaluate((all) => {
        for (let move = 0; move < 1000; move++) document.body.append(...document.querySelectorAll(all));
      }, ELEMENTS),
  },
  'moved, a task apart': {
    sentence: 'A script moves the elements in and out of a section, and lets the page rest after each move.',
    act: (tab) =>
      tab.evaluate(async (all) => {
        const section = document.body.appendChild(document.createElement('section'));
        for (let move = 0; move < 10; move++) {
          (move % 2 ? document.body : section).append(...document.querySelectorAll(all));
          await new Promise((done) => setTimeout(done));
        }
      }, ELEMENTS),
  },
  'moved by moveBefore': {
    sentence: 'A script moves the elements with `moveBefore`, which tells them nothing, where the browser has it.',
    act: (tab) =>
      tab.evaluate((all) => {
        for (const element of document.querySelectorAll(all)) {
          const { body } = document as any;
          (body.moveBefore ?? body.insertBefore).call(body, element, body.firstChild);
        }
      }, ELEMENTS),
  },
  'away for a while': {
    sentence: 'A script takes the elements out, and puts them back when the page has come to rest.',
    act: (tab) =>
      tab.evaluate(async (all) => {
        const found = [...document.querySelectorAll(all)];
        found.forEach((element) => element.remove());
        await new Promise((done) => setTimeout(done, 100));
        document.body.append(...found);
      }, ELEMENTS),
  },
  'into a shadow root': {
    sentence: 'A script wraps the elements in a component: they come into its shadow root, by its slot, and out again.',
    act: (tab) =>
      tab.evaluate((all) => {
        const host = document.body.appendChild(document.createElement('div'));
        const root = host.attachShadow({ mode: 'open' });
        const found = [...document.querySelectorAll(all)];
        root.append(...found);
        root.append(document.createElement('slot'));
        host.append(...found);
      }, ELEMENTS),
  },
  'into a frame and back': {
    sentence: 'A script moves the elements into the document of a frame, and back after a while.',
    act: (tab) =>
      tab.evaluate(async (all) => {
        const frame = document.body.appendChild(document.createElement('iframe'));
        const found = [...document.querySelectorAll(all)];
        frame.contentDocument?.body.append(...found);
        await new Promise((done) => setTimeout(done, 100));
        document.body.append(...found);
        frame.remove();
      }, ELEMENTS),
  },
  'into a template and back': {
    sentence: 'A script keeps the elements in a `<template>`, whose document is another one, and takes them out again.',
    act: (tab) =>
      tab.evaluate(async (all) => {
        const template = document.createElement('template');
        const found = [...document.querySelectorAll(all)];
        template.content.append(...found);
        await new Promise((done) => setTimeout(done, 100));
        document.body.append(...found);
      }, ELEMENTS),
  },
  'from another document': {
    sentence: 'A script parses the markup with DOMParser, and adopts what came out.',
    html: page(script, ''),
    act: (tab) =>
      tab.evaluate((markup) => {
        const other = new DOMParser().parseFromString(markup, 'text/html');
        document.body.append(...[...other.body.children].map((element) => document.adoptNode(element)));
      }, elements),
  },
  copied: {
    sentence: 'A script copies the elements with `cloneNode(true)`, beside the originals.',
    copies: 2,
    act: (tab) =>
      tab.evaluate((all) => {
        for (const element of document.querySelectorAll(all)) element.after(element.cloneNode(true));
      }, ELEMENTS),
  },
  'from a template, ten times': {
    sentence: 'A script imports a `<template>` with the elements ten times.',
    html: page(script, `<template>${elements}</template>`),
    copies: 10,
    act: (tab) =>
      tab.evaluate(() => {
        const { content } = document.querySelector('template') as HTMLTemplateElement;
        for (let copy = 0; copy < 10; copy++) document.body.append(document.importNode(content, true));
      }),
  },
  'written again': {
    sentence: 'A script writes `body.innerHTML = body.innerHTML`, as old counters and search highlighters do.',
    act: (tab) =>
      tab.evaluate(() => {
        const { innerHTML } = document.body;
        document.body.innerHTML = innerHTML;
      }),
  },
  'a new body': {
    sentence:
      'The page goes on without loading: the body is replaced by that of the next page, with the same elements.',
    act: (tab) =>
      tab.evaluate((markup) => {
        const next = new DOMParser().parseFromString(`<body>${markup}</body>`, 'text/html');
        document.body.replaceWith(document.adoptNode(next.body));
      }, elements),
  },
  'taken out by a range': {
    sentence: 'A rich-text script cuts the elements out with a Range, and pastes the fragment elsewhere.',
    act: (tab) =>
      tab.evaluate(() => {
        const range = document.createRange();
        range.selectNodeContents(document.body);
        const section = document.createElement('section');
        section.append(range.extractContents());
        document.body.append(section);
      }),
  },
  'a framework draws 100 times': {
    sentence: 'Preact draws the page a hundred times, with nothing changed.',
    html: withPreact,
    act: (tab) =>
      tab.evaluate(async () => {
        for (let turn = 0; turn < 100; turn++) (window as any).draw([0, 1, 2]);
        await new Promise((done) => setTimeout(done));
        for (let turn = 0; turn < 100; turn++) (window as any).draw([0, 1, 2]);
      }),
  },
  'a framework sorts': {
    sentence: 'Preact draws the elements in another order, and in the first one again.',
    html: withPreact,
    act: (tab) =>
      tab.evaluate(async () => {
        const { draw } = window as any;
        for (const order of [
          [2, 1, 0],
          [1, 0, 2],
          [0, 1, 2],
        ]) {
          draw(order);
          await new Promise((done) => setTimeout(done));
        }
      }),
  },
  'a framework takes away and gives': {
    sentence: 'Preact leaves the elements out, and draws them again, with attributes that come and go.',
    html: withPreact,
    act: (tab) =>
      tab.evaluate(async () => {
        const { draw } = window as any;
        draw([]);
        draw([0, 1, 2], { lang: 'en', 'heading-level': 3 });
        await new Promise((done) => setTimeout(done));
        draw([0, 1, 2], { lang: null });
        draw([0, 1, 2]);
      }),
  },
};
