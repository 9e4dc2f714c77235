import { InvalidArgumentError } from 'commander';

/** The values of an option that may be given several times. */
export function collect(value: string, before: readonly string[] = []): readonly string[] {
  if (!value.trim()) throw new InvalidArgumentError('It is empty.');
  return [...before, value];
}
