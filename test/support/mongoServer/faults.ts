import type { Document } from 'bson';

/**
 * Something that goes wrong: the connection drops before or after a command is carried out; the server is no primary; it is
 * slow; a command is held up until another fault, or none, is set; a write is not replicated in time; a command is refused as wrong. A server that refuses connections is had by `stop`.
 */
export interface Fault {
  readonly kind: 'dropBefore' | 'dropAfter' | 'notPrimary' | 'slow' | 'held' | 'writeConcern' | 'badValue';
  /** The command it happens to; every one, greetings included, when absent. */
  readonly command?: string;
  /** How many such commands are carried out before it happens; none when absent. */
  readonly after?: number;
  /** How often it happens; for ever when absent. */
  readonly times?: number;
  /** How long a slow command waits before it is carried out, in milliseconds. */
  readonly milliseconds?: number;
}

/** The fault that is set, and how often it is still to happen. */
export class Faults {
  #fault: Fault | null = null;
  #left = 0;
  #spared = 0;
  #release: () => void = () => undefined;
  #released: Promise<void> = Promise.resolve();

  set(fault: Fault | null): void {
    this.#release();
    this.#released = new Promise((resolve) => (this.#release = resolve));
    this.#fault = fault;
    this.#spared = fault?.after ?? 0;
    this.#left = fault?.times ?? Number.POSITIVE_INFINITY;
  }

  /** Fulfilled when the fault that is set now is no longer. */
  get released(): Promise<void> {
    return this.#released;
  }

  /** The fault that happens to this command now. */
  next(command: string): Fault | null {
    const fault = this.#fault;
    if (fault === null || this.#left === 0 || (fault.command ?? command) !== command) return null;
    if (this.#spared > 0) {
      this.#spared -= 1;
      return null;
    }
    this.#left -= 1;
    return fault;
  }
}

/** The refusal of a server that is no primary (any more). */
export const notPrimary: Document = {
  ok: 0,
  code: 10107,
  codeName: 'NotWritablePrimary',
  errmsg: 'not primary',
  errorLabels: ['RetryableWriteError'],
};

/** The refusal of a command that is wrong in itself. */
export const badValue: Document = { ok: 0, code: 2, codeName: 'BadValue', errmsg: 'unknown operator' };

/** What is added to a write's reply when too few servers confirmed it in time. */
export const notReplicated: Document = {
  writeConcernError: {
    code: 64,
    codeName: 'WriteConcernTimeout',
    errmsg: 'waiting for replication timed out',
    errInfo: { wtimeout: true },
  },
};
