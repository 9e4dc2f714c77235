// `npm run size:map`: which source file the single file's bytes come from, as a page with a picture.
import { createBuilder } from 'vite';
import { visualizer } from 'rollup-plugin-visualizer';

const filename = '.cache/size.html';
const builder = await createBuilder({
  logLevel: 'warn',
  environments: { single: { build: { write: false } } },
  plugins: [visualizer({ filename, brotliSize: true, title: 'dist/ikp-widgets.js' })],
});
await builder.build(builder.environments.single!);
console.log(`See ${filename}.`);
