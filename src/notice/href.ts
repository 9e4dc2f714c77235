import type { Href } from './document.js';

const SAFE = /^(https?|mailto|tel):$/;

/** A base for judging addresses only; its own form never appears. */
const ANY_BASE = 'https://relative.invalid/';

/**
 * The address if a link may have it: `https`, `http`, `mailto`, `tel`, or relative to the page. Judged on the URL as the
 * platform parses it (WHATWG URL), so that no spelling (`java\nscript:`) gets past.
 */
export function safeHref(href: Href, base = ANY_BASE): Href | undefined {
  const url = parseUrl(href, base);
  return url && SAFE.test(url.protocol) ? href.trim() : undefined;
}

/** The host that a reader should check, such as `pacjent.gov.pl`; in ASCII (punycode), so that no look-alike hides. */
export function hostOf(href: Href): string {
  return parseUrl(href, ANY_BASE)?.host.replace(/^www\./, '') ?? '';
}

function parseUrl(href: string, base: string): URL | undefined {
  try {
    return new URL(href, base);
  } catch {
    return undefined;
  }
}
