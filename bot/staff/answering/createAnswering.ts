import type { Guide } from '../../../data/guide.ts';
import { personComes } from '../../../dialogs/person/personComes.ts';
import { personLeaves } from '../../../dialogs/person/personLeaves.ts';
import type { Unasked } from '../../../dialogs/person/unasked.ts';
import { redact } from '../../../guidance/text/redact.ts';
import type { CannotAct, Decided } from '../../turn/actOn.ts';
import type { Turns } from '../../turn/createTurns.ts';
import type { Account } from '../accounts/account.ts';

/** Why something cannot be done to a conversation: also that somebody else has it, or that nobody of the staff does. */
export type CannotAnswer = CannotAct | 'hasAnother' | 'notTaken';

/** Whoever does it. */
export type Answerer = Pick<Account, 'name' | 'displayName'>;

/** What staff do to conversations. Each is one conditional write: of two at the same moment the second one meets what the first one did. */
export interface Answering {
  /**
   * Takes a conversation for somebody; the resident is told. `from` is the account that it is taken over from, `null` for nobody: when
   * somebody else has it meanwhile it is refused. Whoever has it already keeps it without a word.
   */
  take(id: string, formId: string, who: Answerer, from: string | null): Promise<'done' | CannotAnswer>;
  /** Says something to the resident, redacted. Under the same `formId` it is said once. */
  answer(id: string, formId: string, who: Answerer, text: string): Promise<'done' | CannotAnswer>;
  /** The guide goes on where it was. */
  handBack(id: string, formId: string, who: Answerer): Promise<'done' | CannotAnswer>;
}

interface AnsweringDependencies {
  readonly turns: Pick<Turns, 'act'>;
  readonly guide: Guide;
  readonly clock: () => Date;
  /** After how many minutes without an answer the guide goes on. */
  readonly patience: number;
}

/** Answering over turns that nobody's message asks for. */
export function createAnswering({ turns, guide, clock, patience }: AnsweringDependencies): Answering {
  return {
    take: (id, formId, who, from) =>
      turns.act<CannotAnswer>(id, `staff-${formId}`, (conversation, now) => {
        const holder = conversation.person?.stage === 'here' ? conversation.person.account : null;
        if (holder === who.name) return { conversation, lines: [] };
        if (holder !== from) return { refused: holder === null ? 'notTaken' : 'hasAnother' };
        const comer = { account: who.name, name: who.displayName, patience };
        return spoken(personComes(conversation, guide, now, comer));
      }),
    answer: (id, formId, who, text) =>
      turns.act<CannotAnswer>(id, `staff-${formId}`, (conversation, now) => {
        const { person } = conversation;
        if (person?.stage !== 'here') return { refused: 'notTaken' };
        if (person.account !== who.name) return { refused: 'hasAnother' };
        const said = redact(text, clock().getUTCFullYear()).text;
        return {
          // A number that is typed now answers this, and no button that was offered before.
          conversation: {
            ...conversation,
            offered: [],
            person: { ...person, unansweredSince: null, activeAt: now },
          },
          lines: [{ from: 'staff', name: person.name, text: said }],
        };
      }),
    handBack: (id, formId, who) =>
      turns.act<CannotAnswer>(id, `staff-${formId}`, (conversation, now, { channel }) => {
        const { person } = conversation;
        if (person?.stage !== 'here') return { refused: 'notTaken' };
        if (person.account !== who.name) return { refused: 'hasAnother' };
        return spoken(personLeaves(conversation, guide, now, channel, 'handedBack'));
      }),
  };
}

function spoken({ conversation, replies }: Unasked): Decided<never> {
  return { conversation, lines: replies.map((reply) => ({ from: 'guide', reply })) };
}
