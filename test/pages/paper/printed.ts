/** What a page is on paper: its PDF, read by poppler's tools. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { executablesOnPath } from '../../../tools/browser/chromium.js';
import type { Page } from 'playwright-core';

/** a text of a widget, and where its link leads */
export interface Piece {
  text: string;
  isHeading: boolean;
  href?: string;
}

/** Why the tests can't run here; nothing when they can. In CI they must. */
export const cannotPrint =
  process.env.CI || executablesOnPath(['pdftotext']).length > 0 ? false : 'the Debian package poppler-utils is missing';

/** Without white space: paper breaks lines where it likes. */
export const packed = (text: string) => text.replace(/\s+/g, '');

/**
 * Prints a page with its backgrounds, which a visitor may ask for.
 * @param size A4 unless told
 */
export async function print(
  page: Page,
  size: { width?: string; height?: string } = { width: '210mm', height: '297mm' },
) {
  const margin = '12mm';
  const pdf = await page.pdf({
    ...size,
    printBackground: true,
    margin: { top: margin, bottom: margin, left: margin, right: margin },
  });
  const folder = mkdtempSync(join(tmpdir(), 'paper-'));
  const file = join(folder, 'page.pdf');
  writeFileSync(file, pdf);
  const run = (tool: string, ...args: string[]) => execFileSync(tool, args, { maxBuffer: 1e9 });
  try {
    const pages = run('pdftotext', '-raw', file, '-').toString().split('\f').slice(0, -1);
    return {
      pages,
      text: packed(pages.join('')),
      overlaps: overlaps(run('pdftotext', '-bbox', file, '-').toString()),
      darkest: darkest(run('pdftoppm', '-gray', '-r', '36', file)),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/**
 * Words that are printed over others.
 * @param boxes what `pdftotext -bbox` says
 */
function overlaps(boxes: string) {
  const WORD = /<word xMin="(.*?)" yMin="(.*?)" xMax="(.*?)" yMax="(.*?)">(.*?)<\/word>/g;
  return boxes.split('<page ').flatMap((sheet) => {
    const words = [...sheet.matchAll(WORD)].map(([, left, top, right, bottom, word]) => ({
      word,
      left: Number(left),
      top: Number(top),
      right: Number(right),
      bottom: Number(bottom),
    }));
    return words.flatMap((one, index) =>
      words.slice(index + 1).flatMap((other) => {
        const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
        const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
        const lower = Math.min(one.bottom - one.top, other.bottom - other.top);
        return across > 1 && down > lower / 2 ? [`${one.word} and ${other.word}`] : [];
      }),
    );
  });
}

/** The headings that end a page while what they head begins the next one. */
export function headingsLeftBehind(pages: string[], pieces: Piece[]) {
  const sheets = pages.map(packed);
  return pieces.flatMap(({ text, href, isHeading }, index) => {
    const next = packed(pieces[index + 1]?.text ?? '');
    const words = [text, `${text}(${href})`].map(packed);
    const parted = sheets.some(
      (sheet, at) => words.some((end) => sheet.endsWith(end)) && sheets[at + 1]?.startsWith(next),
    );
    return isHeading && next && parted ? [text] : [];
  });
}

/** Side of the squares that are looked at, in points of 1/36 inch: larger than any letter or icon. */
const SQUARE = 14;

/**
 * The brightness of the darkest square of all pages, from 0 (black) to 255.
 * @param images one PGM after the other
 */
function darkest(images: Buffer) {
  let least = 255;
  for (let at = 0; at < images.length;) {
    const [header = '', columns, rows] =
      /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(images.toString('latin1', at, at + 40)) ?? [];
    const [width, height] = [Number(columns), Number(rows)];
    if (!width || !height) throw new Error('pdftoppm gave no image in PGM.');
    at += header.length;
    for (let y = 0; y + SQUARE <= height; y += SQUARE / 2)
      for (let x = 0; x + SQUARE <= width; x += SQUARE / 2) least = Math.min(least, meanOf(images, at, width, x, y));
    at += width * height;
  }
  return Math.round(least);
}

function meanOf(image: Buffer, at: number, width: number, left: number, top: number) {
  let sum = 0;
  for (let y = top; y < top + SQUARE; y += 1)
    for (let x = left; x < left + SQUARE; x += 1) sum += image[at + y * width + x] ?? 255;
  return sum / SQUARE ** 2;
}

/**
 * All texts that the widgets of a page hold, folded or not; what is to be pressed and what only a screen reader gets is
 * none for paper, nor is a widget that the page itself leaves out there.
 */
export async function piecesOf(page: Page): Promise<Piece[]> {
  await page.emulateMedia({ media: 'print' });
  const pieces = await page.evaluate(() => {
    const pieces: Piece[] = [];
    const read = (node: Node) => {
      if (node instanceof Text && node.data.trim()) {
        const parent = node.parentElement as Element;
        const href = parent.closest('a')?.getAttribute('href') ?? undefined;
        const isHeading = parent.closest('h1, h2, h3, h4, h5, h6, summary') !== null;
        pieces.push({ text: node.data, isHeading, href });
      }
      if (node instanceof Element && node.matches('button, fieldset, .visually-hidden, style, script, template, svg'))
        return;
      for (const child of node.childNodes) read(child);
    };
    for (const element of document.querySelectorAll('*'))
      if (element.shadowRoot && element.checkVisibility()) read(element.shadowRoot);
    return pieces;
  });
  await page.emulateMedia({ media: null });
  return pieces;
}
