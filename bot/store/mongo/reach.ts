import { MongoError, MongoInvalidArgumentError, MongoServerError } from 'mongodb';
import type { MongoClient } from 'mongodb';
import { StoreUnavailable } from '../store.ts';
import { withinDeadline } from '../withinDeadline.ts';

/**
 * The server's codes for a command that is wrong in itself (BadValue, FailedToParse, TypeMismatch, DuplicateKey,
 * CommandNotFound, BSONObjectTooLarge twice): trying again would not help.
 */
const ownFaults: readonly unknown[] = [2, 9, 14, 11000, 59, 10334, 17419];

/**
 * Gives the result of one command. Whatever leaves it open whether the command was carried out (no server, no primary, no
 * answer in time, no majority, a refusal for the moment) becomes `StoreUnavailable`; a command that is wrong in itself is
 * thrown as it is.
 */
export type Reach = <T>(command: () => Promise<T>) => Promise<T>;

/** Sends commands through a client that connects with the first of them. */
export function createReach(client: MongoClient): Reach {
  let connected = false;
  const whenConnected = async <T>(command: () => Promise<T>): Promise<T> => {
    // A client whose first connection failed stays unconnected until it is told to connect, not merely used.
    if (!connected) await client.connect();
    connected = true;
    return command();
  };
  return async (command) => {
    try {
      return await withinDeadline(whenConnected(command));
    } catch (cause) {
      if (isOutage(cause)) throw new StoreUnavailable('MongoDB could not be reached.', { cause });
      throw cause;
    }
  };
}

/** Whether a document with that `_id` was there already. */
export function isDuplicate(error: unknown): boolean {
  return error instanceof MongoServerError && error.code === 11000;
}

/**
 * Looking up the servers of a `mongodb+srv` address fails with an error of the system's own, and so does writing to a connection that the
 * server has just closed.
 */
function isOutage(error: unknown): boolean {
  if (error instanceof MongoServerError) return !ownFaults.includes(error.code);
  if (error instanceof MongoError) return !(error instanceof MongoInvalidArgumentError);
  if (!(error instanceof Error)) return false;
  const code = 'code' in error ? String(error.code) : '';
  return 'syscall' in error || /^(E[A-Z]{3,}|ERR_(STREAM|SOCKET|TLS)_\w+)$/.test(code);
}
