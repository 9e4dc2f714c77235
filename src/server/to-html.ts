import { nothing, type TemplateResult } from 'lit/html.js';
import { escapeHtml } from '../notice/escape-html.js';

/** The end of a template's text before a value that belongs to an attribute. */
const ATTRIBUTE = /\s([.@]?)([\w-]+)=("[^"]*|'[^']*|)$/;

/**
 * What a view gives, as HTML: templates of `html` from lit, arrays of values, and words, which are escaped. Listeners are
 * left out, as nothing runs on a stored page.
 * @throws {TypeError} for a template with a value in another place than in content or in an attribute
 */
export function toHtml(value: unknown): string {
  if (value === nothing || value === undefined || value === null) return '';
  if (Array.isArray(value)) return value.map(toHtml).join('');
  return isTemplate(value) ? templateToHtml(value) : escapeHtml(wordOf(value));
}

function templateToHtml({ strings, values }: TemplateResult): string {
  let result = strings[0]!;
  for (const [index, value] of values.entries()) {
    const after = strings[index + 1]!;
    result = isTagOpen(strings, index) ? withAttribute(result, value, after) : result + toHtml(value);
    result += after;
  }
  return result;
}

/** Whether the value with this number stands in a tag: values are whole, so tags open and close in the texts alone. */
function isTagOpen(strings: TemplateStringsArray, index: number): boolean {
  for (let each = index; each >= 0; each--) {
    const text = strings[each]!;
    const [open, close] = [text.lastIndexOf('<'), text.lastIndexOf('>')];
    if (open !== close) return open > close;
  }
  return false;
}

/** The HTML before an attribute's value, with the value; without the attribute where it has none. */
function withAttribute(before: string, value: unknown, after: string): string {
  const [whole, kind, name, start = ''] = ATTRIBUTE.exec(before) ?? [];
  if (whole === undefined || name === undefined) throw new TypeError(`A value stands in a tag: ${before.slice(-40)}`);
  if (start !== '') return before + escapeHtml(wordOf(value));
  if (!/^[\s>/]/.test(after)) throw new TypeError(`The value of ${name} needs quotes.`);
  const rest = before.slice(0, -whole.length);
  if (kind === '@' || value === nothing || (kind === '.' && !value)) return rest;
  return kind === '.' ? `${rest} ${name}` : `${rest} ${name}="${escapeHtml(wordOf(value))}"`;
}

/** A value as lit writes it: nothing for what is not there. */
function wordOf(value: unknown): string {
  return value === nothing ? '' : [value].join('');
}

function isTemplate(value: unknown): value is TemplateResult {
  return typeof value === 'object' && value !== null && 'strings' in value && 'values' in value;
}
