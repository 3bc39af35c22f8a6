/**
 * Run by compose.yaml's mongo-setup in mongosh: joins three members to a replica set and makes its two users. What is there
 * already stays as it is, so it may run at every start.
 */
const { readFileSync } = require('fs');

const members = ['mongo1', 'mongo2', 'mongo3'];
const secretOf = (name) => readFileSync(`/run/secrets/${name}`, 'utf8').trim();
const own = new Mongo('mongodb://127.0.0.1:27017/?directConnection=true');
const admin = own.getDB('admin');

if (!admin.hello().setName) {
  admin.runCommand({
    replSetInitiate: {
      _id: 'guidepost',
      // The first is preferred, since only here the first user can be made.
      members: members.map((name, _id) => ({ _id, host: `${name}:27017`, priority: _id === 0 ? 2 : 1 })),
    },
  });
}
for (let tries = 0; !admin.hello().isWritablePrimary; tries += 1) {
  if (tries === 60) throw new Error('mongo1 did not become the primary within a minute.');
  sleep(1000);
}

const adminPassword = secretOf('mongo-admin-password');
function signIn() {
  try {
    return admin.auth('admin', adminPassword).ok === 1;
  } catch {
    return false;
  }
}
if (!signIn()) {
  admin.createUser({ user: 'admin', pwd: adminPassword, roles: ['root'] });
  if (!signIn())
    throw new Error('The administrator cannot sign in: secrets/mongo-admin-password has changed.');
}
const guidepost = own.getDB('guidepost');
if (!guidepost.getUser('guidepost')) {
  guidepost.createUser({
    user: 'guidepost',
    pwd: secretOf('mongo-guidepost-password'),
    roles: [{ role: 'readWrite', db: 'guidepost' }],
  });
}
print('The replica set is ready.');
