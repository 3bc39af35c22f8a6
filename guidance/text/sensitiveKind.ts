/** What the door takes out of a message before anyone can read it. */
export const sensitiveKinds = [
  'socialSecurityNumber',
  'taxpayerNumber',
  'alienNumber',
  'cardNumber',
  'bankNumber',
  'password',
  'dateOfBirth',
] as const;

/** One of the things the door takes out of a message. */
export type SensitiveKind = (typeof sensitiveKinds)[number];
