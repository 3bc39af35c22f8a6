import type { Guide } from '../../../data/guide.ts';
import type { Words } from '../../../data/words.ts';
import { flow } from '../../../dialogs/engine/flow.ts';
import { choice } from '../../../dialogs/engine/kinds/choice.ts';
import { date } from '../../../dialogs/engine/kinds/date.ts';
import { money } from '../../../dialogs/engine/kinds/money.ts';
import { number } from '../../../dialogs/engine/kinds/number.ts';
import { several } from '../../../dialogs/engine/kinds/several.ts';
import { text } from '../../../dialogs/engine/kinds/text.ts';
import { town } from '../../../dialogs/engine/kinds/town.ts';
import { yesNo } from '../../../dialogs/engine/kinds/yesNo.ts';
import { reply } from '../../../dialogs/engine/say.ts';

/** A flow with a question of every kind, to try the engine on. */
export const trialFlow = flow('trial')
  .ask('colour', choice(['red', 'blue']))
  .ask('shades', several(['dark', 'light', 'plain']), { when: ({ colour }) => colour === 'blue' })
  .ask('sure', yesNo({ unsure: true }))
  .ask('people', number({ min: 1, max: 20 }))
  .ask('income', money(), { optional: true })
  .ask('begins', date())
  .ask('place', town())
  .ask('note', text({ max: 40 }), { optional: true })
  .outcome((answers) => ({ replies: [reply(`outcome ${JSON.stringify(answers)}`, { flow: 'trial' })] }));

/** The guide with words for the trial flow: each key says itself, the rest is real. */
export function trialGuide(guide: Guide): Guide {
  const own = (key: string) => key.startsWith('trial.') && !key.includes('.hear.');
  const words: Words = {
    ...guide.words,
    has: (key) => own(key) || guide.words.has(key),
    say: (language, key, values) => (own(key) ? said(language, key) : guide.words.say(language, key, values)),
  };
  return { ...guide, words };
}

function said(language: string, key: string): string {
  const option = /\.option\.(.+)$/.exec(key)?.[1];
  return option ? (language === 'es' ? `${option} (es)` : option) : `${language}:${key}`;
}
