import type { Href } from './document.js';
import { visible } from './visible.js';

/**
 * What a link may lead to, as the platform's parser writes it: a host without a name before it (`gov.pl@evil.example`
 * looks like another one), one mail address without headers, a number without letters and without `*` and `#`.
 */
const SAFE = /^(https?:\/\/[^/@]+\/|mailto:[\w.+-]+@[\w-]+(\.[\w-]+)+$|tel:[+(]?\d[\d .()-]*$)/;

/** Relative to pages of the same scheme only, so that it leads elsewhere on each. */
const HALF = /^https?:(?!\/\/)/i;

/** A base for judging addresses only; its own form never appears. */
const ANY_HOST = 'relative.invalid';
const ANY_BASE = `https://${ANY_HOST}/`;

/**
 * The address if a link may have it: `https`, `http`, `mailto`, `tel`, or relative to the page. Judged on the URL as the
 * platform parses it (WHATWG URL), so that no spelling (`java\nscript:`) gets past.
 */
export function safeHref(href: Href, base = ANY_BASE): Href | undefined {
  // The URL parser trims less, and takes a scheme after U+00A0 for a relative path; control characters it leaves out, or not.
  const trimmed = visible(href)
    .replace(/\p{Cc}/gu, '')
    .trim();
  return !HALF.test(trimmed) && SAFE.test(parseUrl(trimmed, base)?.href ?? '') ? trimmed : undefined;
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
