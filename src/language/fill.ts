/** The pieces of a message with `{0}`, `{1}`, … replaced by values, which may be templates. */
export function fill(message: string, ...values: readonly unknown[]): unknown[] {
  return message.split(/\{(\d)\}/).map((piece, index) => (index % 2 ? values[Number(piece)] : piece));
}

/** The same for values that are words or numbers. */
export function fillText(message: string, ...values: readonly (string | number)[]): string {
  return fill(message, ...values).join('');
}
