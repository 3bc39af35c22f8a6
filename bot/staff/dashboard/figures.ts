import type { Guide } from '../../../data/guide.ts';
import { trackName } from '../../../dialogs/tracks/trackNames.ts';
import { flows } from '../../../dialogs/flows.ts';
import { channels } from '../../../dialogs/inbound.ts';
import { languages } from '../../../guidance/language.ts';
import { addDays } from '../../../guidance/time/addDays.ts';
import { daysBetween } from '../../../guidance/time/daysBetween.ts';
import { consoleLanguage } from '../conversations/consoleLanguage.ts';
import { questionName } from '../conversations/questionName.ts';
import type { StaffWords } from '../pages/staffWords.ts';
import type { Counts, Tally } from './tally.ts';

/** One table of the dashboard, and the chart of its first column. */
export interface Figure {
  /** For the address of a chart and the CSV. */
  readonly id: string;
  readonly title: string;
  /** Its rows follow one another in time. */
  readonly isSeries?: true;
  /** What is counted. */
  readonly columns: readonly string[];
  readonly rows: readonly { readonly label: string; readonly values: readonly number[] }[];
  /** Of how many the first column is a share; absent where that says nothing. */
  readonly of?: number;
  /** How many rows the page shows, the first ones; all where it is absent. The CSV has all. */
  readonly onPage?: number;
}

const usual: ReadonlySet<string> = new Set(['website', 'teams', 'sms']);
/** Days that are shown one by one; more are shown by month. */
const mostDays = 31;
/** Tracks that the page shows, those recommended most often first. */
const mostTracks = 20;

/** Everything that the dashboard shows of a range of days, both included (ISO dates). */
export function figuresOf(
  tally: Tally,
  { from, to }: { readonly from: string; readonly to: string },
  guide: Guide,
  words: StaffWords,
): readonly Figure[] {
  const { total } = tally;
  const people = ['Conversations'];
  const named = (counts: Counts, keys: readonly string[], name: (key: string) => string) =>
    keys.map((key) => ({ label: name(key), values: [counts.get(key) ?? 0] }));
  return [
    { id: 'volume', title: 'How many', isSeries: true, columns: people, rows: byTime(tally.days, from, to) },
    {
      ...{ id: 'channels', title: 'Channels', columns: people, of: total },
      rows: named(tally.channels, channelsOf(tally), (key) => words.channels[key as 'website']),
    },
    {
      ...{ id: 'languages', title: 'Languages', columns: people, of: total },
      rows: named(tally.languages, languages, (key) => words.languages[key as 'en']),
    },
    ...funnels(tally, guide, words),
    tracks(tally, guide),
    help(tally),
    rating(tally),
    waiting(tally),
  ];
}

/** Those that residents use; others, of tools and tests, only where somebody came by them. */
function channelsOf({ channels: counts }: Tally): readonly string[] {
  return channels.filter((channel) => usual.has(channel) || counts.has(channel));
}

function byTime(days: Counts, from: string, to: string): Figure['rows'] {
  const length = daysBetween(from, to) + 1;
  const all = Array.from({ length }, (_, index) => addDays(from, index));
  const name = (day: string) => (length > mostDays ? day.slice(0, 7) : day);
  const sums = new Map<string, number>();
  for (const day of all) sums.set(name(day), (sums.get(name(day)) ?? 0) + (days.get(day) ?? 0));
  return Array.from(sums, ([label, count]) => ({ label, values: [count] }));
}

/** A part each that somebody began: how many began it, at which question they stand that wrote nothing since, how many came to its end. */
function funnels({ began, done, left }: Tally, { words }: Guide, staffWords: StaffWords): readonly Figure[] {
  const flowNames = new Map<string, string>(Object.entries(staffWords.flows));
  return Array.from(flows.values()).flatMap(({ id, questions }) => {
    const all = began.get(id) ?? 0;
    if (all === 0) return [];
    const stopped = questions.flatMap((question) => {
      const count = left.get(`${id}.${question.id}`) ?? 0;
      return count === 0
        ? []
        : [{ label: `Stopped at: ${questionName(`${id}.${question.id}`, words)}`, values: [count] }];
    });
    const rows = [
      { label: 'Began', values: [all] },
      ...stopped,
      { label: 'Came to the end', values: [done.get(id) ?? 0] },
    ];
    return [
      {
        ...{ id: `part-${id}`, title: `Part: ${flowNames.get(id) ?? id}`, columns: ['Conversations'] },
        ...{ of: all, rows },
      },
    ];
  });
}

function tracks({ shown, kept }: Tally, { catalogue }: Guide): Figure {
  const ids = [...new Set([...shown.keys(), ...kept.keys()])];
  const rows = ids
    .map((id) => {
      const track = catalogue.tracks.get(id);
      return {
        label: track ? trackName(track, consoleLanguage) : id,
        values: [shown.get(id) ?? 0, kept.get(id) ?? 0],
      };
    })
    .sort(
      (one, other) => (other.values[0] ?? 0) - (one.values[0] ?? 0) || (one.label < other.label ? -1 : 1),
    );
  return {
    id: 'tracks',
    title: 'Tracks',
    columns: ['Recommended', 'Chosen'],
    rows,
    onPage: mostTracks,
  };
}

function help({ total, wanted, misunderstood, unsure, ready }: Tally): Figure {
  return {
    id: 'help',
    title: 'How it went',
    columns: ['Conversations'],
    of: total,
    rows: [
      { label: 'Answered without a person', values: [total - wanted] },
      { label: 'Asked for a person', values: [wanted] },
      { label: 'Not understood at least once', values: [misunderstood] },
      { label: 'Only guessed at least once', values: [unsure] },
      { label: 'Whole FAFSA checklist ticked off', values: [ready] },
    ],
  };
}

function rating({ rated }: Tally): Figure {
  const [yes, no] = [rated.get('yes') ?? 0, rated.get('no') ?? 0];
  return {
    ...{ id: 'rating', title: 'Whether it helped', columns: ['Conversations'], of: yes + no },
    rows: [
      { label: 'It helped', values: [yes] },
      { label: 'It did not help', values: [no] },
    ],
  };
}

/** Upper ends, in minutes. */
const stretches = [
  ['5 minutes or less', 5],
  ['6 to 15 minutes', 15],
  ['16 to 60 minutes', 60],
  ['More than an hour', Infinity],
] as const;

function waiting({ waits }: Tally): Figure {
  return {
    id: 'waiting',
    title: 'How long people waited for a person',
    columns: ['Times'],
    of: waits.length,
    rows: stretches.map(([label, end], index) => {
      const start = stretches[index - 1]?.[1] ?? -1;
      return { label, values: [waits.filter((wait) => wait > start && wait <= end).length] };
    }),
  };
}
