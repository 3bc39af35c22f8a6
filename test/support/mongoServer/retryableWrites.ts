import { EJSON } from 'bson';
import type { Document } from 'bson';
import type { Outcome } from './documents.ts';
import { ServerError } from './serverError.ts';

/** What each session's latest numbered write did, statement by statement, so that its repetition is not carried out twice. */
export class RetryableWrites {
  readonly #sessions = new Map<string, { txnNumber: number; outcomes: Map<number, Outcome> }>();

  /** Carries a statement of the command out, or gives what it did the first time. A statement that fails is not remembered. */
  once(command: Document, statement: number, carryOut: () => Outcome): Outcome {
    if (command['txnNumber'] === undefined) return carryOut();
    const outcomes = this.#outcomes(EJSON.stringify(command['lsid']), Number(command['txnNumber']));
    const known = outcomes.get(statement);
    if (known !== undefined) return known;
    const outcome = carryOut();
    outcomes.set(statement, outcome);
    return outcome;
  }

  #outcomes(session: string, txnNumber: number): Map<number, Outcome> {
    const latest = this.#sessions.get(session);
    if (latest?.txnNumber === txnNumber) return latest.outcomes;
    if (latest !== undefined && latest.txnNumber > txnNumber) {
      throw new ServerError(
        225,
        'TransactionTooOld',
        `Retryable write ${txnNumber} is older than the latest`,
      );
    }
    const outcomes = new Map<number, Outcome>();
    this.#sessions.set(session, { txnNumber, outcomes });
    return outcomes;
  }
}
