import type { Guide } from '../../../data/guide.ts';
import { languages } from '../../../guidance/language.ts';
import { toText } from '../../channels/render/toText.ts';
import type { Entry, StoredConversation } from '../../store/store.ts';
import { createReplay, type Beginning, type Replay } from './replay.ts';
import { withoutPerson } from './withoutPerson.ts';

/** What a resident did, as far as a test may hold it. */
type Step = { readonly kind: 'opens' } | { readonly kind: 'says'; readonly text: string };

/**
 * The conversation as a conversation test: what the resident said, without the person (`withoutPerson`), and what the guide of today says to
 * that. Messages of danger and private ones are left out whole.
 */
export function madeTest(
  { channel, createdAt }: Pick<StoredConversation, 'channel' | 'createdAt'>,
  lines: readonly Entry[],
  guide: Guide,
  known: ReadonlySet<string>,
): string {
  const { steps, leftOut } = stepsOf(lines, guide);
  const begins = { channel, at: createdAt };
  const language = languages.find((each) => beginsAs(lines, steps, { ...begins, language: each }, guide));
  const beginning = { ...begins, ...(language === 'es' ? { language } : {}) };
  const replay = createReplay(guide, beginning);
  const written: string[] = [];
  for (const step of steps) {
    const { line, message } = doneIn(replay, step, guide, known);
    const { replies, forgets } = replay.send(message);
    written.push('', `you: ${line}`, ...replies.map((reply) => `bot: ${toText(reply)}`));
    if (forgets) break;
  }
  return `${[...heading(beginning, leftOut), ...written].join('\n')}\n`;
}

function heading({ channel, at, language }: Beginning, leftOut: number): readonly string[] {
  const settings = [`at: ${at}`, `channel: ${channel}`, ...(language ? [`language: ${language}`] : [])];
  const left = leftOut === 0 ? [] : [`# Left out, being private or of danger: ${leftOut}`];
  return [
    '# (what this conversation shows) Read it before you keep it: what could tell who wrote it was taken out by rule.',
    ...left,
    `# ${settings.join('   ')}`,
  ];
}

function stepsOf(lines: readonly Entry[], guide: Guide): { steps: readonly Step[]; leftOut: number } {
  const masks = languages.map((language) => guide.words.say(language, 'private.answer'));
  const hidden = new Set(
    lines.flatMap(({ activityId, disclosure, because, from, text }) =>
      disclosure || because?.rule === 'private' || (from === 'resident' && masks.includes(text))
        ? [activityId]
        : [],
    ),
  );
  const opens: Step[] = lines[0]?.from === 'guide' ? [{ kind: 'opens' }] : [];
  const said = lines.filter(({ from }) => from === 'resident');
  const kept = said.filter(({ activityId }) => !hidden.has(activityId));
  const says = kept.map(({ text }): Step => ({ kind: 'says', text }));
  return { steps: [...opens, ...says], leftOut: said.length - kept.length };
}

/** Whether the guide's first words were in what it says to somebody who reads this language. */
function beginsAs(
  lines: readonly Entry[],
  [first]: readonly Step[],
  beginning: Beginning,
  guide: Guide,
): boolean {
  if (!first) return false;
  const { replies } = createReplay(guide, beginning).send(
    first.kind === 'opens' ? { kind: 'arrived', text: '' } : { kind: 'message', text: first.text },
  );
  return replies[0]?.text === lines.find(({ from }) => from === 'guide')?.text;
}

/** A step as it is written, and as it is sent: a button that was on offer is clicked. */
function doneIn(replay: Replay, step: Step, guide: Guide, known: ReadonlySet<string>) {
  if (step.kind === 'opens')
    return { line: '(opens the chat)', message: { kind: 'arrived', text: '' } as const };
  const { last, earlier } = replay.offers;
  const button = (offers: typeof last) => offers.find(({ label }) => label === step.text);
  const clicked = button(last) ?? button(earlier);
  if (clicked) {
    const { label, choice } = clicked;
    const line = button(last) ? `[${label}]` : `[[${label}]]`;
    return { line, message: { kind: 'message', text: label, choice } as const };
  }
  const text = withoutPerson(step.text, replay.asked(), known, guide);
  return { line: text, message: { kind: 'message', text } as const };
}
