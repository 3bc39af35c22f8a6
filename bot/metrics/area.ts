/** The parts of the service that tell apart who may ask: all that a count of refusals can be labelled with. */
export const areas = ['website', 'botFramework', 'sms', 'staff', 'metrics'] as const;

/** One of them. */
export type Area = (typeof areas)[number];

const beginnings: readonly (readonly [string, Area])[] = [
  ['/api/messages', 'botFramework'],
  ['/sms', 'sms'],
  ['/staff', 'staff'],
  ['/metrics', 'metrics'],
];

/** The part that a request's target belongs to; whatever is nobody's is the website's. */
export function areaOf(url: string): Area {
  const path = url.split('?')[0] ?? '';
  const found = beginnings.find(([beginning]) => path === beginning || path.startsWith(`${beginning}/`));
  return found?.[1] ?? 'website';
}
