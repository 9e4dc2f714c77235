// @ts-check
// `npm run size`: what a visitor downloads, and which source file it comes from, with a treemap. With --check, fails above the budget.
import { existsSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { relative } from 'node:path';
import { minifySync } from 'vite';
import { bundle } from './bundle.mjs';
import { ascii, buildSingleFile, singleFile } from './single.mjs';
import { treemapOf } from './treemap.mjs';
import { budget, kilobytes, weigh, weighCode } from './weigh.mjs';

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
const check = process.argv.includes('--check');
const picture = '.cache/size.svg';
// Rebuilt from dist/npm, because only the bundler knows each module's share.
if (!existsSync('dist/npm/define/all.js')) {
  console.error('There is no build yet: run `npm run build` first.');
  process.exit(1);
}
const modules = await buildSingleFile();

const whole = await weigh(singleFile);
row('', ['raw', 'gzip -9', 'brotli -11']);
row(singleFile, figures(whole));
if (!check) {
  const all = weighCode((await bundle('dist/npm/define/outage-banner.js', 'dist/npm')).code);
  row('define/outage-banner.js with lit, in all languages', figures(all));
  row('OutageBannerElement with lit, in Polish', figures(await weighBannerAlone()));
  await breakdown();
}
const share = ((whole.brotli / budget) * 100).toFixed(1);
console.log(`\nBudget: ${budget} bytes with brotli; now ${whole.brotli} bytes (${share} %).`);
if (check && whole.brotli > budget) {
  const excess = whole.brotli - budget;
  console.error(`${singleFile} is ${excess} bytes above its budget. See \`npm run size\` for what weighs most.`);
  process.exitCode = 1;
}

/** @returns {Promise<import('./weigh.mjs').Weight>} what an application pays that registers the class itself */
async function weighBannerAlone() {
  const entry = `.cache/banner-alone-${process.pid}.js`;
  await mkdir('.cache', { recursive: true });
  await writeFile(
    entry,
    "import { OutageBannerElement } from '../dist/npm/index.js';\ncustomElements.define('ikp-outage-banner', OutageBannerElement);\n",
  );
  try {
    return weighCode((await bundle(entry, 'dist/npm')).code);
  } finally {
    await rm(entry);
  }
}

/** What the file would lose without each module: less than the module weighs alone, since brotli knows the others. */
async function breakdown() {
  const parts = Object.entries(modules).map(([id, { code }]) => ({ name: sourceName(id), code: code ?? '' }));
  const weight = (/** @type {string[]} */ codes) => {
    const options = { module: true, compress: { unused: false, treeshake: false }, mangle: { toplevel: true } };
    return weighCode(ascii(minifySync('all.js', codes.join('\n'), /** @type {any} */ (options)).code)).brotli;
  };
  const codes = parts.map(({ code }) => code);
  const together = weight(codes);
  console.log(`\nWhat ${singleFile} would lose without each module, bytes with brotli:`);
  const losses = parts
    .map(({ name }, index) => ({ name, bytes: together - weight(codes.toSpliced(index, 1)) }))
    .sort((one, other) => other.bytes - one.bytes);
  for (const { name, bytes } of losses) row(name, ['', '', String(bytes)]);
  await mkdir('.cache', { recursive: true });
  await writeFile(picture, treemapOf(losses, `What ${singleFile} would lose without each module`));
  console.log(`\nThe same as a picture: ${picture}`);
}

/** @returns {string} */
function sourceName(/** @type {string} */ id) {
  const path = relative(process.cwd(), id).replaceAll('\\', '/').replace('\0', '');
  const dependency = path.lastIndexOf('node_modules/');
  return dependency < 0
    ? path.replace(/^dist\/npm\/(.*)\.js$/, 'src/$1.ts')
    : path.slice(dependency + 'node_modules/'.length);
}

/** @returns {string[]} */
function figures(/** @type {import('./weigh.mjs').Weight} */ { raw, gzip, brotli }) {
  return [raw, gzip, brotli].map(kilobytes);
}

function row(/** @type {string} */ name, /** @type {string[]} */ values) {
  console.log(name.padEnd(56) + values.map((value) => value.padStart(12)).join(''));
}
