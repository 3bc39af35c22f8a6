import { z } from 'zod';
import { roles } from './role.ts';

/** A password of our own, and a second step if the person chose one. */
const localCredential = z.object({
  kind: z.literal('local'),
  /** As `hashPassword` writes it. */
  password: z.string(),
  /** Until when a one-time password can be used, ISO 8601 UTC; `null` once the person chose one of their own. */
  oneTimeUntil: z.string().nullable(),
  /** The secret of the authenticator app, sealed, and the last time step whose code was used. */
  secondStep: z.object({ sealed: z.string(), lastStep: z.number() }).nullable(),
});

/** Whoever Entra ID says is this person of the directory. The role follows what Entra ID says at each sign-in. */
const entraCredential = z.object({ kind: z.literal('entra'), objectId: z.string() });

/** What an account of our own is signed in to with. */
export type LocalCredential = z.infer<typeof localCredential>;

/** Somebody who may sign in to the console, as it is stored under their name. */
export const accountSchema = z.object({
  schema: z.literal(1),
  name: z.string(),
  /** What colleagues and residents see. */
  displayName: z.string(),
  role: z.enum(roles),
  enabled: z.boolean(),
  /** Sessions carry the epoch they began in; one more ends them all, in the same write as what makes it necessary. */
  epoch: z.number(),
  credential: z.discriminatedUnion('kind', [localCredential, entraCredential]),
  /** ISO 8601 UTC. */
  createdAt: z.string(),
});

/** Somebody who may sign in. */
export type Account = z.infer<typeof accountSchema>;
