/** Characters that nobody sees: without width, for the direction of writing, and controls; not white space, and not the joiner in emoji. */
const invisible = /(?!\s)\p{Cc}|(?!\u200d\p{Extended_Pictographic})\p{Cf}/gu;

/** A message without the characters that nobody sees, for reading it: `Hart\u200bford` is Hartford. */
export function visibleText(text: string): string {
  return text.replace(invisible, '');
}
