/**
 * Writes the configuration for nginx, with the values of a machine in it:
 *
 *   npx tsx deploy/render.ts <folder> [name=value …]     writes <folder>/ikp-origin.conf and the others
 *   npx tsx deploy/render.ts                             shows the names and what they are without a value
 */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const templates = fileURLToPath(new URL('nginx/', import.meta.url));

/** What stands in the templates, with what is usual on Debian. */
export const defaults = {
  /** Where the origin listens, and where the cache finds it. */
  origin: '127.0.0.1:8081',
  /** Where the cache listens, as in nginx's `listen`. */
  listen: '80',
  /** The site's name, which visitors ask the cache for, and the cache the origin. */
  host: 'localhost',
  /** The folder of the origin's files. */
  root: '/srv/ikp',
  /** The address of the notice, below the root. */
  notice: '/notice.json',
  /** How long caches take the notice for fresh, in seconds: so late is a correction at most, in quiet times. */
  's-maxage': '10',
  /** After how many seconds to come back when there is nothing to answer with. */
  'retry-after': '120',
  /** The folder of these files. */
  folder: '/etc/nginx/ikp',
  /** The folder of what the cache keeps. */
  store: '/var/lib/nginx/ikp',
  logs: '/var/log/nginx',
};

type Values = typeof defaults;

const usage = `The names are ${Object.keys(defaults).join(', ')}. An example: npx tsx deploy/render.ts out origin=10.0.0.5:80`;

/** What a value may hold: nothing that ends a directive of nginx's. */
const plain = /^[\w.:/[\]-]+( [\w.:/=-]+)*$/;

/**
 * @param folder where to write them
 * @param values `folder` is where nginx will read them: the same, if it isn't said
 */
export async function render(folder: string, values: Partial<Values> = {}) {
  const all: Record<string, string> = { ...defaults, folder, ...values };
  for (const [name, value] of Object.entries(all)) {
    if (!(name in defaults)) throw new Error(`There is no value "${name}". ${usage}`);
    if (!plain.test(value)) throw new Error(`"${value}" cannot be ${name}: no quotes, semicolons or braces.`);
    const isNumber = /^(s-maxage|retry-after)$/.test(name);
    if (isNumber && !/^[1-9]\d*$/.test(value)) throw new Error(`${name} is whole seconds, as in "10", not "${value}".`);
  }
  await mkdir(folder, { recursive: true });
  for (const name of await readdir(templates)) {
    const template = await readFile(join(templates, name), 'utf8');
    const text = template.replace(/\{\{([\w-]+)\}\}/g, (_, key) => {
      if (all[key] === undefined) throw new Error(`${name} asks for "${key}", which render.ts does not know.`);
      return all[key];
    });
    await writeFile(join(folder, name), text);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [folder, ...pairs] = process.argv.slice(2);
  try {
    if (!folder) {
      console.table(defaults);
      console.log(usage);
    } else {
      const given = pairs.map((pair) => {
        const [name = '', ...rest] = pair.split('=');
        if (rest.length === 0) throw new Error(`"${pair}" is no name=value. ${usage}`);
        return [name, rest.join('=')];
      });
      await render(resolve(folder), { folder: defaults.folder, ...Object.fromEntries(given) });
    }
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
