import type { CheckedLink } from './checkLinks.ts';

/** Whether somebody has to do something about the links, and all that there is to say. */
export interface LinkReport {
  readonly lines: readonly string[];
  /** A page is gone, or a server could not be reached. */
  readonly failed: boolean;
}

type Part = 'gone' | 'unreachable' | 'moved' | 'refused' | 'notAsked';

const headings: Readonly<Record<Part, string>> = {
  gone: 'Gone: find where it is now, or take it out',
  unreachable: 'Could not be reached: try it by hand, then as above',
  moved: 'Moved for good: write the new address down',
  refused: 'Shows machines nothing: look by hand now and then',
  notAsked: 'Not asked for, since the time was over',
};

/** The report in plain lines, what has to be done first. */
export function linkReport(checked: readonly CheckedLink[]): LinkReport {
  const of = (part: Part) => checked.filter((link) => partOf(link) === part);
  const there = checked.filter(({ state }) => state?.kind === 'there').length;
  return {
    lines: [
      `${checked.length} addresses, ${there} of them there`,
      ...(Object.keys(headings) as Part[]).flatMap((part) => [
        '',
        `${headings[part]}: ${of(part).length}`,
        ...of(part).map(line),
      ]),
    ],
    failed: of('gone').length + of('unreachable').length > 0,
  };
}

function partOf({ state }: CheckedLink): Part | 'there' {
  return state === null ? 'notAsked' : state.kind;
}

function line({ address, files, state }: CheckedLink): string {
  const found = `- ${address} (${files.join(', ')})`;
  if (state?.kind === 'moved') return `${found}: ${state.to}`;
  if (state?.kind === 'unreachable') return `${found}: ${state.why}`;
  return state && 'status' in state ? `${found}: ${state.status}` : found;
}
