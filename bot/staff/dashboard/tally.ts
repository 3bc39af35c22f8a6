import type { ConversationSummary } from '../../store/store.ts';

/** Counts by name. */
export type Counts = ReadonlyMap<string, number>;

/** Conversations counted in every way that the dashboard shows. */
export interface Tally {
  readonly total: number;
  readonly days: Counts;
  readonly channels: Counts;
  readonly languages: Counts;
  /** By flow: who began it, and who came to its outcome. */
  readonly began: Counts;
  readonly done: Counts;
  /** By question, `<flow>.<question>`: who stands at it and wrote nothing since. */
  readonly left: Counts;
  /** By track: to whom it was recommended, and who kept it. */
  readonly shown: Counts;
  readonly kept: Counts;
  /** Who ticked off everything on the FAFSA checklist. */
  readonly ready: number;
  /** Who asked for a person, or was answered by one. */
  readonly wanted: number;
  readonly misunderstood: number;
  readonly unsure: number;
  /** What people said of the chat: `yes`, it helped, or `no`. */
  readonly rated: Counts;
  /** How long people waited until somebody came, whole minutes, ascending. */
  readonly waits: readonly number[];
}

/** Counts one conversation after the other; `dayOf` gives the day of an ISO 8601 time. */
export function createTally(dayOf: (at: string) => string): {
  add(summary: ConversationSummary): void;
  result(): Tally;
} {
  const counts = {
    days: new Map<string, number>(),
    channels: new Map<string, number>(),
    languages: new Map<string, number>(),
    left: new Map<string, number>(),
  };
  const single = { total: 0, wanted: 0, misunderstood: 0, unsure: 0 };
  // The same few events are in most conversations: they are counted whole, and read at the end.
  const events = new Map<string, number>();
  return {
    add: ({ channel, language, lastActivityAt, step, flags, events: happened }) => {
      single.total += 1;
      addTo(counts.days, dayOf(lastActivityAt));
      addTo(counts.channels, channel);
      addTo(counts.languages, language);
      if (step !== '') addTo(counts.left, step);
      if (flags.includes('human') || flags.includes('answered')) single.wanted += 1;
      if (flags.includes('misunderstood')) single.misunderstood += 1;
      if (flags.includes('unsure')) single.unsure += 1;
      for (const event of happened) addTo(events, event);
    },
    result: () => ({ ...single, ...counts, ...readEvents(events) }),
  };
}

function addTo(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** Events by what they are, see `nextEvents`: `<what>:<about>`. */
function readEvents(events: Counts) {
  const all = Array.from(events, ([event, count]) => {
    const [what = '', ...rest] = event.split(':');
    return { what, about: rest.join(':'), count };
  });
  const of = (wanted: string) => all.filter(({ what }) => what === wanted);
  const counts = (wanted: string): Counts =>
    new Map(of(wanted).map(({ about, count }) => [about, count] as const));
  return {
    began: counts('began'),
    done: counts('done'),
    shown: counts('shown'),
    kept: counts('kept'),
    rated: counts('rated'),
    ready: of('ready').reduce((sum, { count }) => sum + count, 0),
    waits: of('waited')
      .flatMap(({ about, count }) => Array.from({ length: count }, () => Number(about)))
      .sort((one, other) => one - other),
  };
}
