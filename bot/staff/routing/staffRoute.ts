import type { Action } from './action.ts';
import { standings, type Standing } from './standing.ts';
import type { Person } from './visit.ts';

/** One line of the table. */
export interface StaffRoute {
  readonly method: 'GET' | 'POST';
  /** A part that begins with a colon stands for any one part, and is given under that name. */
  readonly path: string;
  /** Everybody else is refused. */
  readonly admits: readonly Standing[];
  /** Nobody looks up who asks: everybody is admitted and counts as a stranger. */
  readonly isFile?: true;
  /** A script asks by itself: whoever sits before the page did nothing, so that their session does not live on by it. */
  readonly isQuiet?: true;
  readonly action: Action;
}

/** Who a route for these standings can meet. */
type Met<S extends Standing> = 'stranger' extends S ? Person | null : Person;

/** A file that is the same for everybody; it is there also while the store is away. */
export function file(path: string, action: Action): StaffRoute {
  return { method: 'GET', path, admits: standings, action, isFile: true };
}

/** A page to look at. It changes nothing. */
export function get<S extends Standing>(
  path: string,
  admits: readonly S[],
  action: Action<Met<S>>,
): StaffRoute {
  return { method: 'GET', path, admits, action: forAll(action) };
}

/** What a script of a page asks for now and then. It changes nothing, not even how long the session lasts. */
export function quiet<S extends Standing>(
  path: string,
  admits: readonly S[],
  action: Action<Met<S>>,
): StaffRoute {
  return { ...get(path, admits, action), isQuiet: true };
}

/** A form to send. It is taken only from a page of ours, with the token of the visit. */
export function post<S extends Standing>(
  path: string,
  admits: readonly S[],
  action: Action<Met<S>>,
): StaffRoute {
  return { method: 'POST', path, admits, action: forAll(action) };
}

/** Whoever calls an action has looked at `admits` first: only a stranger comes without a person. */
function forAll<P extends Person | null>(action: Action<P>): Action {
  return action as Action;
}
