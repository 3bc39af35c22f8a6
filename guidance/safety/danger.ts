/**
 * What a message can tell of that goes before everything else, the most urgent first: where a message tells of several, the first
 * of these is answered. `crisis` is a life in danger by one's own hand, `danger` is violence or abuse by another.
 */
export const dangers = ['medical', 'crisis', 'child', 'trafficking', 'danger', 'threat', 'need'] as const;

/** One of these. */
export type Danger = (typeof dangers)[number];
