import { runInNewContext } from 'node:vm';
import { expect, test } from '@jest/globals';
import { deploymentTemplate } from '../support/deploymentTemplate.ts';

interface User {
  readonly user: string;
  readonly pwd: string;
  readonly roles: unknown;
}

/** As much of a MongoDB server as the script asks for: nobody makes a user without having signed in, but the first. */
interface Server {
  set: string | null;
  members: readonly string[];
  users: Record<string, User>;
  primary: boolean;
}

const newServer = (): Server => ({ set: null, members: [], users: {}, primary: true });

/** Runs the script in mongosh's place, and gives the waiting seconds. */
function setUp(server: Server, files: Readonly<Record<string, string>>): number {
  let [signedIn, waited] = [false, 0];
  const database = (name: string) => ({
    hello: () => ({
      ok: 1,
      isWritablePrimary: server.set !== null && server.primary,
      ...(server.set ? { setName: server.set } : {}),
    }),
    runCommand: ({
      replSetInitiate: { _id, members },
    }: {
      replSetInitiate: { _id: string; members: { host: string }[] };
    }) => {
      server.set = _id;
      server.members = members.map(({ host }) => host);
    },
    auth: (user: string, password: string) => {
      if (server.users[`${name}.${user}`]?.pwd !== password) throw new Error('Authentication failed.');
      signedIn = true;
      return { ok: 1 };
    },
    getUser: (user: string) => {
      if (!signedIn) throw new Error('Command usersInfo requires authentication');
      return server.users[`${name}.${user}`] ?? null;
    },
    createUser: (user: User) => {
      if (!signedIn && Object.keys(server.users).length > 0)
        throw new Error('createUser requires authentication');
      server.users[`${name}.${user.user}`] = user;
    },
  });
  runInNewContext(deploymentTemplate('mongo/replicaSet.js'), {
    require: () => ({ readFileSync: (path: string) => files[path] }),
    Mongo: class {
      getDB = database;
    },
    sleep: () => (waited += 1),
    print: () => undefined,
  });
  return waited;
}

const files = {
  '/run/secrets/mongo-admin-password': 'canary-admin\n',
  '/run/secrets/mongo-guidepost-password': 'canary-guidepost\n',
};

test('the first time three members are joined and two users made, the service’s with rights on its own database alone', () => {
  const server = newServer();
  setUp(server, files);
  expect(server.set).toBe('guidepost');
  expect(server.members).toEqual(['mongo1:27017', 'mongo2:27017', 'mongo3:27017']);
  expect(server.users).toEqual({
    'admin.admin': { user: 'admin', pwd: 'canary-admin', roles: ['root'] },
    'guidepost.guidepost': {
      user: 'guidepost',
      pwd: 'canary-guidepost',
      roles: [{ role: 'readWrite', db: 'guidepost' }],
    },
  });
});

test('afterwards nothing changes, also when it broke off between the two users', () => {
  const server = newServer();
  setUp(server, files);
  const before = structuredClone(server);
  setUp(server, files);
  expect(server).toEqual(before);
  delete server.users['guidepost.guidepost'];
  setUp(server, files);
  expect(server).toEqual(before);
});

test('it gives up when the first member does not become the primary', () => {
  expect(() => setUp({ ...newServer(), primary: false }, files)).toThrow('primary');
});

test('it fails when the administrator’s password has changed', () => {
  const server = newServer();
  setUp(server, files);
  expect(() => setUp(server, { ...files, '/run/secrets/mongo-admin-password': 'another' })).toThrow();
});
