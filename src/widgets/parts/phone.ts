import { html } from 'lit/html.js';
import type { Phone } from '../../notice/document.js';

/**
 * The number as it is shown: groups joined by hyphens after the country code, since a speech synthesiser reads groups
 * with spaces as one number of millions. The digits are those that are dialled.
 */
export function groupedPhone(phone: Phone): string {
  const [country, ...groups] = phone.trim().split(/\s+/);
  return groups.length ? `${country} ${groups.join('-')}` : phone;
}

/** A link that dials the number. */
export function phoneLink(phone: Phone) {
  return html`<a class="number" part="link" dir="ltr" href="tel:${phone.replace(/\s/g, '')}"
    >${groupedPhone(phone)}</a
  >`;
}
