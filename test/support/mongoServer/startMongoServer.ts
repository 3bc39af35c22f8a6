import { createServer } from 'node:net';
import type { AddressInfo, Server, Socket } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import type { Document } from 'bson';
import { queriesOf, type MongoQuery } from './mongoQuery.ts';
import { badValue, Faults, notPrimary, notReplicated } from './faults.ts';
import type { Fault } from './faults.ts';
import { readRequest, splitMessages, writeReply } from './messages.ts';
import type { Request } from './messages.ts';
import { Contents, runCommand } from './runCommand.ts';

/** A MongoDB server in this process, for tests: a replica set of one member that can be made to fail. */
export interface MongoServer {
  /** Valid across restarts. */
  readonly uri: string;
  /** The names of the commands received, greetings aside, oldest first. */
  readonly commands: string[];
  /** By what every find, delete and update looked for its documents, oldest first. */
  readonly queries: MongoQuery[];
  /** Sets what goes wrong from now on, in place of what was set before; `null` for nothing. */
  fault(fault: Fault | null): void;
  /** Puts such fields into every reply to the command, as another set-up would; the greeting is `hello`. */
  pretend(command: string, fields: Document): void;
  /** Whether it can read as of a moment, as servers from 5.0 on do. */
  offerSnapshots(offered: boolean): void;
  /** Whether a command is held up by the fault that is set. */
  isHolding(): boolean;
  /** Ends all connections and refuses new ones. What is stored stays. */
  stop(): Promise<void>;
  /** Listens again on the same port. */
  restart(): Promise<void>;
}

const greetings: readonly string[] = ['hello', 'ismaster', 'isMaster'];
const writes: readonly string[] = ['insert', 'update', 'delete'];

/** Starts a server on a free port of 127.0.0.1. */
export async function startMongoServer(): Promise<MongoServer> {
  const running = new RunningServer();
  await running.listen(0);
  const { port } = running;
  return {
    uri: `mongodb://127.0.0.1:${port}/guidepost?replicaSet=rs0`,
    commands: running.commands,
    queries: running.queries,
    fault: (fault) => running.faults.set(fault),
    pretend: (command, fields) => void running.pretended.set(command, fields),
    offerSnapshots: (offered) => void (running.contents.moments.offered = offered),
    isHolding: () => running.holding > 0,
    stop: () => running.stop(),
    restart: () => running.listen(port),
  };
}

class RunningServer {
  readonly commands: string[] = [];
  readonly queries: MongoQuery[] = [];
  readonly faults = new Faults();
  readonly pretended = new Map<string, Document>();
  readonly contents = new Contents();
  readonly #sockets = new Set<Socket>();
  #server: Server = createServer();

  /** How many commands are held up. */
  holding = 0;

  /** The port, known also after the server stopped: an answer may still be on its way. */
  port = 0;

  listen(port: number): Promise<void> {
    this.#server = createServer((socket) => this.#accept(socket));
    return new Promise((resolve, reject) => {
      this.#server.once('error', reject).listen(port, '127.0.0.1', () => {
        this.port = (this.#server.address() as AddressInfo).port;
        resolve();
      });
    });
  }

  stop(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy();
    return new Promise((resolve) => this.#server.close(() => resolve()));
  }

  #accept(socket: Socket): void {
    let received = Buffer.alloc(0);
    this.#sockets.add(socket);
    socket.on('close', () => this.#sockets.delete(socket));
    socket.on('error', () => socket.destroy());
    socket.on('data', (data: Buffer) => {
      const { messages, rest } = splitMessages(Buffer.concat([received, data]));
      received = Buffer.from(rest);
      for (const message of messages) void this.#answer(socket, readRequest(message));
    });
  }

  async #answer(socket: Socket, request: Request): Promise<void> {
    const name = Object.keys(request.command)[0] ?? '';
    if (!greetings.includes(name)) this.commands.push(name);
    this.queries.push(...queriesOf(name, request.command));
    const fault = this.faults.next(name);
    if (fault?.kind === 'held') await this.#untilReleased();
    if (fault?.kind === 'slow') await setTimeout(fault.milliseconds, undefined, { ref: false });
    const reply = fault?.kind === 'dropBefore' ? null : this.#reply(name, request.command, fault);
    if (reply === null || fault?.kind === 'dropAfter') socket.destroy();
    else if (!request.unanswered && !socket.destroyed) socket.write(writeReply(request, reply));
  }

  async #untilReleased(): Promise<void> {
    this.holding += 1;
    await this.faults.released;
    this.holding -= 1;
  }

  #reply(name: string, command: Document, fault: Fault | null): Document {
    if (greetings.includes(name))
      return { ...greeting(this.port, fault?.kind !== 'notPrimary'), ...this.pretended.get('hello') };
    if (fault?.kind === 'notPrimary') return notPrimary;
    if (fault?.kind === 'badValue') return badValue;
    const reply = { ...runCommand(this.contents, command), ...this.pretended.get(name) };
    return fault?.kind === 'writeConcern' && writes.includes(name) ? { ...reply, ...notReplicated } : reply;
  }
}

function greeting(port: number, isWritablePrimary: boolean): Document {
  const me = `127.0.0.1:${port}`;
  return {
    ok: 1,
    helloOk: true,
    isWritablePrimary,
    ismaster: isWritablePrimary,
    secondary: !isWritablePrimary,
    setName: 'rs0',
    setVersion: 1,
    hosts: [me],
    me,
    ...(isWritablePrimary && { primary: me }),
    maxBsonObjectSize: 16_777_216,
    maxMessageSizeBytes: 48_000_000,
    maxWriteBatchSize: 100_000,
    localTime: new Date(),
    logicalSessionTimeoutMinutes: 30,
    minWireVersion: 0,
    maxWireVersion: 25,
  };
}
