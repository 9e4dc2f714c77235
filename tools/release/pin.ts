// `npm run pin` prints the snippets that pin the build of now; with --write, as a part of a release, it writes them into
// the README.
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { brokenIntegrity, readIntegrity } from './integrity.js';
import { snippets, writePin } from './pin-section.js';

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
try {
  const { version, files } = await readIntegrity().catch(() => {
    throw new Error('There is no build yet: run `npm run build` first.');
  });
  const broken = await brokenIntegrity();
  if (broken.length > 0) throw new Error(`${broken.join('\n')}\nRun \`npm run build\`, then this again.`);
  const hash = files['ikp-widgets.js'];
  if (process.argv.includes('--write'))
    await writeFile('README.md', writePin(await readFile('README.md', 'utf8'), version, hash));
  console.log(snippets(version, hash));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
