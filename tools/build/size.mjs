// @ts-check
// `npm run size`: what a visitor downloads, and which source file it comes from. With --check, fails above the budget.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { relative } from 'node:path';
import { minifySync } from 'vite';
import { bundle } from './bundle.mjs';
import { ascii, buildSingleFile, singleFile } from './single.mjs';
import { budget, kilobytes, weigh, weighCode } from './weigh.mjs';

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
const check = process.argv.includes('--check');
// Rebuilt from dist/npm, because only the bundler knows each module's share.
if (!existsSync('dist/npm/define/all.js')) {
  console.error('There is no build yet: run `npm run build` first.');
  process.exit(1);
}
const modules = await buildSingleFile();

row('', { raw: 'raw', gzip: 'gzip -9', brotli: 'brotli -11' });
const whole = await weigh(singleFile);
row(singleFile, figures(whole));
if (!check) {
  const alone = await bundle('dist/npm/define/outage-banner.js');
  row('define/outage-banner.js, bundled with lit', figures(weighCode(alone.code)));
  console.log(`\nShare of ${singleFile} by source file (minified alone, so the sum is more than the whole):`);
  const shares = Object.entries(modules)
    .map(([id, { code }]) => ({
      name: sourceName(id),
      weight: weighCode(ascii(minifySync('module.js', code ?? '').code)),
    }))
    .filter(({ weight }) => weight.raw > 0)
    .sort((one, other) => other.weight.brotli - one.weight.brotli);
  for (const { name, weight } of shares) row(name, figures(weight));
}
console.log(
  `\nBudget: ${budget} bytes with brotli; now ${whole.brotli} bytes (${((whole.brotli / budget) * 100).toFixed(1)} %).`,
);
if (check && whole.brotli > budget) {
  console.error(
    `${singleFile} is ${whole.brotli - budget} bytes above its budget. See \`npm run size\` for what weighs most.`,
  );
  process.exitCode = 1;
}

/** @returns {string} */
function sourceName(/** @type {string} */ id) {
  const path = relative(process.cwd(), id);
  const dependency = path.lastIndexOf('node_modules/');
  return dependency < 0
    ? path.replace(/^dist\/npm\/(.*)\.js$/, 'src/$1.ts')
    : path.slice(dependency + 'node_modules/'.length);
}

function figures(/** @type {import('./weigh.mjs').Weight} */ weight) {
  return { raw: kilobytes(weight.raw), gzip: kilobytes(weight.gzip), brotli: kilobytes(weight.brotli) };
}

function row(
  /** @type {string} */ name,
  /** @type {Record<'raw' | 'gzip' | 'brotli', string>} */ { raw, gzip, brotli },
) {
  console.log(`${name.padEnd(60)}${raw.padStart(12)}${gzip.padStart(12)}${brotli.padStart(12)}`);
}
