/** In characters. */
export const longestWantedPath = 500;

/** A path of the console, as somebody wanted to go to it before they were asked to sign in; `null` for anything else. */
export function wantedPath(text: string | undefined): string | null {
  if (text === undefined || text.length > longestWantedPath) return null;
  return /^\/staff[/?][\x21-\x7e]+$/.test(text) ? text : null;
}
