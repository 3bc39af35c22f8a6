import { option, reply } from '../engine/say.ts';
import type { Scope } from '../engine/scope.ts';
import { contactCard } from '../handoff/contactCard.ts';
import type { Reply, Source } from '../reply.ts';
import type { FafsaAnswers } from './fafsaAnswers.ts';
import { fundCards } from './fundCards.ts';
import { graduationSources, graduationWords } from './graduation.ts';
import { nextOptions } from './nextOptions.ts';
import { stateAid } from './stateAid.ts';

/** Aid without the federal form, and a person first. */
export function stateAidReplies(answers: FafsaAnswers, scope: Scope): Reply[] {
  return [stateAidWays(scope), ...graduationReply(answers, scope), personReply(scope)];
}

/** The form of the state's own colleges, UConn's, and the lower price for residents. */
export function stateAidWays(scope: Scope): Reply {
  const { fund, contacts } = stateAid(scope);
  const sources = [...(fund?.sources ?? []), ...contacts.flatMap((contact) => contact.sources)];
  const cards = [
    ...fundCards(fund ? [fund] : [], scope),
    ...contacts.map((contact) => contactCard(contact, scope)),
  ];
  return reply(scope.say('fafsa.state.intro'), because(sources), { cards });
}

function graduationReply(answers: FafsaAnswers, scope: Scope): Reply[] {
  const words = graduationWords(answers, scope, 'fafsa.state.graduation');
  return words.length === 0 ? [] : [reply(words.join('\n'), because(graduationSources(scope)))];
}

function personReply(scope: Scope): Reply {
  const person = option(scope.say('menu.option.person'), { command: 'person' });
  const others = nextOptions(scope).filter(({ choice }) => choice.command !== 'person');
  return reply(scope.say('fafsa.state.next'), because([]), { options: [person, ...others] });
}

function because(sources: readonly Source[]) {
  return { flow: 'fafsa', rule: 'fafsa.stateAid', sources };
}
