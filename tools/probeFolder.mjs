/**
 * `node tools/probeFolder.mjs FOLDER`: opens the embedded database there as the service does and waits for its turn to write, writing
 * nothing. A process of its own, since whoever waits for the lock of another cannot be called back, only ended. Prints `ready`.
 */
import { open } from 'lmdb';

const root = open({ path: process.argv[2], noSubdir: false, maxDbs: 32, overlappingSync: false });
root.transactionSync(() => undefined);
await root.close();
process.stdout.write('ready\n');
