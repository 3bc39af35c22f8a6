/** The id itself; throws `RangeError` unless it is 1 to 200 printable ASCII characters without blanks. */
export function checkedId(id: string): string {
  if (/^[\x21-\x7e]{1,200}$/.test(id)) return id;
  throw new RangeError('An id needs 1 to 200 printable ASCII characters without blanks.');
}
