import type { StaffRoute } from '../routing/staffRoute.ts';
import type { StaffParts } from '../staffParts.ts';

/**
 * A way to sign in: the routes it needs, all open to strangers or to those half-way through. It makes sure of who somebody is in whatever
 * manner, finds their account and ends with `letIn`; sessions, roles, notes and throttling are the console's. Accounts of our own are one
 * way (`localSignIn`), Entra ID is another (`entraSignIn`), with its own kind of credential in the account.
 */
export interface WayToSignIn {
  readonly name: string;
  routes(parts: StaffParts): readonly StaffRoute[];
}
