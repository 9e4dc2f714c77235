// Runs in the page: whether a visitor can read the widgets. Each function stands alone, as Playwright sends its text.

export interface Verdict {
  /** what makes a text hard to read, or cuts it off; each once */
  problems: string[];
  /** what can be seen, in order */
  texts: string[];
  /** of the elements */
  displays: string[];
  /** of styles: what type depends on */
  kinds: string[];
  /** which kind each element inside the widgets has */
  styles: number[];
}

/** Type, and what pages hand down to it. Colours, sizes and faces are judged apart, or the host's to choose. */
export const INHERITED = [
  ...['font-style', 'font-weight', 'font-stretch', 'font-variant', 'font-feature-settings', 'font-variation-settings'],
  ...['font-kerning', 'font-size-adjust', 'letter-spacing', 'word-spacing', 'text-transform', 'text-align'],
  ...['text-align-last', 'text-indent', 'text-shadow', 'text-decoration-line', 'text-emphasis-style', 'text-rendering'],
  ...['text-underline-position', 'text-wrap-mode', 'text-orientation', 'white-space', 'word-break', 'line-break'],
  ...['overflow-wrap', 'hyphens', 'tab-size', 'writing-mode', 'direction', 'list-style', 'quotes', 'cursor'],
  ...['pointer-events', 'user-select', '-webkit-text-stroke-width', 'paint-order', 'border-collapse', 'border-spacing'],
  ...['caption-side', 'empty-cells', 'visibility', 'orphans', 'widows', 'fill-opacity'],
];

