// The snippets of the README that pin the single file by its hash. Between two releases they are those of the last one:
// a hash that followed every change of the source would be in every commit, and would fit no file that anybody serves.

const START = '<!-- pin: written by `npm run pin -- --write` -->';
const END = '<!-- /pin -->';
const NO_HASH = 'sha384-…';

/** @param hash of `dist/ikp-widgets.js`; none before the first release */
export function snippets(version: string, hash: string = NO_HASH) {
  const tag = (src: string, how: string) =>
    `<script src="${src}" integrity="${hash}" crossorigin="anonymous" ${how}></script>`;
  const own = `/assets/ikp-widgets-${version}.js`;
  return `<!-- From your own server -->
${tag(own, 'defer')}

<!-- The same file as a module -->
${tag(own, 'type="module"')}

<!-- From a CDN that serves npm packages: with the full version, as any other file has another hash -->
${tag(`https://cdn.jsdelivr.net/npm/ikp-widgets@${version}/dist/ikp-widgets.js`, 'defer')}`;
}

/** @returns the README's part, between its two marks */
export function pinSection(version: string, hash: string | undefined): string {
  const words = hash
    ? `Of version ${version}, as released; \`npm run pin\` prints them for a build of your own.`
    : `Version ${version} is not released yet, so this is the form: \`npm run pin\` prints it with the hash of your build.`;
  const parts = [
    START,
    '<!-- prettier-ignore-start -->',
    words,
    `\`\`\`html\n${snippets(version, hash)}\n\`\`\``,
    '<!-- prettier-ignore-end -->',
    END,
  ];
  return parts.join('\n\n');
}

/** @returns what the README pins */
export function readPin(readme: string): { section: string; version: string; hash: string | undefined } {
  const [before, after] = [readme.indexOf(START), readme.indexOf(END)];
  if (before < 0 || after < before) throw new Error(`README.md has no part from ${START} to ${END}.`);
  const section = readme.slice(before, after + END.length);
  const [, version = ''] = /\/assets\/ikp-widgets-(\S+)\.js"/.exec(section) ?? [];
  const [, hash] = /integrity="(\S+)"/.exec(section) ?? [];
  return { section, version, hash: hash === NO_HASH ? undefined : hash };
}

/** @returns the README with the snippets of that version */
export function writePin(readme: string, version: string, hash: string | undefined): string {
  return readme.replace(readPin(readme).section, () => pinSection(version, hash));
}
