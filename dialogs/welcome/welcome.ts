import type { Reply } from '../reply.ts';
import { reply } from '../engine/say.ts';
import { answered, type Answered, type Turn } from '../engine/turn.ts';
import { inEveryLanguage, languageOptions } from './firstWords.ts';
import { menuOptions } from './menu.ts';

/** What a resident sees on opening the conversation. Whoever was here before sees nothing new: their conversation stands. */
export function arrive(turn: Turn): Answered {
  if (turn.conversation.greeted) return answered(turn, []);
  const { inbound, scope } = turn;
  if (inbound.language) {
    const text = [greeting(turn).text, scope.say('menu.ask')].join('\n');
    return answered(turn, [reply(text, { rule: 'welcome' }, { options: menuOptions(turn) })]);
  }
  const both = ['welcome.hello', 'welcome.privacy'].map((key) => inEveryLanguage(turn, key));
  const [hello = [], privacy = []] = both;
  const lines = hello.flatMap((line, index) => [line, privacy[index] ?? '']);
  const text = [...lines, scope.say('language.ask')].join('\n');
  return answered(turn, [reply(text, { rule: 'welcome' }, { options: languageOptions(turn) })]);
}

/** Who is speaking and who reads along: said before anything else. */
export function greeting({ scope }: Turn): Reply {
  return reply([scope.say('welcome.hello'), scope.say('welcome.privacy')].join('\n'), { rule: 'welcome' });
}
