/** What the analyzer of custom elements reads, and what of that is published. */
type Node = Record<string, any>;

/** Keeps what a page can use: elements, events and define/ modules; in them, what is public and documented. */
const publishedOnly = {
  name: 'published-only',
  packageLinkPhase({ customElementsManifest }: { customElementsManifest: Node }) {
    for (const module of customElementsManifest.modules) {
      module.declarations = module.declarations.filter(({ kind }: Node) => kind === 'class');
      module.declarations.forEach(tidy);
      const names = module.declarations.map(({ name }: Node) => name);
      module.exports = module.exports.filter(
        ({ kind, name }: Node) => kind === 'custom-element-definition' || names.includes(name),
      );
    }
    // Files come in any order.
    customElementsManifest.modules = customElementsManifest.modules
      .filter((module: Node) => module.exports.length > 0)
      .sort((one: Node, other: Node) => (one.path < other.path ? -1 : 1));
    published(customElementsManifest);
  },
};

/** The analyzer knows `customElements.define(…)`; our define/ modules call a function that does it. */
const definitions = {
  name: 'definitions',
  analyzePhase({ ts, node, moduleDoc }: Node) {
    if (!ts.isCallExpression(node) || node.expression.getText() !== 'define' || node.arguments.length !== 2) return;
    const [name, element] = node.arguments;
    const source = node.getSourceFile();
    const specifier = source.statements
      .filter(ts.isImportDeclaration)
      .find((statement: Node) => statement.importClause?.getText().includes(element.text))?.moduleSpecifier;
    if (!specifier || !ts.isStringLiteral(name)) return;
    const module = new URL(specifier.text, `file:///${moduleDoc.path}`).pathname.slice(1).replace(/\.js$/, '.ts');
    const declaration = { name: element.text, module };
    moduleDoc.exports.push({ kind: 'custom-element-definition', name: name.text, declaration });
  },
};

/** Constants of the source by name: a default is told by its value. */
const constants: Map<string, string> = new Map();

const defaults = {
  name: 'defaults',
  collectPhase({ ts, node }: Node) {
    if (ts.isVariableDeclaration(node) && node.initializer && ts.isNumericLiteral(node.initializer))
      constants.set(node.name.getText(), node.initializer.text);
  },
};

function tidy(declaration: Node) {
  declaration.members = declaration.members?.filter(
    ({ privacy, name, static: isStatic }: Node) =>
      (privacy ?? 'public') === 'public' && !isStatic && !name.startsWith('#'),
  );
  // The analyzer also guesses events from dispatchEvent(); those in the documentation are the contract.
  declaration.events = declaration.events?.filter(({ name, description }: Node) => name && description);
  for (const field of [...(declaration.members ?? []), ...(declaration.attributes ?? [])])
    field.default = constants.get(field.default) ?? field.default;
  if (declaration.superclass?.name !== 'WidgetEvent') return;
  declaration.superclass = { name: 'Event', package: 'global:' };
  // What a constructor's argument is called is no default.
  for (const member of declaration.members) if (!member.static) delete member.default;
}

/** Users have no src/: every reference to a source file becomes one to the published module. */
function published(node: unknown) {
  if (typeof node !== 'object' || node === null) return;
  for (const [key, value] of Object.entries(node)) {
    if ((key === 'path' || key === 'module') && typeof value === 'string') {
      (node as Node)[key] = value.replace(/^\/?src\/(.*)\.[jt]s$/, 'dist/npm/$1.js');
    } else published(value);
  }
}

export default {
  globs: ['src/widgets/*/*-element.ts', 'src/widgets/parts/{events,notice-attributes}.ts', 'src/define/*.ts'],
  exclude: ['src/define/define.ts'],
  litelement: true,
  plugins: [definitions, defaults, publishedOnly],
};
