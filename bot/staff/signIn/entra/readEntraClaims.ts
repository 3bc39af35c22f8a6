import { z } from 'zod';
import { displayName } from '../../accounts/displayName.ts';
import { roles, type Role } from '../../accounts/role.ts';

/** What a token that is to be believed says of its person. */
export interface EntraClaims {
  /** Who they are in the directory: a GUID, small letters. */
  readonly objectId: string;
  readonly displayName: string;
  /** The higher of the application's roles that they have; `null` for none. */
  readonly role: Role | null;
}

const claimsSchema = z.object({
  tid: z.string(),
  oid: z.guid().transform((given) => given.toLowerCase()),
  name: z.unknown(),
  roles: z.array(z.string()).optional(),
});

/** What stands above an answer of somebody without a name in the directory. */
const nameless = 'Staff';

/** Reads the claims of a token whose signature, issuer, audience and times were checked. Throws when it is of another directory or says too little. */
export function readEntraClaims(claims: object | undefined, tenantId: string): EntraClaims {
  const { tid, oid, name, roles: given = [] } = claimsSchema.parse(claims);
  if (tid.toLowerCase() !== tenantId) throw new Error('The token is of another directory.');
  return {
    objectId: oid,
    displayName: displayName.safeParse(name).data ?? nameless,
    role: roles.toReversed().find((role) => given.includes(role)) ?? null,
  };
}
