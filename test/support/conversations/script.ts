/** One step of a written conversation. */
export type Step =
  | { readonly kind: 'opens' }
  | { readonly kind: 'says'; readonly text: string }
  | { readonly kind: 'clicks'; readonly label: string; readonly card: number }
  | { readonly kind: 'clicksOld'; readonly label: string }
  | { readonly kind: 'waits'; readonly hours: number };

/** A written conversation: how it begins and what the resident does. What the bot says in it is what a run compares. */
export interface Script {
  /** The lines before the first step, kept as they are. */
  readonly heading: string;
  /** What the heading sets: `at` (ISO 8601 UTC), `channel`, `language`. */
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
  [/^-- (\d+) hours? later$/, (found) => ({ kind: 'waits', hours: Number(found[1]) })],
];

/**
 * Reads a conversation file. `#` lines at the top are the heading; `# at: ...` and the like set something. Steps are `you: words`,
 * `you: [button]`, `you: [button] on card 2`, `you: [[a button seen before the last reply]]`, `you: (opens the chat)`,
 * `-- 48 hours later`; every other line is the bot's.
 */
export function readScript(text: string): Script {
  const lines = text.split('\n');
  const head = lines.slice(
    0,
    lines.findIndex((line) => !line.startsWith('#')),
  );
  const settings = Object.fromEntries(
    head.flatMap((line) =>
      [...line.matchAll(/(at|channel|language): (\S+)/g)].map((found) => [found[1] ?? '', found[2] ?? '']),
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
