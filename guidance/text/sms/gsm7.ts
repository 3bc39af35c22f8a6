/** The 128 characters of GSM 03.38 that cost one unit each, without the escape. */
const basic = new Set(
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà',
);

/** Its extension: an escape goes before each. */
const extension = new Set('\f^{}\\[~]|€');

/** How many units a character costs in a text message in the GSM alphabet: 1 or 2; `null` when it is not in it. */
export function gsmUnits(character: string): 1 | 2 | null {
  if (basic.has(character)) return 1;
  return extension.has(character) ? 2 : null;
}

/** Whether a text message can be sent in the GSM alphabet, in which twice as much fits. */
export function isGsm(text: string): boolean {
  return Array.from(text).every((character) => gsmUnits(character) !== null);
}
