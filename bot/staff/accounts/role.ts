/** What staff may be: a reviewer reads and answers, an administrator also looks after accounts and data. */
export const roles = ['reviewer', 'administrator'] as const;

/** One of the two. */
export type Role = (typeof roles)[number];
