/** John Holland's six kinds of interest: realistic, investigative, artistic, social, enterprising, conventional. */
export const hollandTypes = ['R', 'I', 'A', 'S', 'E', 'C'] as const;

/** One of the six kinds of interest. */
export type HollandType = (typeof hollandTypes)[number];
