import { toEpoch } from '../notice/instant.js';
import { isTimeZone } from '../notice/zone.js';
import { CliError } from './io.js';

/** An instant of the command line. */
export function momentOf(written: string, option: string): number {
  const moment = toEpoch(written);
  if (moment === undefined)
    throw new CliError(
      `${option} ${written} is no moment. Write date, time and offset: ${option} 2024-01-19T22:15:00+01:00`,
    );
  return moment;
}

/** A language of the command line, as BCP 47 writes it. */
export function languageOf(written: string): string {
  if (!/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(written))
    throw new CliError(`--lang ${written} is no tag of a language. Write it like: --lang uk`);
  return written;
}

/** A time zone of the command line. */
export function zoneOption(written: string): string {
  if (!isTimeZone(written)) throw new CliError(`--zone ${written} is no time zone. Write it like: --zone Europe/Kyiv`);
  return written;
}
