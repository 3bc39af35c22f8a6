import type { ConversationFilter, ConversationSummary } from '../store.ts';

/** What a conversation can be listed by, each as one text; a forgotten one by nothing. */
export function traitsOf(summary: ConversationSummary): readonly string[] {
  if (summary.forgotten) return [];
  const { channel, language, flow, step, outcome, flags, marks } = summary;
  return traitsAsked({ channel, language, flow, step, outcome, flags, marks });
}

/** The traits that a filter asks for. */
export function traitsAsked(filter: ConversationFilter): readonly string[] {
  const { channel, language, flow, step, outcome, flags = [], marks = [] } = filter;
  const single = Object.entries({ channel, language, flow, step, outcome });
  return [
    ...single.flatMap(([name, value]) => (value === undefined ? [] : [`${name}:${value}`])),
    ...flags.map((flag) => `flag:${flag}`),
    ...marks.map((mark) => `mark:${mark}`),
  ];
}
