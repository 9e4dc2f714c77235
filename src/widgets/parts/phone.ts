import { html } from 'lit/html.js';
import type { Phone } from '../../notice/document.js';

/**
 * The number as it is shown: groups joined by hyphens, of three digits where it came without any. A speech synthesiser
 * reads digits in one piece, or with spaces, as one number of millions, and even `+48 573-…` as forty-eight thousand.
 */
export function groupedPhone(phone: Phone): string {
  return phone.trim().replace(/\s+|\B(?=(\d{3})+$)/g, '-');
}

/** A link that dials the number. */
export function phoneLink(phone: Phone) {
  return html`<a class="number" part="link" dir="ltr" href="tel:${phone.replace(/\s/g, '')}"
    >${groupedPhone(phone)}</a
  >`;
}
