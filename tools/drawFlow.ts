import type { Flow, Question } from '../dialogs/engine/flow.ts';
import type { Scope } from '../dialogs/engine/scope.ts';

/**
 * One flow as a Mermaid chart in a Markdown page: its questions in order, with their kind; a question that only some residents
 * are asked has a way around it, named by the predicate that decides.
 */
export function drawFlow(flow: Flow, scope: Scope): string {
  const boxes = flow.questions.map((question) => `  ${question.id}[${quoted(caption(question, scope))}]`);
  return [
    `# ${scope.say(`${flow.id}.title`)}`,
    '',
    'Drawn by `npm run flows`. A dotted line passes a question that is not asked of everybody.',
    ...orderNote(flow),
    '',
    '```mermaid',
    'flowchart TD',
    '  begin([begin])',
    ...boxes,
    '  outcome([outcome])',
    ...arrows(flow.questions),
    '```',
    '',
  ].join('\n');
}

function orderNote({ adaptive }: Flow): string[] {
  return adaptive
    ? [
        '',
        `At most ${adaptive.most} of these are asked, the most useful next first, and none that could change nothing.`,
      ]
    : [];
}

function caption(question: Question, scope: Scope): string {
  const short = scope.say(`${question.words}.short`);
  return `${short} (${question.kind.name}${question.optional ? ', may be skipped' : ''})`;
}

function arrows(questions: readonly Question[]): string[] {
  const places = ['begin', ...questions.map(({ id }) => id), 'outcome'];
  const onward = questions.flatMap((question, index) => {
    const [before = '', here = '', after = ''] = places.slice(index, index + 3);
    const around =
      question.when.name === ''
        ? []
        : [`  ${before} -. ${quoted(`not: ${words(question.when.name)}`)} .-> ${after}`];
    return [`  ${before} --> ${here}`, ...around];
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
