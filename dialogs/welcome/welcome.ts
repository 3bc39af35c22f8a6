import type { Reply } from '../reply.ts';
import { option, reply } from '../engine/say.ts';
import { answered, type Answered, type Turn } from '../engine/turn.ts';
import { menuOptions } from './menu.ts';

/** What a resident sees on opening the conversation. Whoever was here before sees nothing new: their conversation stands. */
export function arrive(turn: Turn, cameBefore: boolean): Answered {
  if (cameBefore) return answered(turn, []);
  const { inbound, scope, guide } = turn;
  if (inbound.language) {
    const text = [greeting(turn).text, scope.say('menu.ask')].join('\n');
    return answered(turn, [reply(text, { rule: 'welcome' }, { options: menuOptions(turn) })]);
  }
  const both = (['en', 'es'] as const).flatMap((language) =>
    ['welcome.hello', 'welcome.privacy'].map((key) => guide.words.say(language, key)),
  );
  const options = (['en', 'es'] as const).map((language) =>
    option(guide.words.say(language, 'language.name'), { command: 'language', value: language }),
  );
  return answered(turn, [
    reply([...both, scope.say('language.ask')].join('\n'), { rule: 'welcome' }, { options }),
  ]);
}

/** Who is speaking and who reads along: said before anything else. */
export function greeting({ scope }: Turn): Reply {
  return reply([scope.say('welcome.hello'), scope.say('welcome.privacy')].join('\n'), { rule: 'welcome' });
}
