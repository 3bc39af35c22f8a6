/** The variables of an environment file (`NAME=value` lines), those that are commented out with a `# ` only when asked for. */
export function environmentFile(text: string, commentedToo = false): ReadonlyMap<string, string> {
  const line = commentedToo ? /^(?:# )?([A-Z][A-Z_]*)=(.*)$/gm : /^([A-Z][A-Z_]*)=(.*)$/gm;
  return new Map([...text.matchAll(line)].map(([, name = '', value = '']) => [name, value]));
}
