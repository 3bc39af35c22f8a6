import { z } from 'zod';
import { isLoopback } from './loopback.ts';
import type { Reader } from './reader.ts';

/** How staff sign in with accounts of their organisation, in Microsoft Entra ID. `clientSecret` is a secret. */
export interface EntraApplication {
  readonly kind: 'application';
  /** The directory whose people may sign in, and no other. A GUID, small letters. */
  readonly tenantId: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** The origin of the sign-in service, and the only one that is asked. */
  readonly authority: string;
}

/** The settings of Entra ID. */
export type EntraSettings = { readonly kind: 'off' } | EntraApplication;

const identifier = z
  .guid('is not an identifier: set it to the one Entra shows, like 00000000-0000-0000-0000-000000000000.')
  .transform((given) => given.toLowerCase());

/** Entra shows the secret's id beside its value, and people copy the wrong one. */
const clientSecret = z
  .string()
  .refine(
    (given) => !z.guid().safeParse(given).success,
    "is the secret's id: set it to the secret's value, which Entra shows once.",
  );

const authority = z
  .string()
  .refine((given) => {
    if (!URL.canParse(given)) return false;
    const url = new URL(given);
    const safe = url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.hostname));
    return safe && given.replace(/\/$/, '') === url.origin;
  }, 'must be an https address without a path: leave it out, or set it to https://login.microsoftonline.us for the US government cloud.')
  .transform((given) => new URL(given).origin);

const needed = [
  ['GUIDEPOST_ENTRA_TENANT', "the directory's tenant id"],
  ['GUIDEPOST_ENTRA_CLIENT_ID', 'the client id of the app registration'],
  ['GUIDEPOST_ENTRA_CLIENT_SECRET', "the value of the app registration's client secret"],
] as const;
const authorityName = 'GUIDEPOST_ENTRA_AUTHORITY';

/** All of them or none: half of them is a problem that names what is missing. Without the console there is nothing to sign in to. */
export function readEntra(reader: Reader, staff: boolean): EntraSettings {
  const names = [...needed.map(([name]) => name), authorityName] as const;
  const given = names.filter((name) => reader.given(name));
  if (given.length === 0) return { kind: 'off' };
  if (!staff) {
    const are = given.length > 1 ? 'are' : 'is';
    reader.problem(
      `GUIDEPOST_STAFF is off, but ${given.join(' and ')} ${are} set: set it to on, or leave them out.`,
    );
    return { kind: 'off' };
  }
  for (const [name, what] of needed)
    if (!reader.given(name)) reader.problem(`${name} is missing: set it to ${what}.`);
  return {
    kind: 'application',
    tenantId: reader.read('GUIDEPOST_ENTRA_TENANT', identifier, ''),
    clientId: reader.read('GUIDEPOST_ENTRA_CLIENT_ID', identifier, ''),
    clientSecret: reader.read('GUIDEPOST_ENTRA_CLIENT_SECRET', clientSecret, ''),
    authority: reader.read(authorityName, authority, 'https://login.microsoftonline.com'),
  };
}
