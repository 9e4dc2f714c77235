/** Tables for the console and for docs/serving.md, which are the same. */
import { readFile, writeFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';

/** @param head the first column is text, the others are figures */
export async function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]) {
  const rule = head.map((_, column) => (column === 0 ? '---' : '---:'));
  const lines = [head, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`);
  return (await format(lines.join('\n'), { parser: 'markdown' })).trim();
}

/** Puts a text between the marks `<!-- name -->` and `<!-- /name -->` of a document. */
export async function writeBetweenMarks(document: URL, name: string, text: string) {
  const whole = await readFile(document, 'utf8');
  const [before, rest] = whole.split(`<!-- ${name} -->`);
  const [, after] = rest?.split(`<!-- /${name} -->`) ?? [];
  if (after === undefined) throw new Error(`${document.pathname} has no marks <!-- ${name} --> and <!-- /${name} -->.`);
  const marked = `${before}<!-- ${name} -->\n\n${text}\n\n<!-- /${name} -->${after}`;
  const options = { ...(await resolveConfig(document)), parser: 'markdown' };
  await writeFile(document, await format(marked, options));
}
