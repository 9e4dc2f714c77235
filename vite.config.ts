import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { commandLine, executable } from './tools/vite/command-line.js';
import { demo } from './tools/vite/demo.js';
import { languageHashes } from './tools/vite/language-files.js';
import { licences } from './tools/vite/licences.js';
import { literals } from './tools/vite/literals.js';
import { litOnAnyPage } from './tools/vite/lit-on-any-page.js';
import { singleFile } from './tools/vite/single-file.js';
import { besideStudio, studio, widgetsRelease } from './tools/vite/studio.js';

/** `vite` serves the demo and the Studio from source; `vite build` makes what is published beside the npm modules. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  // The Studio is put into any folder.
  base: './',
  appType: 'mpa',
  publicDir: false,
  envDir: false,
  plugins: [
    demo(),
    widgetsRelease(),
    literals(),
    litOnAnyPage(),
    languageHashes(),
    besideStudio(),
    executable(),
    licences(),
  ],
  server: { host: '127.0.0.1', port: 5173 },
  build: { target: 'es2022', emptyOutDir: false, reportCompressedSize: false },
  environments: { single: singleFile, studio, cli: commandLine },
  builder: {
    // The Studio holds the single file.
    async buildApp(builder) {
      for (const name of ['single', 'studio', 'cli']) await builder.build(builder.environments[name]!);
    },
  },
});
