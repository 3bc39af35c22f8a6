import { MongoClient } from 'mongodb';
import { isLoopback } from '../../bot/config/loopback.ts';
import { change, note, right, type Finding } from './finding.ts';

/** What a connection string that can be read says of itself: who may listen, and who may come in. */
export function mongoConnectionFindings(uri: string): readonly Finding[] {
  const { hosts, srvHost, tls, credentials } = new MongoClient(uri).options;
  const near = srvHost === undefined && hosts.every(({ host }) => isLoopback(host ?? ''));
  if (near)
    return credentials
      ? []
      : [note('MONGODB_URI names no user: whoever has an account on this machine can read the database.')];
  return [
    tls
      ? right('The way to MongoDB is encrypted.')
      : change('The way to MongoDB is not encrypted: add tls=true to MONGODB_URI.'),
    ...(credentials
      ? []
      : [
          change(
            'MONGODB_URI names no user: make one with the role readWrite on the database, and name it there.',
          ),
        ]),
  ];
}
