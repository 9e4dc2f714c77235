/**
 * Writes what a command makes into a file that people write.
 * @param name of the marks, as in `<!-- commands: written by `npm run generate` -->` and `<!-- /commands -->`
 * @returns the text with `content` between its marks
 */
export function betweenMarks(text: string, name: string, content: string): string {
  const pattern = new RegExp(`(<!-- ${name}: [^>]*-->\\n)[^]*?(<!-- /${name} -->)`);
  if (!pattern.test(text)) throw new Error(`There are no marks <!-- ${name}: … --> and <!-- /${name} -->.`);
  return text.replace(pattern, (_, start: string, end: string) => `${start}\n${content}\n\n${end}`);
}