export function judge([tags, inherited]: readonly [tags: string, inherited: readonly string[]]): Verdict {
  const hosts = [...document.querySelectorAll(tags)];
  const problems: Set<string> = new Set();
  const texts: string[] = [];
  const kinds: string[] = [];
  const styles: number[] = [];
  const pen = Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d', {
    willReadFrequently: true,
  }) as CanvasRenderingContext2D;

  type Colour = [red: number, green: number, blue: number, alpha: number];
  const known: Map<string, Colour> = new Map();
  /** @param text any colour of CSS */
  const colour = (text: string): Colour => {
    const before = known.get(text);
    if (before) return before;
    pen.clearRect(0, 0, 1, 1);
    pen.fillStyle = text;
    pen.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0, alpha = 0] = pen.getImageData(0, 0, 1, 1).data;
    known.set(text, [red, green, blue, alpha / 255]);
    return [red, green, blue, alpha / 255];
  };
  const over = (above: Colour, below: Colour, opacity = 1): Colour => {
    const alpha = above[3] * opacity;
    const mixed = [0, 1, 2].map((index) => Number(above[index]) * alpha + Number(below[index]) * (1 - alpha));
    return [Number(mixed[0]), Number(mixed[1]), Number(mixed[2]), 1];
  };
  const luminance = ([red, green, blue]: Colour) => {
    const [r = 0, g = 0, b = 0] = [red, green, blue].map((value) =>
      value <= 10 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };

  // What shows where nothing has a ground.
  const canvas = document.createElement('i');
  canvas.style.setProperty('background-color', 'Canvas', 'important');
  document.documentElement.append(canvas);
  const ground = colour(getComputedStyle(canvas).backgroundColor);
  canvas.remove();

  /** What an element stands on, and what cuts it off. */
  interface Scene {
    below: Colour;
    opacity: number;
    left: number;
    right: number;
    top: number;
    bottom: number;
  }
  const scenes: Map<Element, Scene> = new Map();
  const page: Scene = { below: ground, opacity: 1, left: 0, right: innerWidth, top: -1e9, bottom: 1e9 };
  const sceneOf = (element: Element): Scene => {
    const before = scenes.get(element);
    if (before) return before;
    const parent = element.parentElement ?? (element.getRootNode() instanceof ShadowRoot ? hostOf(element) : null);
    const outer = parent ? sceneOf(parent) : page;
    const style = getComputedStyle(element);
    const opacity = outer.opacity * Number(style.opacity);
    const scene = { ...outer, opacity, below: over(colour(style.backgroundColor), outer.below, opacity) };
    const box = element.getBoundingClientRect();
    const inPage = element !== document.documentElement && element !== document.body;
    if (element.matches('.widget, .box') || (inPage && style.overflowX !== 'visible'))
      Object.assign(scene, { left: Math.max(outer.left, box.left), right: Math.min(outer.right, box.right) });
    if (inPage && style.overflowY !== 'visible')
      Object.assign(scene, { top: Math.max(outer.top, box.top), bottom: Math.min(outer.bottom, box.bottom) });
    scenes.set(element, scene);
    return scene;
  };
  const hostOf = (element: Element) => (element.getRootNode() as ShadowRoot).host;

  const contrast = (element: Element) => {
    const { below, opacity } = sceneOf(element);
    const style = getComputedStyle(element);
    const fill = element instanceof SVGElement ? style.fill : style.getPropertyValue('-webkit-text-fill-color');
    const [one, two] = [luminance(over(colour(fill), below, opacity)), luminance(below)];
    return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
  };

  const judgeText = (element: Element, words: string) => {
    const style = getComputedStyle(element);
    const size = parseFloat(style.fontSize) * element.currentCSSZoom;
    const ratio = contrast(element);
    if (ratio < 4.495) problems.add(`contrast ${ratio.toFixed(2)}: ${words}`);
    if (size < 11.99) problems.add(`${size} px: ${words}`);
    const line = parseFloat(style.lineHeight) / parseFloat(style.fontSize);
    if (!(element instanceof SVGElement) && !(line >= 1.2)) problems.add(`lines of ${line}: ${words}`);
  };

  const judgePlace = (node: Text, element: Element) => {
    const range = document.createRange();
    range.selectNodeContents(node);
    const box = range.getBoundingClientRect();
    const { left, right, top, bottom } = sceneOf(element);
    if (box.left < left - 1 || box.right > right + 1) problems.add(`cut off at a side: ${node.data.trim()}`);
    if (box.top < top - 1 || box.bottom > bottom + 1) problems.add(`cut off above or below: ${node.data.trim()}`);
  };

  for (const host of hosts)
    for (const details of host.shadowRoot?.querySelectorAll('details') ?? []) details.open = true;

  for (const host of hosts) {
    const widget = host.shadowRoot?.querySelector('[part~="widget"]');
    if (!widget) {
      problems.add(`${host.localName}: no widget`);
      continue;
    }
    const walker = document.createTreeWalker(widget, NodeFilter.SHOW_ELEMENT);
    for (let element = widget as Element | null; element; element = walker.nextNode() as Element) {
      if (element.closest('.visually-hidden, .closed, svg :not(text)')) continue;
      const style = getComputedStyle(element);
      const kind = inherited.map((name) => style.getPropertyValue(name)).join('|');
      if (!kinds.includes(kind)) kinds.push(kind);
      styles.push(kinds.indexOf(kind));
      for (const node of element.childNodes) {
        if (!(node instanceof Text) || node.data.trim() === '') continue;
        if (!element.checkVisibility({ visibilityProperty: true })) continue;
        texts.push(node.data.trim());
        judgeText(element, node.data.trim());
        judgePlace(node, element);
      }
      // Blocks below each other are so in the order in which they are read.
      if (!element.matches('.stack')) continue;
      const blocks = [...element.children]
        .map((child) => [...child.getClientRects()].filter(({ height }) => height > 1))
        .filter((parts) => parts.length > 0);
      const isAbove = blocks.some(([first], index) => {
        const last = blocks[index - 1]?.at(-1);
        return first && last && first.top < (last.top + last.bottom) / 2 && first.left <= last.left;
      });
      if (isAbove) problems.add(`out of order in ${host.localName} ${element.localName}.${element.className}`);
    }
  }
  const displays = hosts.map((host) => getComputedStyle(host).display);
  return { problems: [...problems], texts, displays, kinds, styles };
}
