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
  const names = ['days', 'channels', 'languages', 'began', 'done', 'left', 'shown', 'kept', 'rated'] as const;
  const counts = Object.fromEntries(names.map((name) => [name, new Map<string, number>()])) as Record<
    (typeof names)[number],
    Map<string, number>
  >;
  const single = { total: 0, ready: 0, wanted: 0, misunderstood: 0, unsure: 0 };
  const waits: number[] = [];
  const count = (name: (typeof names)[number], key: string): void =>
    void counts[name].set(key, (counts[name].get(key) ?? 0) + 1);
  const addEvent = (event: string): void => {
    const [what = '', ...rest] = event.split(':');
    const about = rest.join(':');
    if (what === 'ready') single.ready += 1;
    else if (what === 'waited') waits.push(Number(about));
    else if (what === 'began' || what === 'done' || what === 'shown' || what === 'kept' || what === 'rated')
      count(what, about);
  };
  return {
    add: ({ channel, language, lastActivityAt, step, flags, events }) => {
      single.total += 1;
      count('days', dayOf(lastActivityAt));
      count('channels', channel);
      count('languages', language);
      if (step !== '') count('left', step);
      if (flags.includes('human') || flags.includes('answered')) single.wanted += 1;
      if (flags.includes('misunderstood')) single.misunderstood += 1;
      if (flags.includes('unsure')) single.unsure += 1;
      for (const event of events) addEvent(event);
    },
    result: () => ({ ...single, ...counts, waits: waits.sort((one, other) => one - other) }),
  };
}
