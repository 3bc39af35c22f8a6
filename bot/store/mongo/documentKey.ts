/** An id as MongoDB can keep it: half of a surrogate pair cannot be written in UTF-8, so such an id is kept as JSON. */
export function documentKey(id: string): string {
  return /\p{Surrogate}/u.test(id) ? JSON.stringify(id) : id;
}

/** The id that a key was made of. Ids themselves begin with a channel, never with a quotation mark. */
export function idOf(key: string): string {
  return key.startsWith('"') ? (JSON.parse(key) as string) : key;
}
