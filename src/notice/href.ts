import type { Href } from './document.js';

const SAFE = /^(https?|mailto|tel):$/;

/** A base for judging addresses only; its own form never appears. */
const ANY_HOST = 'relative.invalid';
const ANY_BASE = `https://${ANY_HOST}/`;

/**
 * The address if a link may have it: `https`, `http`, `mailto`, `tel`, or relative to the page. Judged on the URL as the
 * platform parses it (WHATWG URL), so that no spelling (`java\nscript:`) gets past.
 */
export function safeHref(href: Href, base = ANY_BASE): Href | undefined {
  // Trimmed before it is judged: the URL parser trims less, and takes a scheme after U+00A0 for a relative path.
  const trimmed = href.trim();
  const url = parseUrl(trimmed, base);
  return url && SAFE.test(url.protocol) ? trimmed : undefined;
}

/**
 * The host that a reader should check, such as `pacjent.gov.pl`; in ASCII (punycode), so that no look-alike hides. Empty
 * where the address names none.
 */
export function hostOf(href: Href): string {
  const host = parseUrl(href.trim(), ANY_BASE)?.host ?? '';
  return host === ANY_HOST ? '' : host.replace(/^www\./, '');
}

function parseUrl(href: string, base: string): URL | undefined {
  try {
    return new URL(href, base);
  } catch {
    return undefined;
  }
}
