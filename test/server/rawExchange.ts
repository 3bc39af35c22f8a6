import { connect } from 'node:net';

/** What came back over one connection, as text, and whether the server closed it. */
export interface Exchange {
  readonly text: string;
  readonly closed: boolean;
}

/** Sends the pieces as they are, one after another, and listens until the server closes or so many milliseconds passed. */
export function rawExchange(
  port: number,
  pieces: readonly (string | Buffer)[],
  patience: number,
): Promise<Exchange> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    const received: Buffer[] = [];
    const finish = (closed: boolean): void => {
      clearTimeout(timer);
      socket.destroy();
      resolve({ text: Buffer.concat(received).toString('utf8'), closed });
    };
    const timer = setTimeout(() => finish(false), patience);
    socket.on('data', (chunk) => received.push(chunk));
    socket.on('error', () => undefined);
    socket.on('close', () => finish(true));
    for (const piece of pieces) socket.write(piece);
  });
}
