/** A stretch of text, and its address where it is one. */
export interface TextPart {
  readonly text: string;
  readonly url?: string;
}

/** An https address in running text; the punctuation after it does not belong to it. */
const addresses = /(https:\/\/[^\s<>"]*[^\s<>"'.,;:!?)\]])/;

/** Parts a text at its web addresses. */
export function textParts(text: string): readonly TextPart[] {
  return text
    .split(addresses)
    .map((part, index) => (index % 2 === 1 ? { text: part, url: part } : { text: part }))
    .filter((part) => part.text !== '');
}
