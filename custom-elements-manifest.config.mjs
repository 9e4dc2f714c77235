// @ts-check
/** @typedef {Record<string, any>} Node */

/** Keeps what a page can use: elements, events and define/ modules; in them, what is public and documented. */
const publishedOnly = {
  name: 'published-only',
  packageLinkPhase(/** @type {{ customElementsManifest: Node }} */ { customElementsManifest }) {
    for (const module of customElementsManifest.modules) {
      module.declarations = module.declarations.filter((/** @type {Node} */ { kind }) => kind === 'class');
      module.declarations.forEach(tidy);
      const names = module.declarations.map((/** @type {Node} */ { name }) => name);
      module.exports = module.exports.filter(
        (/** @type {Node} */ { kind, name }) => kind === 'custom-element-definition' || names.includes(name),
      );
    }
    // Files come in any order.
    customElementsManifest.modules = customElementsManifest.modules
      .filter((/** @type {Node} */ module) => module.exports.length > 0)
      .sort((/** @type {Node} */ one, /** @type {Node} */ other) => (one.path < other.path ? -1 : 1));
    published(customElementsManifest);
  },
};

/** The analyzer knows `customElements.define(…)`; our define/ modules call a function that does it. */
const definitions = {
  name: 'definitions',
  analyzePhase(/** @type {Node} */ { ts, node, moduleDoc }) {
    if (!ts.isCallExpression(node) || node.expression.getText() !== 'define' || node.arguments.length !== 2) return;
    const [name, element] = node.arguments;
    const source = node.getSourceFile();
    const specifier = source.statements
      .filter(ts.isImportDeclaration)
      .find((/** @type {Node} */ statement) =>
        statement.importClause?.getText().includes(element.text),
      )?.moduleSpecifier;
    if (!specifier || !ts.isStringLiteral(name)) return;
    const module = new URL(specifier.text, `file:///${moduleDoc.path}`).pathname.slice(1).replace(/\.js$/, '.ts');
    const declaration = { name: element.text, module };
    moduleDoc.exports.push({ kind: 'custom-element-definition', name: name.text, declaration });
  },
};

/** Constants of the source by name: a default is told by its value. @type {Map<string, string>} */
const constants = new Map();

const defaults = {
  name: 'defaults',
  collectPhase(/** @type {Node} */ { ts, node }) {
    if (ts.isVariableDeclaration(node) && node.initializer && ts.isNumericLiteral(node.initializer))
      constants.set(node.name.getText(), node.initializer.text);
  },
};

function tidy(/** @type {Node} */ declaration) {
  declaration.members = declaration.members?.filter(
    (/** @type {Node} */ { privacy, name, static: isStatic }) =>
      (privacy ?? 'public') === 'public' && !isStatic && !name.startsWith('#'),
  );
  // The analyzer also guesses events from dispatchEvent(); those in the documentation are the contract.
  declaration.events = declaration.events?.filter((/** @type {Node} */ { name, description }) => name && description);
  for (const field of [...(declaration.members ?? []), ...(declaration.attributes ?? [])])
    field.default = constants.get(field.default) ?? field.default;
  if (declaration.superclass?.name !== 'WidgetEvent') return;
  declaration.superclass = { name: 'Event', package: 'global:' };
  // What a constructor's argument is called is no default.
  for (const member of declaration.members) if (!member.static) delete member.default;
}

/** Users have no src/: every reference to a source file becomes one to the published module. */
function published(/** @type {unknown} */ node) {
  if (typeof node !== 'object' || node === null) return;
  for (const [key, value] of Object.entries(node)) {
    if ((key === 'path' || key === 'module') && typeof value === 'string') {
      /** @type {Node} */ (node)[key] = value.replace(/^\/?src\/(.*)\.[jt]s$/, 'dist/npm/$1.js');
    } else published(value);
  }
}

export default {
  globs: ['src/widgets/*/*-element.ts', 'src/widgets/parts/{events,notice-attributes}.ts', 'src/define/*.ts'],
  exclude: ['src/define/define.ts'],
  litelement: true,
  plugins: [definitions, defaults, publishedOnly],
};
