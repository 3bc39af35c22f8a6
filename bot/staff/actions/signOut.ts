import { action, type Action } from '../routing/action.ts';
import { goTo } from '../routing/staffAnswer.ts';
import type { Person } from '../routing/visit.ts';
import type { StaffParts } from '../staffParts.ts';

/** `POST /staff/sign-out`. */
export function signOut({ sessions, cookie }: StaffParts): Action<Person> {
  return action({}, (visit) =>
    visit.audited({ what: 'signOut' }, async () => {
      await sessions.end(visit.token);
      return goTo('/staff/sign-in?done=signedOut', [cookie.drop]);
    }),
  );
}
