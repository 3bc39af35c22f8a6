/** Stands for the channel of the Bot Framework: takes every reply and forgets it. The port is the argument. */
import { createServer } from 'node:http';

const server = createServer((asked, answer) => {
  asked.resume();
  asked.on('end', () => {
    answer.setHeader('Content-Type', 'application/json');
    answer.end('{"id":"1"}');
  });
});
server.keepAliveTimeout = 60_000;
server.listen(Number(process.argv[2]), '127.0.0.1');
process.on('SIGTERM', () => process.exit(0));
