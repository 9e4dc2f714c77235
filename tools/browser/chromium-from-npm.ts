/**
 * Chromium from the npm registry, for a machine that has none: made for servers, so it needs next to no libraries.
 */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { chromiumStarts } from './chromium-starts.js';

const run = promisify(execFile);
const here = fileURLToPath(new URL('../../test/chromium/', import.meta.url));
const cache = fileURLToPath(new URL('../../.cache/', import.meta.url));

export async function chromiumFromNpm(): Promise<{ executablePath: string; env: NodeJS.ProcessEnv }> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('No Chromium found. Install Chrome or Chromium, or put the path of one into CHROMIUM.');
  }
  const { dependencies } = JSON.parse(await readFile(join(here, 'package.json'), 'utf8'));
  const folder = join(cache, `chromium-${dependencies['@sparticuz/chromium']}`);
  if (!existsSync(folder)) await install(folder);

  const executablePath = join(folder, 'chromium');
  const env = { ...process.env, FONTCONFIG_FILE: join(folder, 'fonts.conf') };
  // The package brings the few libraries that a bare system lacks; those of the system are better where it has them.
  const withLibraries = { ...env, LD_LIBRARY_PATH: join(folder, 'al2023/lib') };
  for (const candidate of [env, withLibraries]) {
    if (await chromiumStarts(executablePath, candidate)) return { executablePath, env: candidate };
  }
  throw new Error(`The Chromium from npm does not start here. Install one, or put the path of one into CHROMIUM.`);
}

/** Unpacks beside the target and then renames, so that an interrupted or a second run never sees half a browser. */
async function install(folder: string) {
  console.log('No Chromium on this machine: installing one from npm (about 70 MB, once) …');
  await run('npm', ['ci', '--prefix', here, '--ignore-scripts', '--loglevel=error'], { cwd: here });

  const unpacked = `${folder}-${process.pid}`;
  await mkdir(unpacked, { recursive: true });
  // The package unpacks into the folder for temporary files, and takes what it finds there for its own: so it gets one
  // to itself. On this "platform" it unpacks its libraries too.
  const unpack = `import('@sparticuz/chromium').then(({ default: chromium }) => chromium.executablePath())`;
  const env = { ...process.env, TMPDIR: unpacked, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' };
  await run(process.execPath, ['--eval', unpack], { cwd: here, env });

  const fonts = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${folder}/fonts</dir>
</fontconfig>
`;
  await writeFile(join(unpacked, 'fonts.conf'), fonts);
  try {
    await rename(unpacked, folder);
  } catch (error) {
    await rm(unpacked, { recursive: true });
    if (!existsSync(folder)) throw error;
  }
}
