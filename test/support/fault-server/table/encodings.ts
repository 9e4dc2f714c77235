import { promisify } from 'node:util';
import { brotliCompress, constants, deflate, deflateRawSync, gzip, gzipSync } from 'node:zlib';
import { documentOf, type Headers } from '../answer.js';
import type { Fault } from './fault.js';

const GOOD = documentOf(2);
const BOMB = 100 * 2 ** 20;

/** In ISO 8859-2 and Windows-1250 these letters have other bytes than in UTF-8, none of which UTF-8 allows here. */
const LATIN_2 = { ż: 0xbf, ó: 0xf3, ł: 0xb3, ć: 0xe6, ę: 0xea, ś: 0xb6, ą: 0xb1, ź: 0xbc, ń: 0xf1 };
const WINDOWS_1250 = { ...LATIN_2, ś: 0x9c, ą: 0xb9, ź: 0x9f };

const inCodePage = (letters: Record<string, number>) =>
  Uint8Array.from(GOOD, (letter) => letters[letter] ?? letter.charCodeAt(0));

function inUtf16(text: string, { swapped = false } = {}) {
  const bytes = Buffer.from(text, 'utf16le');
  return swapped ? bytes.swap16() : bytes;
}

/** @param bytes in the middle of a string of the document */
function withBytes(...bytes: number[]) {
  const [before = '', after = ''] = GOOD.split('gęślą');
  return Buffer.concat([Buffer.from(before), Buffer.from(bytes), Buffer.from(after)]);
}

const encoded = (
  name: string,
  does: string,
  fails: Fault['fails'],
  body: string | Uint8Array,
  headers?: Headers,
): Fault => ({
  name,
  does,
  fails,
  answer: (answer) => answer.send(body, headers),
});

const bomb = (
  name: string,
  does: string,
  fails: Fault['fails'],
  make: () => Promise<Buffer>,
  headers: Headers,
): Fault => ({
  name,
  does,
  fails,
  prepare: make,
  answer: async (answer) => answer.send(await make(), headers),
});

const of = (type: string) => ({ 'Content-Type': type });
const by = (coding: string) => ({ 'Content-Encoding': coding });

export const charsets: Fault[] = [
  encoded('type-png', 'calls the document image/png', undefined, GOOD, of('image/png')),
  encoded('type-html', 'calls the document text/html', undefined, GOOD, of('text/html')),
  encoded('type-garbage', 'calls the document “;;; =”', undefined, GOOD, of(';;; =')),
  encoded('type-missing', 'does not say what it sends', undefined, GOOD, { 'Content-Type': undefined }),
  encoded('nosniff', 'calls the document image/png, with nosniff', undefined, GOOD, {
    'Content-Type': 'image/png',
    'X-Content-Type-Options': 'nosniff',
  }),
  encoded('charset-wrong', 'calls UTF-8 iso-8859-2', undefined, GOOD, of('application/json; charset=iso-8859-2')),
  encoded('charset-unknown', 'calls UTF-8 “klingon”', undefined, GOOD, of('application/json; charset=klingon')),
  encoded(
    'iso-8859-2',
    'sends ISO 8859-2, and says so',
    'not-json',
    inCodePage(LATIN_2),
    of('text/json; charset=iso-8859-2'),
  ),
  encoded('windows-1250', 'sends Windows-1250', 'not-json', inCodePage(WINDOWS_1250)),
  encoded('utf-16-le', 'sends UTF-16 with a byte order mark', 'not-json', inUtf16(`\ufeff${GOOD}`)),
  encoded(
    'utf-16-be',
    'sends big-endian UTF-16, and says so',
    'not-json',
    inUtf16(GOOD, { swapped: true }),
    of('application/json; charset=utf-16be'),
  ),
  encoded('bom', 'sends UTF-8 with a byte order mark', undefined, `\ufeff${GOOD}`),
  encoded('two-boms', 'sends two byte order marks', 'not-json', `\ufeff\ufeff${GOOD}`),
  encoded('surrogate-bytes', 'sends half a surrogate pair in UTF-8', 'not-json', withBytes(0xed, 0xa0, 0x80)),
  encoded('overlong', 'sends “/” in two bytes', 'not-json', withBytes(0xc0, 0xaf)),
  encoded('letter-cut', 'sends the first byte of a letter without the second', 'not-json', withBytes(0xc5)),
];

export const compression: Fault[] = [
  encoded('gzip', 'compresses with gzip', undefined, gzipSync(GOOD), by('gzip')),
  {
    ...encoded('gzip-not', 'says gzip and sends plain text', ['network', 'not-json'], GOOD, by('gzip')),
    mayWork: true,
  },
  encoded('gzip-unsaid', 'sends gzip and does not say so', 'not-json', gzipSync(GOOD)),
  encoded(
    'gzip-cut',
    'sends half of what gzip gave',
    ['network', 'not-json'],
    gzipSync(GOOD).subarray(0, 80),
    by('gzip'),
  ),
  encoded(
    'gzip-twice',
    'compresses twice and says it once',
    ['not-json', 'network'],
    gzipSync(gzipSync(GOOD)),
    by('gzip'),
  ),
  encoded(
    'deflate-garbage',
    'says deflate and sends garbage',
    ['network', 'not-json'],
    Buffer.alloc(200, 0xa5),
    by('deflate'),
  ),
  {
    ...encoded('deflate-raw', 'sends deflate without its wrapper', 'network', deflateRawSync(GOOD), by('deflate')),
    mayWork: true,
  },
  { ...encoded('coding-unknown', 'says “Content-Encoding: utf-8”', 'network', GOOD, by('utf-8')), mayWork: true },
  bomb('gzip-bomb', 'sends 100 kB that become 100 MB', ['too-large'], () => gzipBomb(), by('gzip')),
  bomb('deflate-bomb', 'sends deflate that becomes 100 MB', ['too-large'], () => deflateBomb(), by('deflate')),
  // Without TLS, engines need not take brotli: then it is just bytes, or refused.
  bomb(
    'brotli-bomb',
    'sends 100 bytes of brotli that become 100 MB',
    ['too-large', 'network', 'not-json'],
    () => brotliBomb(),
    by('br'),
  ),
  bomb(
    'many-layers',
    'compresses with gzip ten times, around 100 MB',
    ['too-large', 'network'],
    () => manyLayers(),
    by(Array(10).fill('gzip').join(', ')),
  ),
];

const spaces = () => Buffer.alloc(BOMB, ' ');
const { BROTLI_PARAM_QUALITY } = constants;

// Made when they are first asked for, beside the server's own thread: 100 MB take a moment.
const gzipBomb = once(() => promisify(gzip)(spaces()));
const deflateBomb = once(() => promisify(deflate)(spaces()));
const brotliBomb = once(() => promisify(brotliCompress)(spaces(), { params: { [BROTLI_PARAM_QUALITY]: 5 } }));
const manyLayers = once(async () => {
  let bytes = await gzipBomb();
  for (let layer = 1; layer < 10; layer++) bytes = gzipSync(bytes);
  return bytes;
});

function once(make: () => Promise<Buffer>) {
  let made: Promise<Buffer> | undefined;
  return () => (made ??= make());
}
