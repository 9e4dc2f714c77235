import { DAY } from '../notice/instant.js';
import { momentOf, type Facts, type Fields, type OutageFact } from './facts.js';
import type { Find } from './rule.js';

/** A rule that looks at each outage. */
export function each(
  find: (outage: OutageFact, facts: Facts) => Find | undefined | readonly Find[],
): (facts: Facts) => Find[] {
  return (facts) => facts.outages.flatMap((outage) => find(outage, facts) ?? []);
}

/** A moment of the outage, and the sentence's word for it as it is written. */
export function at({ fields, path }: OutageFact, field: string) {
  const value = momentOf(fields[field]);
  return value === undefined ? undefined : { value, path: `${path}/${field}`, written: written(fields, field) };
}

export function written(fields: Fields, field: string): string {
  return JSON.stringify(fields[field]);
}

export function days(length: number): string {
  const count = Math.round(length / DAY);
  return count === 1 ? '1 day' : `${count} days`;
}
