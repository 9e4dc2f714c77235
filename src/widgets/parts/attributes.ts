import type { ComplexAttributeConverter } from 'lit';

/**
 * Reads a number from an attribute.
 * @param otherwise for what is no number from 0 up
 */
export function numberOr(otherwise: number): ComplexAttributeConverter<number> {
  return { fromAttribute: (value) => orElse(value, otherwise) };
}

/** A number as it was given; `otherwise` for what is no number from 0 up. */
export function orElse(given: string | number | null, otherwise: number): number {
  return /\d/.test(`${given}`) && Number(given) >= 0 ? Number(given) : otherwise;
}
