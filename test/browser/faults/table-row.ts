import { expect } from '@open-wc/testing';

/** A case of a table that `npm run test:faults` prints. */
export interface Case {
  readonly table: string;
  readonly name: string;
  /** As a sentence; empty where the name says all. */
  readonly what: string;
  /** When it happens. */
  readonly scene: string;
  /** What may be seen; several where engines differ. */
  readonly expected: readonly string[];
}

const { fetch } = window;

/** A test of one case, which also becomes a row of the printed table. */
export function itSees({ table, name, what, scene, expected }: Case, see: () => Promise<string>): void {
  it(`${what || name} ${expected.join(', or ')}`, async () => {
    const seen = await see().catch((error: unknown) => String(error));
    const row = { table, name, what, scene, expected: expected.join(', or '), seen, passed: expected.includes(seen) };
    await fetch(`/table-row?row=${encodeURIComponent(JSON.stringify(row))}`);
    expect(seen).to.be.oneOf(expected);
  });
}
