// Old libraries as Debian packages them, and pages that use them.
import { existsSync, readFileSync } from 'node:fs';
import { deferred, elements, noted, own, page } from './site.js';
import type { Row } from './table.js';

const FOLDER = '/usr/share/javascript';

/** Their files, by the names under which pages ask for them. */
const FILES = {
  '/prototype.js': `${FOLDER}/prototype/prototype.js`,
  '/mootools.js': `${FOLDER}/mootools/mootools.js`,
  '/mootools-more.js': `${FOLDER}/mootools/mootools-more.js`,
};

const missing = Object.values(FILES).filter((file) => !existsSync(file));

/** What to install, where something is missing; else nothing. */
export const toInstall =
  missing.length > 0
    ? `${missing.join(' and ')} missing: install Debian's libjs-prototype and libjs-mootools, with apt-get install.`
    : undefined;

const script = (name: string) => `<script src="/${name}.js"></script>`;
const others = () =>
  Object.fromEntries(
    Object.entries(FILES).map(([path, file]) => [path, { type: 'text/javascript', body: readFileSync(file) }]),
  );

/** What pages with these libraries do all the time. */
const usePrototype = `<script>
  document.observe('dom:loaded', function () {
    $$('div').each(function (element) { $(element).addClassName('seen').show(); });
    new Element('p', { id: 'made' }).update('Made by Prototype');
  });
</script>`;
const useMootools = `<script>
  window.addEvent('domready', function () {
    $$('div').addClass('seen').setStyle('opacity', 1);
    new Element('p', { text: 'Made by MooTools' }).inject(document.body);
  });
</script>`;

const mootools = script('mootools');
const both = mootools + script('mootools-more');

export function libraries(): Record<string, Row> {
  const theirs = {
    others: others(),
    theirs: /^(document|Browser|IframeShim) has (loaded|ready|_prototypeUID)|^document.loaded|^heard/,
  };
  return rows(theirs);
}

const rows: (theirs: Partial<Row>) => Record<string, Row> = (theirs) => ({
  prototype: {
    says: 'The page has Prototype.js 1.7.3, and uses it.',
    page: page(script('prototype') + usePrototype + noted + own),
    ...theirs,
  },
  'prototype-deferred': {
    says: 'The page has Prototype.js 1.7.3; our script is deferred.',
    page: page(script('prototype') + usePrototype + noted + deferred),
    ...theirs,
  },
  'prototype-late': {
    says: 'Prototype.js 1.7.3 comes after our script.',
    page: page(own + script('prototype') + usePrototype + noted),
    ...theirs,
  },
  mootools: {
    says: 'The page has MooTools 1.4.5, and uses it.',
    page: page(mootools + useMootools + noted + own),
    ...theirs,
  },
  'mootools-deferred': {
    says: 'The page has MooTools 1.4.5; our script is deferred.',
    page: page(mootools + useMootools + noted + deferred),
    ...theirs,
  },
  'mootools-more': {
    says: 'The page has MooTools 1.4.5 with all of MooTools More.',
    page: page(both + useMootools + noted + own),
    ...theirs,
  },
  'mootools-late': {
    says: 'MooTools 1.4.5 comes after our script.',
    page: page(own + mootools + useMootools + noted),
    ...theirs,
  },
  'mootools-events': {
    says: 'The page has MooTools 1.4.5, and its own script waits for our events.',
    page: page(
      `${mootools}<script>window.heard = []; ['ikp-load', 'ikp-error'].forEach(function (name) {
        document.addEventListener(name, function (event) { window.heard.push(event.type); }); });</script>${noted}${own}`,
    ),
    ...theirs,
    then: async (_, look) => {
      await look.read();
      const heard = await look.run(`window.heard.join(' ')`);
      if (heard !== 'ikp-load ikp-load ikp-load ikp-load') throw new Error(`The page heard: ${heard}`);
    },
  },
  'prototype-and-mootools': {
    says: 'The page has Prototype.js and MooTools, one over the other.',
    page: page(script('prototype') + mootools + noted + own),
    sees: ['widget', 'fallback', 'fallback', 'fallback'],
    ...theirs,
  },
  'mootools-inserts': {
    says: 'A script with MooTools puts the elements in by set("html", …).',
    page: page(
      mootools + noted + own,
      `<div id="here"></div><script>window.addEvent('domready', function () {
        $('here').set('html', ${JSON.stringify(elements).replaceAll('<', '\\x3c')}); });</script>`,
    ),
    ...theirs,
  },
  'prototype-inserts': {
    says: 'A script with Prototype.js puts the elements in by insert(…), which takes the scripts out and runs them, our JSON too.',
    sees: ['fallback', 'fallback', 'widget', 'widget'],
    thrown: ["SyntaxError: Unexpected token ':'"],
    page: page(
      script('prototype') + noted + own,
      `<div id="here"></div><script>document.observe('dom:loaded', function () {
        $('here').insert(${JSON.stringify(elements).replaceAll('<', '\\x3c')}); });</script>`,
    ),
    ...theirs,
  },
});
