import type { Io } from '../io.js';
import { version } from '../package.js';
import { starter, type Kind } from '../starters.js';
import { writeOut } from '../write-out.js';

export interface InitFlags {
  readonly kind: Kind;
  readonly out?: string;
  readonly force?: boolean;
  readonly schema?: string;
}

/** `init`: a document to start from, which `check` passes. */
export async function initCommand({ kind, schema, ...target }: InitFlags, io: Io): Promise<number> {
  const address = schema ?? `https://cdn.jsdelivr.net/npm/ikp-widgets@${version()}/notice.schema.json`;
  await writeOut(`${JSON.stringify(starter(kind, io.now(), address), null, 2)}\n`, target, io);
  return 0;
}
