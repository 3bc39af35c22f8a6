import type { Document } from 'mongodb';
import { change, note, right, type Finding } from './finding.ts';

/** What a server says of itself. */
export interface MongoServerFacts {
  readonly hello: Document;
  /** Like `8.0.4`. */
  readonly version: string;
  /** `null` where they may not be read. */
  readonly parameters: Document | null;
}

/** The oldest release that the store is made for. */
const oldest = [4, 4] as const;
/** The first release with reads of one moment outside of transactions. */
const withSnapshots = [5, 0] as const;
/** How long reads of one moment are possible, in seconds: a backup should be done by then. */
const shortest = 300;

/** The kind of deployment, its release, and the parameters that our commands depend on. */
export function mongoServerFindings({ hello, version, parameters }: MongoServerFacts): readonly Finding[] {
  return [deployment(hello), ...release(version), ...parametersFindings(parameters)];
}

function deployment(hello: Document): Finding {
  if (hello['msg'] === 'isdbgrid') return right('It is a sharded cluster.');
  if (hello['setName'] === undefined)
    return change(
      'It is a single server without a replica set, which cannot repeat a write safely: start it with --replSet and run rs.initiate().',
    );
  const hosts = (hello['hosts'] ?? []) as readonly unknown[];
  return hosts.length > 1
    ? right(`It is a replica set of ${hosts.length} members.`)
    : note(
        'It is a replica set of one member: when that is down, so is the guide. Three members go on without one.',
      );
}

function release(version: string): readonly Finding[] {
  if (!isAtLeast(version, oldest)) return [change(`It is release ${version}: update it to 4.4 or later.`)];
  return isAtLeast(version, withSnapshots)
    ? [right(`Release ${version} will do.`)]
    : [note(`Release ${version} will do; from 5.0 on a backup is of one moment.`)];
}

function parametersFindings(parameters: Document | null): readonly Finding[] {
  if (parameters === null)
    return [note('Its parameters could not be read: the user in MONGODB_URI may not do that.')];
  const found: Finding[] = [];
  if (parameters['notablescan'] === true)
    found.push(
      change('Its parameter notablescan is on, and old conversations cannot be removed: set it to false.'),
    );
  const seconds: unknown = parameters['minSnapshotHistoryWindowInSeconds'];
  if (typeof seconds === 'number' && seconds < shortest)
    found.push(
      note(
        `Its parameter minSnapshotHistoryWindowInSeconds is ${seconds}, short for a backup of one moment: set it to ${shortest} or more.`,
      ),
    );
  return found.length > 0 ? found : [right('Its parameters will do.')];
}

function isAtLeast(version: string, [major, minor]: readonly [number, number]): boolean {
  const [ownMajor = 0, ownMinor = 0] = version.split('.').map(Number);
  return ownMajor > major || (ownMajor === major && ownMinor >= minor);
}
