/** The page around the widgets, as its own scripts see it: nothing of ours may surface there. */

// Of all waits after a failure the shortest ones are drawn: tests see what follows, and not how long it may take.
Math.random = () => 0;

const disturbances: string[] = [];
const lines: string[] = [];

window.addEventListener('error', ({ message }) => disturbances.push(`error: ${message}`));
window.addEventListener('unhandledrejection', ({ reason }) => disturbances.push(`rejection: ${String(reason)}`));
for (const level of ['log', 'info', 'debug', 'warn', 'error', 'trace'] as const) {
  const { [level]: original } = console;
  console[level] = (...args: unknown[]) => {
    const line = args.map(String).join(' ');
    if (line.startsWith('ikp-widgets: ') && level === 'warn') lines.push(line);
    else if (!line.includes('Lit is in dev mode')) {
      disturbances.push(`console.${level}: ${line}`);
      original(...args);
    }
  };
}

/** What came up in the page's own scripts so far: exceptions, rejected promises, lines in the console but warnings. */
export const surfaced = (): readonly string[] => disturbances;

/** The warnings of the widgets. */
export const warnings = (): readonly string[] => lines;

/** The warnings that were said more than once. */
export const repeated = (): readonly string[] => lines.filter((line, index) => lines.indexOf(line) !== index);
