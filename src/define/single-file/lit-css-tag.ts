// In the single file, this is Lit's css-tag.js (vite.config.ts): the widgets adopt their style sheets themselves, by
// src/widgets/parts/styles.ts, also on pages where Lit would find that it can't.

/** Lit calls these for `static styles`, which no element has. */
export const getCompatibleStyle = (style: unknown): unknown => style;
export const adoptStyles = (): void => {};

export const [CSSResult, css, supportsAdoptingStyleSheets, unsafeCSS] = [] as never[];
