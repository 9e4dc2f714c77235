import type { Ui } from '../../language/index.js';
import type { ScamWarning } from '../../notice/document.js';

/** How fraudsters get in touch; each has an icon of the same name. */
export type ContactForm = NonNullable<ScamWarning['forms']>[number];

/** The form of contact in words. */
export function formWords(form: ContactForm, { msg }: Ui): string {
  switch (form) {
    case 'sms':
      return msg('wiadomość SMS', { id: 'form-sms' });
    case 'email':
      return msg('e-mail', { id: 'form-email' });
    case 'phone':
      return msg('telefon', { id: 'form-phone' });
    case 'website':
      return msg('strona internetowa', { id: 'form-website' });
    case 'social':
      return msg('media społecznościowe', { id: 'form-social' });
  }
}
