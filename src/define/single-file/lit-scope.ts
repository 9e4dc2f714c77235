// In the single file, these names stand for the global ones in Lit's modules (tools/vite/lit-on-any-page.ts): nothing of
// Lit's is left on the page, and nothing that the page has made of them gets in its way.

/**
 * A document of our own: it has no element whose name covers a method, as `<img name=createTreeWalker>` does on a page, and it
 * is HTML where the page is XML. Its nodes come into the page's document when they are put there.
 */
const litDocument = document.implementation.createHTMLDocument('');

/** A descriptor must not inherit what a page has given to every object, such as a `value` or a `get`. */
class LitObject extends Object {
  static override defineProperty<T>(object: T, name: PropertyKey, descriptor: PropertyDescriptor): T {
    return Object.defineProperty(object, name, Object.assign(Object.create(null) as object, descriptor));
  }
}

/** https://w3c.github.io/trusted-types/dist/spec/ */
declare const trustedTypes: { createPolicy(name: string, rules: object): unknown };

interface Template extends HTMLTemplateElement {
  /** https://wicg.github.io/sanitizer-api/ */
  setHTML?(markup: string, options: object): void;
}

// Lit makes templates, and nothing else, by innerHTML, which Trusted Types govern. setHTML() parses the same markup, leaves
// out scripts, and needs no policy. Engines without it need one: not Lit's, which a Lit of the page's own may make only once.
const template = litDocument.createElement('template') as Template;
// Without a prototype: what a page has added to Object.prototype must not become an option.
const options = { sanitizer: { __proto__: null, comments: true } };
const createElement = () => {
  const made = template.cloneNode() as Template;
  return {
    content: made.content,
    set innerHTML(markup: string) {
      made.setHTML!(markup, options);
    },
  };
};
const litGlobal: { trustedTypes?: Pick<typeof trustedTypes, 'createPolicy'> } = {};
if (template.setHTML) LitObject.defineProperty(litDocument, 'createElement', { value: createElement });
else
  litGlobal.trustedTypes = {
    createPolicy(_, rules) {
      try {
        return trustedTypes.createPolicy('ikp-widgets', rules);
      } catch {
        // There are no Trusted Types, or the page does not list it.
        return undefined;
      }
    },
  };

/** Lit adds `Symbol.metadata` where it is missing. */
const litSymbol = (): symbol => Symbol();

/** The platform's own, of which async functions are made. */
const litPromise = (async () => {})().constructor;

export {
  litDocument as document,
  litGlobal as globalThis,
  LitObject as Object,
  litPromise as Promise,
  litSymbol as Symbol,
};

/** The properties that standard decorators have made: none. */
export const litPropertyMetadata = new WeakMap();
