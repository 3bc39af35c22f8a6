import type { IncomingMessage } from 'node:http';
import type { Account } from '../accounts/account.ts';
import type { Deed } from '../audit/auditEntry.ts';
import type { WordKey } from '../pages/staffWords.ts';
import type { Session } from '../signIn/createSessions.ts';
import type { StaffAnswer } from './staffAnswer.ts';

/** Whose session it is. */
export interface Person {
  readonly account: Account;
  readonly session: Session;
}

/** What stands above a page, and how it is answered. */
export interface Manner {
  /** 200 when not given. */
  readonly status?: number;
  /** What is wrong, said first. */
  readonly problem?: WordKey | null;
  /** What was done, said first. */
  readonly notice?: WordKey | null;
}

/** One request for a route that admits who sent it. */
export interface Visit<P extends Person | null = Person | null> {
  readonly person: P;
  readonly request: IncomingMessage;
  /** Where it came from, for counting; see `clientAddress`. */
  readonly address: string;
  /** The cookie's token: that of the session, or of nothing yet. */
  readonly token: string;
  /** A page of `web/staff/templates`, in the layout of all pages. Every value is escaped. */
  show(template: string, values: object, manner?: Manner): StaffAnswer;
  /** A page with one sentence, such as that something was not found. */
  tell(sentence: WordKey, status: number): StaffAnswer;
  /** Notes what the person is about to do, then does it; see `audited`. */
  audited<T>(deed: Deed, then: () => Promise<T>): Promise<T>;
}
