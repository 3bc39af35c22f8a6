import { answered, proceed, type Answered, type Turn } from '../engine/turn.ts';
import type { Command } from '../inbound.ts';
import { safety } from '../safety/safety.ts';
import { typedOffer } from '../typedOffer.ts';
import { commandIn } from '../understand.ts';
import { withPersonReply } from './withPersonReply.ts';

/** What the guide still does while a person has the conversation. */
const ofTheGuide: readonly Command[] = ['stopWaiting', 'delete', 'sendChat', 'stopReminders'];

/**
 * While a person of the staff has the conversation the guide keeps quiet: what the resident writes is theirs to read. Danger is answered
 * all the same, since it cannot wait; once it was told of, what is written to the person may be about it. `null` where the guide is to answer.
 */
export function besidePerson(turn: Turn): Answered | null {
  const { conversation, inbound, scope } = turn;
  const { person } = conversation;
  if (person?.stage !== 'here' || isForTheGuide(turn)) return null;
  const unanswered = { ...person, unansweredSince: person.unansweredSince ?? inbound.receivedAt };
  const heard = proceed(turn, { ...conversation, person: unanswered });
  const endangered = safety(heard);
  if (endangered) return endangered;
  const quiet = proceed(heard, { ...heard.conversation, afterDanger: false });
  const after = answered(quiet, inbound.choice ? [withPersonReply(person.name, scope)] : []);
  return { ...after, disclosure: conversation.danger !== null };
}

function isForTheGuide(turn: Turn): boolean {
  const { conversation, inbound } = turn;
  if (conversation.open?.flow === 'delete') return true;
  const command = (inbound.choice ?? typedOffer(turn))?.command;
  const typed = inbound.choice ? undefined : commandIn(turn)?.meaning;
  return ofTheGuide.some((each) => each === command || each === typed);
}
