/**
 * How far an answer strays from the interest: a standard deviation, points of O*NET's 1 to 7. With it, four activities of a type are
 * as reliable (Cronbach's alpha .63) as four items of the O*NET Interest Profiler Short Form; docs/matching.md says why that.
 */
export const likelyNoise = 1.75;
