/** How far a resident can go to class. */
export const reaches = ['near', 'region', 'anywhere'] as const;

/** One answer to how far a resident can go to class. */
export type Reach = (typeof reaches)[number];

/** The most miles from a resident to a class that each answer allows; set by this project, not taken from a source. */
export const milesWithin: Readonly<Record<Reach, number>> = { near: 10, region: 30, anywhere: Infinity };

/** Whether a resident must earn while learning, would rather learn first, or takes either. */
export const payWishes = ['earn', 'learn', 'either'] as const;

/** One answer to whether a resident must earn while learning. */
export type PayWish = (typeof payWishes)[number];
