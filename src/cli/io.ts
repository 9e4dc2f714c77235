/** What a command knows of the world: tests give another one. */
export interface Io {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** All of the standard input. */
  readonly stdin: () => Promise<Uint8Array>;
  readonly stdinIsTerminal: boolean;
  readonly readFile: (path: string) => Promise<Uint8Array>;
  readonly writeFile: (path: string, text: string, replace: boolean) => Promise<void>;
  readonly fetch: typeof fetch;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Whether the output may have colours. */
  readonly colour: boolean;
}

/** A misuse, or what can't be read: told in one sentence, without a trace. */
export class CliError extends Error {
  override readonly name = 'CliError';
}

export type Style = 'bold' | 'dim' | 'red' | 'yellow' | 'cyan' | 'green';
const CODES: Readonly<Record<Style, readonly [number, number]>> = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  yellow: [33, 39],
  cyan: [36, 39],
  green: [32, 39],
};

export type Paint = (style: Style, text: string) => string;

/** Colours, or none. */
export function painter({ colour }: Pick<Io, 'colour'>): Paint {
  if (!colour) return (_, text) => text;
  return (style, text) => `\u001b[${CODES[style][0]}m${text}\u001b[${CODES[style][1]}m`;
}

/** NO_COLOR (no-color.org) and FORCE_COLOR decide; else whether the output is a terminal that knows colours. */
export function wantsColour(env: Readonly<Record<string, string | undefined>>, isTerminal: boolean): boolean {
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR !== undefined) return !['0', 'false'].includes(env.FORCE_COLOR);
  return isTerminal && env.TERM !== 'dumb';
}

/** Control characters of a document would be commands to the terminal. */
export function printable(text: string): string {
  // eslint-disable-next-line no-control-regex -- these are what is to be shown
  return text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '\ufffd');
}
