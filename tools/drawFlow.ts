import type { Adaptive, Flow, Question } from '../dialogs/engine/flow.ts';
import type { Scope } from '../dialogs/engine/scope.ts';

/** The name of the predicate of a question that everybody is asked. */
const unconditional = 'always';

/** The names of predicates that were written down without one. */
const unnamed = ['', 'when'];

/**
 * One flow as a Markdown page: its questions with their kind, in order as a Mermaid chart, where a question that only some residents
 * are asked has a way around it, named by the predicate that decides. Where the most useful question is asked next there is no
 * order, and they are listed.
 */
export function drawFlow(flow: Flow, scope: Scope): string {
  const drawn = flow.adaptive ? list(flow, flow.adaptive, scope) : chart(flow, scope);
  return [`# ${scope.say(`${flow.id}.title`)}`, '', ...drawn, ''].join('\n');
}

function list({ questions }: Flow, { most }: Adaptive, scope: Scope): string[] {
  return [
    'Drawn by `npm run flows`.',
    '',
    `At most ${most} of these are asked, the most useful one next, and none whose answer could change nothing.`,
    '',
    ...questions.map((question) => `- ${caption(question, scope)}${condition(question)}`),
  ];
}

function condition({ when, aside }: Question): string {
  const reason = unnamed.includes(when.name) ? 'not of everybody' : `only if ${words(when.name)}`;
  const only = when.name === unconditional ? '' : `, ${reason}`;
  return aside ? `${only}: asked aside and not counted` : only;
}

function chart({ questions }: Flow, scope: Scope): string[] {
  return [
    'Drawn by `npm run flows`. A dotted line passes a question that is not asked of everybody.',
    '',
    '```mermaid',
    'flowchart TD',
    '  begin([begin])',
    ...questions.map((question) => `  ${question.id}[${quoted(caption(question, scope))}]`),
    '  outcome([outcome])',
    ...arrows(questions),
    '```',
  ];
}

function caption(question: Question, scope: Scope): string {
  const short = scope.say(`${question.words}.short`);
  return `${short} (${question.kind.name}${question.optional ? ', may be skipped' : ''})`;
}

function arrows(questions: readonly Question[]): string[] {
  const places = ['begin', ...questions.map(({ id }) => id), 'outcome'];
  const onward = questions.flatMap((question, index) => {
    const [before = '', here = '', after = ''] = places.slice(index, index + 3);
    const { name } = question.when;
    const reason = unnamed.includes(name) ? 'not of everybody' : `not: ${words(name)}`;
    const around = `  ${before} -. ${quoted(reason)} .-> ${after}`;
    return [`  ${before} --> ${here}`, ...(name === unconditional ? [] : [around])];
  });
  return [...onward, `  ${places.at(-2) ?? 'begin'} --> outcome`];
}

/** `isDependent` as "is dependent". */
function words(name: string): string {
  return name.replaceAll(/([A-Z])/g, ' $1').toLowerCase();
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '#quot;')}"`;
}
