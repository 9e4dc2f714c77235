import { escapeHtml } from '../notice/escape-html.js';

/** Attributes by name. */
export type Attributes = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** What HTML allows as an attribute's name, without listeners: those would be scripts. */
const NAME = /^(?!on)[a-z][a-z0-9-]*$/i;

/** Attributes as HTML, each with a space before it. @throws {TypeError} for a name that can't be one */
export function attributesToHtml(attributes: Attributes): string {
  return Object.entries(attributes)
    .map(([name, value]) => {
      if (!NAME.test(name)) throw new TypeError(`attributes: “${name}” can’t be an attribute here.`);
      if (value === false || value === null || value === undefined) return '';
      return value === true ? ` ${name}` : ` ${name}="${escapeHtml(String(value))}"`;
    })
    .join('');
}

/** Whether a boolean attribute is set. */
export function flag(value: Attributes[string]): boolean {
  return value !== undefined && value !== null && value !== false;
}

/** The words of a list attribute. */
export function listOf(value: Attributes[string]): readonly string[] {
  return typeof value === 'string' ? value.split(/\s+/).filter(Boolean) : [];
}
