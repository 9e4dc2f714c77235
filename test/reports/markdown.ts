/** Tables of Markdown, for the pages that are made of what tests have found. */

export const line = (cells: readonly unknown[]): string => `| ${cells.join(' | ')} |`;

export const table = (head: readonly string[], rows: readonly (readonly unknown[])[]): string =>
  [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');

/** @param text plain, shown as it is in a cell */
export const cell = (text: string): string =>
  text
    .replaceAll(/[\\|*_]/g, '\\$&')
    .replaceAll('<', '&lt;')
    .replaceAll(/\s+/g, ' ');

/** @param text in a cell, as code */
export const code = (text: string): string => `\`${text.replaceAll('|', '\\|').replaceAll('`', '’')}\``;

export const distinct = <Item>(all: readonly Item[]): Item[] => [...new Set(all)];
