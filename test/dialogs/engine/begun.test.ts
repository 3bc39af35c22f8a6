import { describe, expect, test } from '@jest/globals';
import { flow, type Flow } from '../../../dialogs/engine/flow.ts';
import { choice } from '../../../dialogs/engine/kinds/choice.ts';
import { reply } from '../../../dialogs/engine/say.ts';
import { talk, type Talk } from '../../support/dialogs/talk.ts';
import { projectGuide } from '../../support/projectGuide.ts';

const guide = projectGuide();
const anew = trial({ anew: true });
const kept = trial({});
const heard = trial({ takesOver: () => ({ what: { value: 'gave' } }) });

/** A flow with a question of the real words. */
function trial(settings: Parameters<typeof flow>[1]): Flow {
  return flow('scam', settings)
    .ask('what', choice(['pay', 'gave']), { words: 'scam.what' })
    .outcome(({ what = '' }) => ({ replies: [reply(`told ${what}`, {})] }));
}

function opened(one: Flow): Talk {
  const talking = talk(guide, { flows: new Map([['scam', one]]) });
  talking.arrive();
  talking.choose({ command: 'open', value: 'scam' });
  return talking;
}

describe('a flow that is opened again after its outcome', () => {
  test('is told again', () => {
    const talking = opened(kept);
    talking.click('Someone wants money');
    expect(talking.choose({ command: 'open', value: 'scam' })).toBe('told pay');
  });

  test('is asked anew where people come back with something else', () => {
    const talking = opened(anew);
    talking.click('Someone wants money');
    talking.choose({ command: 'open', value: 'scam' });
    expect(talking.conversation()).toMatchObject({ open: { question: 'what' }, answers: {}, finished: {} });
  });

  test('but not while it is left in the middle', () => {
    const talking = opened(anew);
    talking.type('menu');
    talking.click('Go on: Is this a scam?');
    expect(talking.conversation().open?.question).toBe('what');
  });
});

test('a flow takes over what other parts have heard, and does not ask it', () => {
  expect(opened(heard).replies()[0]?.text).toBe('told gave');
});

test('its own answer goes before one that was heard elsewhere', () => {
  const talking = opened(heard);
  talking.choose({ command: 'change', value: 'scam.what' });
  talking.click('Someone wants money');
  expect(talking.choose({ command: 'open', value: 'scam' })).toBe('told pay');
});

test('words that answer the very question that is open are taken for its answer, though they say more', () => {
  const talking = talk(guide);
  talking.choose({ command: 'open', value: 'wrong' });
  talking.type('well got a letter saying i was selected for verification am i in trouble');
  expect(talking.conversation().answers['wrong']).toEqual({ what: { value: 'verification' } });
  expect(talking.conversation().paused).toEqual([]);
});
