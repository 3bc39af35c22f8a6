import { WebSocket } from 'ws';

/** The part of a line's activity that is looked at. */
interface Line {
  readonly id: string;
}

/** A page's socket that breaks and comes back, and now and then reads nothing for a while. */
export interface SocketReader {
  /** Sequences of the lines that came, in order, over all of its sockets. */
  readonly sequences: readonly number[];
  /** Breaks off without a word and comes back with its watermark. */
  reconnect(): Promise<void>;
  /** Reads nothing for so many milliseconds. */
  sleep(milliseconds: number): Promise<void>;
  close(): void;
}

/** Opens the first socket; `comeBack` gives the address of another one that begins after a watermark. */
export async function openSocketReader(
  first: string,
  comeBack: (watermark: string) => Promise<string>,
): Promise<SocketReader> {
  const sequences: number[] = [];
  let watermark = '';
  const open = async (url: string): Promise<WebSocket> => {
    const socket = new WebSocket(url);
    socket.on('message', (data: Buffer) => {
      if (data.length === 0) return;
      const frame = JSON.parse(data.toString()) as { activities: Line[]; watermark: string };
      ({ watermark } = frame);
      for (const { id } of frame.activities) {
        const sequence = Number(/\|(\d+)$/.exec(id)?.[1]);
        if (!Number.isNaN(sequence)) sequences.push(sequence);
      }
    });
    socket.on('error', () => undefined);
    await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject));
    return socket;
  };
  let socket = await open(first);
  const reconnect = async (): Promise<void> => {
    socket.removeAllListeners('message').terminate();
    socket = await open(await comeBack(watermark));
  };
  return {
    sequences,
    reconnect,
    sleep: async (milliseconds) => {
      socket.pause();
      await new Promise((resolve) => setTimeout(resolve, milliseconds));
      // Who slept too long was cut off and comes back, as a page does.
      if (socket.readyState === WebSocket.OPEN) socket.resume();
      else await reconnect();
    },
    close: () => {
      socket.removeAllListeners('message').close();
    },
  };
}
