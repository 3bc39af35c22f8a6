/** One step of a written conversation. */
export type Step =
  | { readonly kind: 'opens' }
  | { readonly kind: 'says'; readonly text: string }
  | { readonly kind: 'clicks'; readonly label: string; readonly card: number }
  | { readonly kind: 'clicksOld'; readonly label: string }
  | { readonly kind: 'waits'; readonly hours: number }
  | StaffStep;

/** What a person of the staff does in the console. `text` is empty unless they say something. */
export interface StaffStep {
  readonly kind: 'staff';
  /** As residents see it. */
  readonly name: string;
  readonly does: 'takes' | 'says' | 'hands back';
  readonly text: string;
}

/** A written conversation: how it begins and what the resident does. What the bot says in it is what a run compares. */
export interface Script {
  /** The lines before the first step, kept as they are. */
  readonly heading: string;
  /** What the heading sets: `at` (ISO 8601 UTC), `channel`, `language`, `staff`. */
  readonly settings: Readonly<Record<string, string>>;
  readonly steps: readonly { readonly line: string; readonly step: Step }[];
}

const patterns: readonly [RegExp, (found: RegExpExecArray) => Step][] = [
  [/^you: \(opens the chat\)$/, () => ({ kind: 'opens' })],
  [/^you: \[\[(.+)\]\]$/, (found) => ({ kind: 'clicksOld', label: found[1] ?? '' })],
  [
    /^you: \[(.+)\](?: on card (\d+))?$/,
    (found) => ({ kind: 'clicks', label: found[1] ?? '', card: Number(found[2] ?? 0) }),
  ],
  [/^you: (.*)$/, (found) => ({ kind: 'says', text: found[1] ?? '' })],
  [/^staff \((.+?)\): (.*)$/, (found) => staffStep(found, 'says')],
  [/^staff \((.+?)\) takes$/, (found) => staffStep(found, 'takes')],
  [/^staff \((.+?)\) hands back$/, (found) => staffStep(found, 'hands back')],
  [/^-- (\d+) hours? later$/, (found) => ({ kind: 'waits', hours: Number(found[1]) })],
];

function staffStep([, name = '', text = '']: RegExpExecArray, does: StaffStep['does']): StaffStep {
  return { kind: 'staff', name, does, text };
}

/**
 * Reads a conversation file. `#` lines at the top are the heading; `# at: ...` and the like set something. Steps are `you: words`,
 * `you: [button]`, `you: [button] on card 2`, `you: [[a button seen before the last reply]]`, `you: (opens the chat)`,
 * `-- 48 hours later`, and of staff `staff (Ana Example) takes`, `staff (Ana Example): words`, `staff (Ana Example) hands back`; every
 * other line is what the resident gets.
 */
export function readScript(text: string): Script {
  const lines = text.split('\n');
  const head = lines.slice(
    0,
    lines.findIndex((line) => !line.startsWith('#')),
  );
  const settings = Object.fromEntries(
    head.flatMap((line) =>
      [...line.matchAll(/(at|channel|language|staff): (\S+)/g)].map((found) => [
        found[1] ?? '',
        found[2] ?? '',
      ]),
    ),
  );
  const steps = lines.flatMap((line) => {
    const step = stepIn(line);
    return step ? [{ line, step }] : [];
  });
  return { heading: head.join('\n'), settings, steps };
}

function stepIn(line: string): Step | null {
  for (const [pattern, make] of patterns) {
    const found = pattern.exec(line);
    if (found) return make(found);
  }
  return null;
}
