import { WebSocket } from 'ws';
import type { Entry } from '../../store/store.ts';
import { activityId, lineActivity, passingActivityId, type LineActivity } from './lineActivity.ts';
import type { Pass } from './pass.ts';
import type { PassingLine } from './passingLines.ts';
import { writeWatermark, type Watermark } from './watermark.ts';

/** What a reading of the store gives a viewer. */
export interface Reading {
  readonly activities: readonly LineActivity[];
  readonly reached: number;
  readonly more: boolean;
}

/** One open socket and how far its client has read. */
export interface Viewer {
  readonly pass: Pass;
  readonly socket: WebSocket;
  /** The last sequence sent. */
  readonly reached: () => number;
  /** Sends lines just committed if they follow on what was sent and need no address of ours; else reads the store. */
  offer(entries: readonly Entry[]): void;
  /** Sends lines that are in no transcript; the sequence stays. */
  offerPassing(lines: readonly PassingLine[]): void;
  /** Sends what the store has beyond what was sent. Not an error when the store is down: waking again later catches up. */
  wake(): void;
}

/** A client that lets this much wait is cut off; it comes back with its watermark. Bytes. */
const mostBuffered = 256 * 1024;

/** Follows one conversation for one socket. `read` gives the lines above a sequence. */
export function createViewer(
  socket: WebSocket,
  pass: Pass,
  start: Watermark,
  read: (after: number) => Promise<Reading>,
): Viewer {
  let reached = start;
  let reading = false;
  let again = false;

  const send = (activities: readonly LineActivity[], sent?: () => void): void =>
    sendFrame(socket, { activities, watermark: writeWatermark(reached) }, sent);
  const sendAll = async (): Promise<void> => {
    do {
      again = false;
      const { activities, reached: sequence, more } = await read(reached.sequence);
      reached = { ...reached, sequence };
      if (activities.length > 0) await new Promise<void>((resolve) => send(activities, resolve));
      again ||= more;
    } while (again && socket.readyState === WebSocket.OPEN);
  };
  const wake = (): void => {
    if (reading) again = true;
    else {
      reading = true;
      void sendAll()
        .catch(() => undefined)
        .finally(() => (reading = false));
    }
  };
  return {
    pass,
    socket,
    reached: () => reached.sequence,
    wake,
    offer: (entries) => {
      const follows = entries[0]?.sequence === reached.sequence + 1;
      if (reading || !follows || entries.some(needsAddress)) {
        wake();
        return;
      }
      reached = { ...reached, sequence: entries.at(-1)?.sequence ?? reached.sequence };
      send(entries.map((entry) => lineActivity(entry, pass, activityId(pass, entry.sequence))));
    },
    offerPassing: (lines) => {
      if (lines.length === 0) return;
      reached = { ...reached, passing: lines.at(-1)?.order ?? 0 };
      send(lines.map(({ entry, order }) => lineActivity(entry, pass, passingActivityId(pass, order))));
    },
  };
}

/** A line with a picture, or with a link that only the reading of the store makes. */
function needsAddress({ reply }: Entry): boolean {
  return [reply?.printable, reply?.wholeChat, reply?.picture].some(Boolean);
}

interface Frame {
  readonly activities: readonly LineActivity[];
  readonly watermark: string;
}

function sendFrame(socket: WebSocket, frame: Frame, sent?: () => void): void {
  if (socket.bufferedAmount > mostBuffered) socket.terminate();
  else socket.send(JSON.stringify(frame), () => sent?.());
}
