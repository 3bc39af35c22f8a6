import { MongoServerError, type Document } from 'mongodb';
import { connect, type MongoConnection } from '../../bot/store/mongo/connection.ts';
import { StoreUnavailable } from '../../bot/store/store.ts';
import type { DatabaseCheck } from './databaseCheck.ts';
import { change, right, type Finding } from './finding.ts';
import { mongoConnectionFindings } from './mongoConnectionFindings.ts';
import { mongoIndexFindings } from './mongoIndexFindings.ts';
import { mongoServerFindings } from './mongoServerFindings.ts';

/** The server's codes for a wrong password and for too few rights. */
const refusals: readonly unknown[] = [13, 18];
/** An id that no note has. */
const nothing = 'doctor: there is no such note';

/** Looks at the deployment behind a connection string and changes nothing in it. */
export async function checkMongo(uri: string): Promise<DatabaseCheck> {
  const connection = opened(uri);
  if (connection === null)
    return {
      answers: false,
      findings: [change('MONGODB_URI cannot be read: copy the connection string anew.')],
    };
  try {
    const hello = await connection.admin({ hello: 1 });
    const { version } = await connection.admin({ buildInfo: 1 });
    const findings = [
      right('MongoDB answers.'),
      ...mongoConnectionFindings(uri),
      ...mongoServerFindings({ hello, version: String(version), parameters: await parametersOf(connection) }),
      await majority(connection),
      ...(await mongoIndexFindings(connection)),
    ];
    return { answers: true, findings };
  } catch (cause) {
    if (!(cause instanceof StoreUnavailable)) throw cause;
    return { answers: false, findings: [whyNot(cause)] };
  } finally {
    await connection.close();
  }
}

/** `null` when the driver cannot read the string; its message would repeat it, and with it the password. */
function opened(uri: string): MongoConnection | null {
  try {
    return connect(uri);
  } catch {
    return null;
  }
}

/** `null` where the account may not read them. */
async function parametersOf(connection: MongoConnection): Promise<Document | null> {
  const wanted = { notablescan: 1, minSnapshotHistoryWindowInSeconds: 1 };
  return connection.admin({ getParameter: 1, ...wanted }).catch(() => null);
}

/** To remove what is not there waits for a majority like any write. */
async function majority({ notes, reach }: MongoConnection): Promise<Finding> {
  try {
    await reach(() => notes.deleteOne({ _id: nothing }));
    return right('A majority of its members confirms a write in time.');
  } catch (cause) {
    if (!(cause instanceof StoreUnavailable)) throw cause;
    return refusals.includes(codeOf(cause))
      ? change('The user in MONGODB_URI may not write: give it the role readWrite on the database.')
      : change(
          'A majority of its members does not confirm a write within two seconds, so no turn would be saved: see with rs.status() which are away or behind.',
        );
  }
}

function whyNot(cause: StoreUnavailable): Finding {
  return refusals.includes(codeOf(cause))
    ? change('MongoDB refuses the user in MONGODB_URI: correct its name, password or authSource.')
    : change(
        'MongoDB does not answer: see whether it runs, and whether MONGODB_URI and the firewall lead to it.',
      );
}

function codeOf({ cause }: StoreUnavailable): unknown {
  return cause instanceof MongoServerError ? cause.code : undefined;
}
