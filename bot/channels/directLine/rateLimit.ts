import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

/** Counts one use by a key; gives 0 when it is allowed, else the seconds to wait. */
export type RateLimit = (key: string) => Promise<number>;

/** Allows `points` uses of each key in so many seconds, counted within this process. */
export function createRateLimit(points: number, seconds: number): RateLimit {
  const limiter = new RateLimiterMemory({ points, duration: seconds });
  return async (key) => {
    try {
      await limiter.consume(key);
      return 0;
    } catch (refusal) {
      if (refusal instanceof RateLimiterRes) return Math.max(1, Math.ceil(refusal.msBeforeNext / 1000));
      throw refusal;
    }
  };
}
