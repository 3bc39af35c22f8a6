import { readFile } from 'node:fs/promises';

/** A stretch of the soak: what was said in it, what it cost, and what the process had at its end. */
export interface Stretch {
  readonly messages: number;
  /** Until a message was acknowledged, milliseconds. */
  readonly p50: number;
  readonly p99: number;
  /** Processor time of the service for each message, milliseconds. */
  readonly processor: number;
  /** Memory of its own, without what it has mapped of files, MB. */
  readonly memory: number;
}

/** Looks at a process stretch by stretch. */
export interface SoakWatch {
  took(milliseconds: number): void;
  /** Ends a stretch. */
  mark(): Promise<Stretch>;
}

/** Begins to watch a process. What it takes only Linux tells; elsewhere that is 0. */
export async function watchProcess(pid: number): Promise<SoakWatch> {
  let times: number[] = [];
  let before = await processorOf(pid);
  return {
    took: (milliseconds) => void times.push(milliseconds),
    mark: async () => {
      const processor = await processorOf(pid);
      const sorted = [...times].sort((one, other) => one - other);
      const at = (share: number): number => sorted[Math.floor(sorted.length * share)] ?? 0;
      const spent = (processor - before) / Math.max(1, times.length);
      const stretch = { messages: times.length, p50: at(0.5), p99: at(0.99), processor: spent };
      times = [];
      before = processor;
      return { ...stretch, memory: await memoryOf(pid) };
    },
  };
}

async function processorOf(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  const [user = 0, system = 0] = (status.split(') ').at(-1) ?? '').split(' ').slice(11, 13).map(Number);
  return (user + system) * 10;
}

async function memoryOf(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  return Number(/^RssAnon:\s+(\d+) kB/m.exec(status)?.[1] ?? 0) / 1024;
}
