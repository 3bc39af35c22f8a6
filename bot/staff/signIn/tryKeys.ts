import type { Visit } from '../routing/visit.ts';
import type { StaffParts } from '../staffParts.ts';

/**
 * What a try to sign in counts against: the address and the account, whether or not there is one of that name. On a device where the
 * account signed in before it is that device alone.
 */
export async function tryKeys(
  { devices }: Pick<StaffParts, 'devices'>,
  visit: Visit,
  name: string,
): Promise<readonly string[]> {
  const device = await devices.find(visit.request, name);
  return device === null ? [`address ${visit.address}`, `account ${name}`] : [`device ${device}`];
}
