import type { JWTPayload } from 'jose';
import type { Answered, StaffClient } from '../staff/staffClient.ts';
import { startStaff, type StaffStage } from '../staff/startStaff.ts';
import {
  application,
  applicationSecret,
  startEntraAuthority,
  tenant,
  type EntraAuthority,
  type Forgery,
} from './entraAuthority.ts';

const oid = '77777777-aaaa-bbbb-cccc-888888888888';

/** A reviewer of the directory. */
export const rosa: JWTPayload = { oid, name: 'Rosa Example', roles: ['reviewer'] };

/** The name of her account. */
export const rosaAccount = `entra-${oid}`;

/** The console with a stand-in of Entra ID beside accounts of our own, of which there is `ana`. */
export interface EntraStage extends StaffStage {
  readonly authority: EntraAuthority;
  /** From the sign-in page to the directory; gives the address there. */
  leave(client: StaffClient, path?: string): Promise<string>;
  /** There and back. */
  signInThere(client: StaffClient, person?: JWTPayload, forgery?: Forgery): Promise<Answered>;
  /** Who, what and about whom, newest first. */
  acts(): Promise<readonly (readonly [string, string, string | null])[]>;
}

/** What comes after the origin. */
export function pathOf(address: string): string {
  const { pathname, search } = new URL(address);
  return `${pathname}${search}`;
}

/** Starts both. */
export async function startEntraStage(): Promise<EntraStage> {
  const authority = await startEntraAuthority();
  const registered = { tenantId: tenant, clientId: application, clientSecret: applicationSecret };
  const stage = await startStaff({
    entra: { kind: 'application', ...registered, authority: authority.origin },
  });
  await stage.addPerson('ana', 'reviewer');
  const leave: EntraStage['leave'] = async (client, path = '/staff/entra') => {
    await client.get('/staff/sign-in');
    const { status, location } = await client.get(path);
    if (status !== 303 || location === null) throw new Error(`Nothing led to the directory: ${status}`);
    return location;
  };
  return {
    ...stage,
    authority,
    leave,
    signInThere: async (client, person = rosa, forgery = {}) =>
      client.get(pathOf(authority.approve(await leave(client), person, forgery))),
    acts: async () =>
      (await stage.audit.page(null, 50)).entries.map(({ who, what, about }) => [who, what, about] as const),
    close: async () => {
      await stage.close();
      await authority.close();
    },
  };
}
