import { flow } from '../../../dialogs/engine/flow.ts';
import { choice } from '../../../dialogs/engine/kinds/choice.ts';
import { number } from '../../../dialogs/engine/kinds/number.ts';
import { text } from '../../../dialogs/engine/kinds/text.ts';
import { town } from '../../../dialogs/engine/kinds/town.ts';
import { yesNo } from '../../../dialogs/engine/kinds/yesNo.ts';
import { reply } from '../../../dialogs/engine/say.ts';

/**
 * A flow that asks four questions at most, the most useful one first: `people`, then `colour` of those who are many and `sure` of
 * others, then the rest as listed; nothing more of somebody alone. `check` is asked aside of many in red.
 */
export const adaptiveFlow = flow('trial')
  .ask('colour', choice(['red', 'blue']))
  .ask('sure', yesNo({ unsure: true }))
  .ask('place', town(), { optional: true })
  .ask('people', number({ min: 1, max: 20 }), { optional: true })
  .ask('note', text({ max: 40 }), { optional: true })
  .ask('check', choice(['right']), {
    optional: true,
    aside: true,
    when: ({ colour, people }) => colour === 'red' && (people ?? 0) > 5,
  })
  .adaptive({
    most: 4,
    choose: ({ people }, _scope, open) => {
      if (people === 1) return null;
      const wanted = ['people', (people ?? 0) > 5 ? 'colour' : 'sure', ...open] as const;
      return wanted.find((id) => open.some((each) => each === id)) ?? null;
    },
  })
  .outcome((answers) => ({ replies: [reply(`outcome ${JSON.stringify(answers)}`, { flow: 'trial' })] }));
