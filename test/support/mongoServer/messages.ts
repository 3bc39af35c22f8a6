import { BSON } from 'bson';
import type { Document } from 'bson';

/** One command as a driver sent it. */
export interface Request {
  readonly id: number;
  readonly command: Document;
  /** The driver wants no reply. */
  readonly unanswered: boolean;
  /** Sent in the old form, which drivers still use for their first greeting. */
  readonly legacy: boolean;
}

const legacyQuery = 2004;
const message = 2013;

/** Takes the whole messages off the front of what was received; gives them and what is left. */
export function splitMessages(received: Buffer): { messages: Buffer[]; rest: Buffer } {
  const messages: Buffer[] = [];
  let rest = received;
  while (rest.length >= 4 && rest.length >= rest.readInt32LE(0)) {
    const length = rest.readInt32LE(0);
    messages.push(rest.subarray(0, length));
    rest = rest.subarray(length);
  }
  return { messages, rest };
}

/** Reads a message of the MongoDB wire protocol: OP_MSG, or OP_QUERY. */
export function readRequest(bytes: Buffer): Request {
  const id = bytes.readInt32LE(4);
  const kind = bytes.readInt32LE(12);
  if (kind === legacyQuery) {
    const start = bytes.indexOf(0, 20) + 1 + 8;
    return { id, command: readDocument(bytes, start), unanswered: false, legacy: true };
  }
  if (kind !== message) throw new Error(`Message of kind ${kind} is not understood`);
  const flags = bytes.readUInt32LE(16);
  const end = bytes.length - ((flags & 1) === 0 ? 0 : 4);
  return { id, command: readSections(bytes, end), unanswered: (flags & 2) !== 0, legacy: false };
}

/** The reply's bytes, in the form that the request came in. */
export function writeReply(request: Request, reply: Document): Buffer {
  const body = BSON.serialize(reply);
  const head = Buffer.alloc(request.legacy ? 36 : 21);
  head.writeInt32LE(head.length + body.length, 0);
  head.writeInt32LE(request.id, 8);
  head.writeInt32LE(request.legacy ? 1 : message, 12);
  if (request.legacy) head.writeInt32LE(1, 32);
  return Buffer.concat([head, body]);
}

/** A command is one document, with long lists of documents in sections of their own. */
function readSections(bytes: Buffer, end: number): Document {
  let command: Document = {};
  let at = 20;
  while (at < end) {
    const size = bytes.readInt32LE(at + 1);
    const section = bytes.subarray(at + 1, at + 1 + size);
    command = { ...command, ...(bytes[at] === 0 ? readDocument(section, 0) : readSequence(section)) };
    at += 1 + size;
  }
  return command;
}

function readSequence(section: Buffer): Document {
  const nameEnd = section.indexOf(0, 4);
  const documents: Document[] = [];
  let at = nameEnd + 1;
  while (at < section.length) {
    documents.push(readDocument(section, at));
    at += section.readInt32LE(at);
  }
  return { [section.toString('utf8', 4, nameEnd)]: documents };
}

function readDocument(bytes: Buffer, at: number): Document {
  return BSON.deserialize(bytes.subarray(at, at + bytes.readInt32LE(at)));
}
