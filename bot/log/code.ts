/** The text if it looks like a name in code (no blanks, at most 80 characters), else `withheld`: prose is never logged. */
export function code(text: string): string {
  return /^[\w.:/-]{1,80}$/.test(text) ? text : 'withheld';
}
