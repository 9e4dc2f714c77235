import { openDemo } from '../support/open-demo.js';
import type { Locator, Page } from 'playwright-core';
import { ELEMENTS } from '../../src/elements/names.js';

/** What the page needs to judge colours: contrast with its ground, by WCAG's formula. */
function provideContrast() {
  const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  /** The colour as it is seen on the page's ground. */
  const rgb = (colour: string) => {
    if (!canvas) throw new Error('No canvas.');
    for (const layer of ['Canvas', colour]) {
      const probe = document.body.appendChild(document.createElement('i'));
      probe.style.cssText = `color: ${layer}; forced-color-adjust: none`;
      canvas.fillStyle = getComputedStyle(probe).color;
      canvas.fillRect(0, 0, 1, 1);
      probe.remove();
    }
    return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3);
  };
  const luminance = (colour: string) =>
    rgb(colour)
      .map((part) => part / 255)
      .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
      .reduce((sum, part, index) => sum + part * ([0.2126, 0.7152, 0.0722][index] ?? 0), 0);
  const contrast = (colour: string) => {
    const both = [luminance(colour), luminance('Canvas')];
    return (Math.max(...both) + 0.05) / (Math.min(...both) + 0.05);
  };
  Object.assign(globalThis, { contrast });
}

/** Opens the portal of the demo in forced colours. */
export async function openForced() {
  const { visit } = await openDemo();

  return async function open(colorScheme: 'light' | 'dark', at: string) {
    const { page, close } = await visit(`?bare=1&at=${encodeURIComponent(at)}`, {
      colorScheme,
      forcedColors: 'active',
      prepare: (page) => page.addInitScript(provideContrast),
    });
    await page.evaluate(() => document.fonts.ready);

    /** The parts without a frame that can be seen all around, and those that are not there. */
    const unframed = (widget: Locator, parts: string[]) =>
      widget.evaluate((element, names) => {
        const { contrast } = globalThis as any;
        return names.filter((name) => {
          const found = [...(element.shadowRoot?.querySelectorAll(`[part~=${name}]`) ?? [])];
          const framed = found
            .filter((part) => part.checkVisibility())
            .map((part) => {
              const style = getComputedStyle(part);
              return ['Top', 'Right', 'Bottom', 'Left'].every((side) => {
                const of = (what: string) => (style as any)[`border${side}${what}`];
                return of('Style') !== 'none' && Number.parseFloat(of('Width')) >= 1 && contrast(of('Color')) >= 3;
              });
            });
          return framed.length === 0 || framed.includes(false);
        });
      }, parts);

    /** The outline of what has the focus inside a widget; nothing while the focus is elsewhere. */
    const focusedOutline = () =>
      page.evaluate(() => {
        const root = document.activeElement?.shadowRoot;
        const focused = root?.activeElement;
        if (!focused) return undefined;
        const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(focused);
        const part = focused.closest('[part]')?.getAttribute('part');
        const index = [...root.querySelectorAll('*')].indexOf(focused);
        const widget = [...document.querySelectorAll('*')].indexOf(root.host);
        return {
          what: `${root.host.localName} ${widget}: ${part} ${index}`,
          outline: {
            style: outlineStyle,
            width: Number.parseFloat(outlineWidth),
            contrast: (globalThis as any).contrast(outlineColor),
          },
        };
      });

    return { page, unframed, focusedOutline, close };
  };
}

/** Shows another moment in a widget, and calls its first outage off. */
export const show = (widget: Locator, at: string, cancelledAt?: string) =>
  widget.evaluate(
    async (element, [previewTime, cancelled]) => {
      const shown = element as any;
      shown.previewTime = previewTime;
      if (cancelled) {
        const notice = await (await fetch('notice.json')).json();
        notice.outages[0].cancelledAt = cancelled;
        shown.notice = notice;
      }
      await shown.updateComplete;
    },
    [at, cancelledAt],
  );

/**
 * The icons and lines that can be seen on a page: how many of their dots differ from the ground, and how many are
 * coloured, neither black, white nor grey.
 */
export async function drawingsOn(page: Page): Promise<{ what: string; drawn: number; coloured: number }[]> {
  const png = (await page.screenshot({ fullPage: true })).toString('base64');
  return page.evaluate(
    async ([base64, tags]) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d', { willReadFrequently: true });
      if (!canvas) throw new Error('No canvas.');
      canvas.drawImage(image, 0, 0);

      const widgets = document.querySelectorAll(tags);
      const drawings = [...widgets].flatMap((widget) => [...(widget.shadowRoot?.querySelectorAll('svg') ?? [])]);
      return drawings
        .filter((svg) => svg.checkVisibility())
        .map((svg) => {
          const what = `${(svg.getRootNode() as ShadowRoot).host.localName}: ${svg.outerHTML.slice(0, 200)}`;
          const box = svg.getBoundingClientRect();
          // Of the line, not the word below: words may have coloured edges.
          const [from, height] = svg.matches('[part=line]') ? [box.y - 4, 8] : [box.y, box.height];
          const { data } = canvas.getImageData(box.x + scrollX, from + scrollY, box.width, height);
          const dots = Array.from({ length: data.length / 4 }, (_, dot) => [...data.slice(4 * dot, 4 * dot + 3)]);
          const ground = dots[0] as number[];
          const differs = (dot: number[]) => dot.some((part, index) => Math.abs(part - (ground[index] ?? 0)) > 120);
          const isColoured = (dot: number[]) => Math.max(...dot) - Math.min(...dot) > 24;
          return { what, drawn: dots.filter(differs).length, coloured: dots.filter(isColoured).length };
        });
    },
    [png, ELEMENTS] as const,
  );
}
