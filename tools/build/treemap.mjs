// @ts-check
// A picture of what a file is made of: areas by bytes, one frame per folder.
import { hierarchy, treemap } from 'd3-hierarchy';

/** @typedef {{ name: string, bytes: number }} Part a module by its path, and what it weighs */
/** @typedef {{ name: string, bytes?: number, children?: Box[] }} Box */

const [WIDTH, HEIGHT] = [1200, 800];

/**
 * @param {readonly Part[]} parts
 * @param {string} title
 * @returns {string} SVG
 */
export function treemapOf(parts, title) {
  const root = hierarchy(boxes(parts))
    .sum(({ bytes = 0 }) => Math.max(0, bytes))
    .sort((one, other) => (other.value ?? 0) - (one.value ?? 0));
  const drawn = treemap().size([WIDTH, HEIGHT]).paddingInner(1).paddingTop(18).round(true)(/** @type {any} */ (root));
  const folders = drawn.descendants().filter(({ children, depth }) => children && depth > 0);
  const shapes = drawn.descendants().map((node) => {
    const { name } = /** @type {Box} */ (node.data);
    const [width, height] = [node.x1 - node.x0, node.y1 - node.y0];
    // Words that do not fit are in the tooltip.
    const fits = height > 15 && width > name.length * 6.5 + 4;
    const label = `${name} ${node.value}`;
    const folder = node.depth === 0 ? -1 : folders.indexOf(node.children ? node : /** @type {any} */ (node.parent));
    const ground = node.children ? 'fill="none"' : `fill="hsl(${(Math.max(0, folder) * 47) % 360} 55% 88%)"`;
    return `<g transform="translate(${node.x0} ${node.y0})"><title>${escaped(label)} bytes</title><rect width="${width}" height="${height}" ${ground} stroke="#999"/>${fits ? `<text x="3" y="13">${escaped(width > label.length * 6.5 + 4 ? label : name)}</text>` : ''}</g>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="12"><title>${escaped(title)}</title><rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>${shapes.join('')}</svg>\n`;
}

/** @returns {Box} folders in folders, as the paths have them */
function boxes(/** @type {readonly Part[]} */ parts) {
  /** @type {Box} */
  const root = { name: 'bytes with brotli', children: [] };
  for (const { name, bytes } of parts) {
    let box = root;
    const steps = name.split('/');
    const file = steps.pop() ?? name;
    for (const step of steps) {
      box.children ??= [];
      const known = box.children.find((child) => child.children && child.name === step);
      const next = known ?? { name: step, children: [] };
      if (!known) box.children.push(next);
      box = next;
    }
    (box.children ??= []).push({ name: file, bytes });
  }
  return root;
}

const escaped = (/** @type {string} */ text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
