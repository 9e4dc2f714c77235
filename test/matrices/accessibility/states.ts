// Controls of the widgets as they look while the pointer is over them, pressed, in focus or, for links, visited: forced by
// Chromium's own tools, all at once.
import type { Locator, Page } from 'playwright-core';

interface Node {
  nodeId: number;
  nodeName: string;
  children?: Node[];
  shadowRoots?: Node[];
}

export const states: Record<string, string[]> = {
  'at rest': [],
  'under the pointer': ['hover'],
  pressed: ['hover', 'active'],
  'in focus': ['focus', 'focus-visible'],
  'in focus, under the pointer': ['hover', 'focus', 'focus-visible'],
};

const CONTROLS = /^(A|BUTTON|SUMMARY|LABEL|INPUT)$/;

export async function controlsOf(page: Page) {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('DOM.enable');
  await cdp.send('CSS.enable');

  const within = (node: Node): number[] => [
    ...(CONTROLS.test(node.nodeName) ? [node.nodeId] : []),
    ...[...(node.children ?? []), ...(node.shadowRoots ?? [])].flatMap(within),
  ];

  return {
    /** Puts all controls into a state; gives how many there are. */
    async force(forcedPseudoClasses: string[]) {
      const { root } = await cdp.send('DOM.getDocument', { depth: -1, pierce: true });
      const controls = within(root);
      for (const nodeId of controls) await cdp.send('CSS.forcePseudoState', { nodeId, forcedPseudoClasses });
      return controls.length;
    },
  };
}

/** The contrast of what is drawn in a place with the ground at its edge: the strongest of its dots. */
export async function drawnContrast(page: Page, locator: Locator): Promise<number> {
  await locator.scrollIntoViewIfNeeded();
  const box = await locator.boundingBox();
  if (!box) throw new Error('Nothing is drawn there.');
  const clip = { x: box.x - 2, y: box.y - 2, width: box.width + 4, height: box.height + 4 };
  const png = (await page.screenshot({ clip })).toString('base64');
  return page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d');
    if (!canvas) throw new Error('No canvas.');
    canvas.drawImage(image, 0, 0);
    const { data } = canvas.getImageData(0, 0, image.width, image.height);
    const { contrastOf } = globalThis as any;
    const dots = Array.from({ length: data.length / 4 }, (_, dot) => [...data.slice(4 * dot, 4 * dot + 3)]);
    return Math.max(...dots.map((dot) => contrastOf(dot, dots[0])));
  }, png);
}
