// @ts-check
/** @typedef {Record<string, any>} Node */

/** What a page can't use: views, styles and helpers stay out; elements, events and define/ modules stay in. */
const plugin = {
  name: 'published-only',
  packageLinkPhase(/** @type {{ customElementsManifest: Node }} */ { customElementsManifest }) {
    for (const module of customElementsManifest.modules) {
      module.declarations = module.declarations?.filter(
        (/** @type {Node} */ declaration) => declaration.kind === 'class' || declaration.customElement,
      );
      for (const declaration of module.declarations ?? []) {
        declaration.members = declaration.members?.filter(
          (/** @type {Node} */ member) => !(member.privacy && member.privacy !== 'public') && !member.name.startsWith('#'),
        );
      }
    }
    customElementsManifest.modules = customElementsManifest.modules.filter(
      (/** @type {Node} */ module) => module.declarations?.length || module.exports?.length,
    );
    published(customElementsManifest);
  },
};

/** Users have no src/: every reference to a source file becomes one to the published module. */
function published(/** @type {unknown} */ node) {
  if (typeof node !== 'object' || node === null) return;
  for (const [key, value] of Object.entries(node)) {
    if ((key === 'path' || key === 'module') && typeof value === 'string')
      /** @type {Node} */ (node)[key] = value.replace(/^\/?src\/(.*)\.[jt]s$/, 'dist/npm/$1.js');
    else published(value);
  }
}

export default {
  globs: ['src/widgets/**/*.ts', 'src/define/*.ts'],
  exclude: ['src/**/*-view.ts', 'src/**/view.ts', 'src/**/*styles.ts'],
  litelement: true,
  plugins: [plugin],
};
