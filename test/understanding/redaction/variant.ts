/** The kinds of sensitive values that a resident may send; `credential` is a user name or password of an FSA ID. */
export type VariantKind =
  'ssn' | 'itin' | 'alienNumber' | 'routing' | 'account' | 'card' | 'birthDate' | 'credential';

/** One message that holds something sensitive; every value in it is made up or published as an example. */
export interface Variant {
  readonly kind: VariantKind;
  readonly text: string;
  /** The part of `text` of which nothing may be left, as written there. */
  readonly secret: string;
}

/** A message of a frame such as `my ssn is {}` and what stands in the place of `{}`. */
export function fill(kind: VariantKind, frame: string, secret: string): Variant {
  return { kind, text: frame.replace('{}', () => secret), secret };
}

/** The words and numbers of the secret, of two characters or more, that are still found in a text: none where it was caught. */
export function leftOf(variant: Variant, redacted: string): readonly string[] {
  const around = new Set(wordsOf(variant.text.replace(variant.secret, ' ')));
  const pieces = wordsOf(variant.secret).filter(
    (piece) => Array.from(piece).length > 1 && !around.has(piece),
  );
  const kept = new Set(wordsOf(redacted));
  const digits = runOfDigits(variant.secret);
  const isWhole = redacted.includes(variant.secret);
  const leaked = isWhole || (digits.length >= 6 && runOfDigits(redacted).includes(digits)) ? [digits] : [];
  return [...pieces.filter((piece) => kept.has(piece)), ...leaked];
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
}

function runOfDigits(text: string): string {
  return text.normalize('NFKC').replace(/\D/gu, '');
}
