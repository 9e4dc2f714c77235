/**
 * What is said in the console during each test of a suite, line by line. The library says each thing once per page, so
 * tests that look at lines need documents whose faults no other test of their file has.
 */
export function consoleLines(): string[] {
  const lines: string[] = [];
  const { warn } = console;
  beforeEach(() => {
    lines.length = 0;
    console.warn = (...args: unknown[]) => lines.push(args.join(' '));
  });
  afterEach(() => {
    console.warn = warn;
  });
  return lines;
}
