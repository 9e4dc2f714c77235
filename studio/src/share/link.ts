import { isObject } from '../store/pointer.js';
import { fromBase64Url, toBase64Url } from './base64url.js';

/** The fragment of a link that holds a document: `#notice=z…` compressed, `#notice=j…` as it is. */
const NAME = 'notice=';

/** More than any document of a portal; a small link could unpack to gigabytes. */
export const LARGEST_DOCUMENT = 2_000_000;

/** Longer links are cut by some mail and chat programs. */
export const LONG_LINK = 8_000;

/** And these by browsers too. */
export const LONGEST_LINK = 32_000;

/** What a fragment holds. */
export type Shared =
  { readonly kind: 'none' } | { readonly kind: 'broken' } | { readonly kind: 'document'; readonly document: object };

/** The fragment for a document, without `#`. */
export async function fragmentFor(document: unknown): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(document));
  if (!canCompress()) return `${NAME}j${toBase64Url(bytes)}`;
  return `${NAME}z${toBase64Url(await collect(through(bytes, new CompressionStream('deflate-raw'))))}`;
}

/** Reads the fragment of a link, with or without `#`. Never throws: links are cut, and typed by hand. */
export async function readFragment(fragment: string): Promise<Shared> {
  const text = fragment.replace(/^#/, '');
  if (!text.startsWith(NAME)) return { kind: 'none' };
  try {
    const packed = fromBase64Url(text.slice(NAME.length + 1));
    const isCompressed = text.startsWith('z', NAME.length);
    if (!isCompressed && !text.startsWith('j', NAME.length)) return { kind: 'broken' };
    const bytes = isCompressed ? await collect(through(packed, new DecompressionStream('deflate-raw'))) : packed;
    const document: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    return isObject(document) ? { kind: 'document', document } : { kind: 'broken' };
  } catch {
    return { kind: 'broken' };
  }
}

/** Some engines have the stream and not this format. */
function canCompress(): boolean {
  try {
    new CompressionStream('deflate-raw');
    return true;
  } catch {
    return false;
  }
}

function through(bytes: Uint8Array<ArrayBuffer>, stream: CompressionStream | DecompressionStream) {
  return new Blob([bytes]).stream().pipeThrough(stream);
}

async function collect(stream: ReadableStream<Uint8Array>): Promise<Uint8Array> {
  const reader = stream.getReader();
  const parts: Uint8Array[] = [];
  let length = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    parts.push(next.value);
    length += next.value.length;
    if (length > LARGEST_DOCUMENT) {
      await reader.cancel();
      throw new RangeError('Too long');
    }
  }
  const all = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
