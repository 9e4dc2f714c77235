import type { ElementName } from '../elements/names.js';
import { registry, TAGS, tagOf } from '../elements/registry.js';
import { nearest } from '../rules/nearest.js';
import type { Notice } from '../notice/notice.js';
import { CliError } from './io.js';

/** The elements that `--element` names, with commas between them: by their tags or short names. */
export function elementsIn(written: string): readonly ElementName[] {
  return written.split(',').map((name) => {
    const element = tagOf(name);
    if (element) return element;
    const near = TAGS.find((tag) => tag.includes(name)) ?? nearest(name, TAGS);
    throw new CliError(`--element ${name} is none of ${TAGS.join(', ')}.${near ? ` Did you mean ${near}?` : ''}`);
  });
}

/** The elements for which the document has a section. */
export function elementsFor(notice: Notice): readonly ElementName[] {
  return registry.filter(({ section }) => notice[section] !== undefined).map(({ tag }) => tag);
}
