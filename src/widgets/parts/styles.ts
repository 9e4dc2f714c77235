/** A style sheet's text, as the tag {@link css} gives it. */
export type StyleText = string & { readonly isStyle?: never };

/** Marks a style sheet, for editors, and for the build, which makes it smaller. Takes no expressions. */
export function css(text: TemplateStringsArray): StyleText {
  return text[0] as StyleText;
}

// One sheet for all elements that have the same styles.
const sheets = new Map<StyleText, CSSStyleSheet>();

/**
 * Gives a shadow root its styles: by constructed sheets, which every policy lets pass; where there are none, as in a
 * document that the element was moved to from another one, by `<style>` elements at its end.
 */
export function adoptStyles(root: ShadowRoot, styles: readonly StyleText[]): void {
  try {
    root.adoptedStyleSheets = styles.map(sheetOf);
  } catch {
    for (const text of styles) root.append(Object.assign(document.createElement('style'), { textContent: text }));
  }
}

function sheetOf(text: StyleText): CSSStyleSheet {
  let sheet = sheets.get(text);
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    sheets.set(text, sheet);
  }
  return sheet;
}
