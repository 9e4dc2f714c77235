// The custom elements manifest, which editors and documentation tools read.
// @ts-expect-error -- it has no types
import { cli } from '@custom-elements-manifest/analyzer/cli.js';

/** @returns the content of `custom-elements.json` */
export function manifest(): Promise<unknown> {
  return cli({
    argv: ['analyze', '--quiet', '--config', 'tools/generate/manifest-config.ts'],
    cwd: process.cwd(),
    noWrite: true,
  });
}
