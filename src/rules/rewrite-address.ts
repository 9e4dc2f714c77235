import type { Problem } from '../notice/problem.js';

type Sentences = Pick<Problem, 'message' | 'instead'>;

/** A number in the international form, made of its own digits. */
export function badPhone(value: string, quoted: string, timeZone: string): Sentences {
  const digits = value.replace(/\D/g, '');
  const national = digits.replace(/^(0048|48(?=\d{9}$)|0(?=\d{9}$))/, '');
  const isPolish = timeZone === 'Europe/Warsaw' && national.length === 9;
  const grouped = isPolish ? `+48 ${national.replace(/(\d{3})(?=\d)/g, '$1 ')}` : undefined;
  const own = grouped ?? (/^\+[1-9]/.test(value.trim()) ? `+${digits}` : undefined);
  const usable = own && /^\+[1-9][\d ]{5,18}\d$/.test(own);
  return {
    message: `${quoted} can’t be dialled from every country: it must be in the international form.`,
    instead: `Write ${usable ? `"${own}"` : 'the plus, the country code and the number, like "+48 573 205 962"'}.`,
  };
}

/** An address with what it lacks. */
export function badHref(value: string, quoted: string, https: boolean, same: Sentences): Sentences {
  const trimmed = value.trim();
  const host = /^(?:https?:?\/*)?((?:[\p{L}\d-]+\.)+\p{L}{2,}(?:[/?#]\S*)?)$/iu.exec(trimmed)?.[1];
  if (host)
    return { message: `${quoted} is not ${https ? 'a secure' : 'an'} address.`, instead: `Write "https://${host}".` };
  if (/\s/.test(trimmed) && /^https?:/i.test(trimmed))
    return { message: `${quoted} is not an address.`, instead: `Write "${trimmed.replace(/\s+/g, '%20')}".` };
  return {
    message: `${quoted} is not an address that a link may have${https ? ' here' : ''}.`,
    instead: same.instead,
  };
}
