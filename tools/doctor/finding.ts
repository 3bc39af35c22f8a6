/** How it stands: as it should be; worth knowing; to be changed before residents use it. */
export type Standing = 'right' | 'note' | 'change';

/** One thing that was looked at, in one sentence: what is right, or what to do about what is not. No secret is in it. */
export interface Finding {
  readonly standing: Standing;
  readonly says: string;
}

/** It is as it should be. */
export function right(says: string): Finding {
  return { standing: 'right', says };
}

/** It works, and somebody should know. */
export function note(says: string): Finding {
  return { standing: 'note', says };
}

/** It must be changed; the sentence says how. */
export function change(says: string): Finding {
  return { standing: 'change', says };
}
