const said = new Set<string>();

/** Says a thing to the web team in the console: once per page, however many elements meet it. */
export function sayOnce(line: string): void {
  if (said.has(line)) return;
  said.add(line);
  try {
    console.warn(`ikp-widgets: ${line}`);
  } catch {
    // The page has taken its console away.
  }
}
