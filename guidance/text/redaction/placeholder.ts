import type { SensitiveKind } from '../sensitiveKind.ts';

/** What stands in the text for what was removed. The same in every language, because it is also stored and searched. */
export const placeholders: Readonly<Record<SensitiveKind, string>> = {
  socialSecurityNumber: '[ssn removed]',
  taxpayerNumber: '[itin removed]',
  alienNumber: '[a-number removed]',
  cardNumber: '[card removed]',
  bankNumber: '[account removed]',
  password: '[password removed]',
  dateOfBirth: '[birth date removed]',
};

/** The length of the placeholder that begins at this offset, or 0. */
export function placeholderLengthAt(text: string, offset: number): number {
  if (text[offset] !== '[') return 0;
  return Object.values(placeholders).find((each) => text.startsWith(each, offset))?.length ?? 0;
}
