// Runs in the page: contrast of what the widgets show with the ground on which it stands, by WCAG's formula.

export interface Contrast {
  /** a graphic is an icon, a line, or the frame or focus ring of a control */
  kind: 'text' | 'graphic';
  what: string;
  ratio: number;
}

/** Provides `measureColours`, `contrastOf` for two colours and `ringContrast` for an outline; to be called in the page. */
export function provideColours(tags: string) {
  const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  type Colour = readonly [red: number, green: number, blue: number, alpha: number];
  const read: Map<string, Colour> = new Map();

  function colour(css: string): Colour {
    const known = read.get(css);
    if (known) return known;
    if (!canvas) throw new Error('No canvas.');
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = css;
    canvas.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data;
    const found: Colour = [red, green, blue, alpha / 255];
    read.set(css, found);
    return found;
  }

  const over = (top: Colour, ground: Colour): Colour => {
    const mix = (part: 0 | 1 | 2) => top[part] * top[3] + ground[part] * (1 - top[3]);
    return [mix(0), mix(1), mix(2), 1];
  };

  /** The page's own ground in the colours of the element. */
  function canvasColour(element: Element): Colour {
    const probe = document.body.appendChild(document.createElement('i'));
    probe.style.cssText = `color: Canvas; color-scheme: ${getComputedStyle(element).colorScheme}`;
    const found = colour(getComputedStyle(probe).color);
    probe.remove();
    return found;
  }

  const above = (element: Element): Element | null =>
    element.assignedSlot ?? element.parentElement ?? (element.getRootNode() instanceof ShadowRoot ? (element.getRootNode() as ShadowRoot).host : null); // prettier-ignore

  /** The colour behind an element's content. */
  function groundOf(element: Element | null): Colour {
    const layers: Colour[] = [];
    for (let at = element; at; at = above(at)) {
      const layer = colour(getComputedStyle(at).backgroundColor);
      layers.push(layer);
      if (layer[3] === 1) break;
    }
    const base = canvasColour(element ?? document.body);
    return layers.reduceRight((ground, layer) => over(layer, ground), base);
  }

  const luminance = (of: Colour) =>
    [of[0], of[1], of[2]]
      .map((part) => part / 255)
      .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
      .reduce((sum, part, index) => sum + part * ([0.2126, 0.7152, 0.0722][index] ?? 0), 0);

  const contrastOf = (one: Colour, other: Colour) => {
    const both = [luminance(one), luminance(other)];
    // Never rounded up.
    return Math.floor(100 * ((Math.max(...both) + 0.05) / (Math.min(...both) + 0.05))) / 100;
  };

  const contrast = (css: string, on: Element | null) => {
    const ground = groundOf(on);
    return contrastOf(over(colour(css), ground), ground);
  };

  function measureColours(): Contrast[] {
    const found: Contrast[] = [];
    for (const widget of document.querySelectorAll(tags)) {
      const elements = [...(widget.shadowRoot?.querySelectorAll('.widget, .widget *') ?? [])];
      for (const element of elements) {
        if (!element.checkVisibility({ visibilityProperty: true })) continue;
        const style = getComputedStyle(element);
        const words = [...element.childNodes].find((node) => node instanceof Text && node.data.trim() !== '');
        const what = `${widget.localName} ${element.localName}.${element.getAttribute('class') ?? ''}`;
        const add = (kind: Contrast['kind'], css: string, on = above(element), name = '') =>
          found.push({ kind, what: `${what} ${name}`.trim(), ratio: contrast(css, on) });
        if (element instanceof SVGElement) {
          if (words) add('text', style.fill);
          else if (element instanceof SVGGeometryElement) add('graphic', style.stroke, element.ownerSVGElement);
          continue;
        }
        if (words) add('text', style.color, element, words.textContent?.trim().slice(0, 30));
        const { borderTopColor: frame, backgroundColor: fill, outlineColor: ring, outlineStyle } = style;
        // A button without a frame is told by its words; else its shape is that of its frame or of its ground.
        if (element.localName === 'button' && colour(frame)[3] > 0) {
          const [first = frame] = [frame, fill].sort(
            (a, b) => contrast(b, above(element)) - contrast(a, above(element)),
          );
          add('graphic', first, above(element), 'shape');
        }
        if (outlineStyle !== 'none') add('graphic', ring, above(element), 'ring');
      }
    }
    return found;
  }

  /** Of the outline of an element with the ground around. */
  const ringContrast = (element: Element) => contrast(getComputedStyle(element).outlineColor, above(element));

  Object.assign(globalThis, { measureColours, contrastOf, ringContrast });
}
