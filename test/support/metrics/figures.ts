/** What `/metrics` showed: each figure by its name with its labels, as it stands there. */
export type Figures = ReadonlyMap<string, number>;

/** Reads the text format of Prometheus. Throws for a line that is neither a comment nor a figure. */
export function figuresIn(text: string): Figures {
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return new Map(
    lines.map((line) => {
      const [, name = '', value = ''] = /^([a-z_0-9]+(?:\{.*\})?) (\S+)$/i.exec(line) ?? [];
      if (name === '') throw new Error(`No figure: ${line}`);
      return [name, Number(value === '+Inf' ? Infinity : value)];
    }),
  );
}

/** By how much each figure of ours grew, those left out that did not; times and buckets left out, too. */
export function grown(before: Figures, after: Figures): Record<string, number> {
  const ours = [...after].filter(([name]) => name.startsWith('guidepost_') && !/_(sum|bucket)\b/.test(name));
  const differences = ours.map(([name, value]) => [name, value - (before.get(name) ?? 0)] as const);
  return Object.fromEntries(differences.filter(([, difference]) => difference !== 0));
}
