import { readFileSync } from 'node:fs';

/** The package that this command is a part of: it stands in `dist/cli/`. */
const HOME = new URL('../../', import.meta.url);

function json(path: string): unknown {
  return JSON.parse(readFileSync(new URL(path, HOME), 'utf8'));
}

/** The version of the package. */
export function version(): string {
  return (json('package.json') as { readonly version: string }).version;
}

/** The hash of the single file, as `integrity` has it. */
export function integrity(): string {
  const { files } = json('dist/integrity.json') as { readonly files: Readonly<Record<string, string>> };
  return files['ikp-widgets.js']!;
}
