import { beforeEach, describe, expect, test } from '@jest/globals';
import { flow } from '../../../dialogs/engine/flow.ts';
import { money } from '../../../dialogs/engine/kinds/money.ts';
import { number } from '../../../dialogs/engine/kinds/number.ts';
import { reply } from '../../../dialogs/engine/say.ts';
import { talk, type Talk } from '../../support/dialogs/talk.ts';
import { trialFlow, trialGuide } from '../../support/dialogs/trialFlow.ts';
import { projectGuide } from '../../support/projectGuide.ts';

const guide = trialGuide(projectGuide());
const money3 = flow('trial', { private: true })
  .ask('people', number({ min: 1, max: 20 }))
  .ask('income', money())
  .ask('tax', money())
  .outcome((answers) => ({ replies: [reply(`outcome ${JSON.stringify(answers)}`, { flow: 'trial' })] }));
const other = { ...trialFlow, id: 'other' };
const flows = new Map([
  ['trial', money3],
  ['other', other],
]);
const began = '2026-11-22T15:00:00.000Z';
let talking: Talk;

const answers = () => talking.conversation().answers['trial'];
const kept = () =>
  JSON.stringify([talking.last().masked, talking.last().replies.map((each) => each.masked ?? each)]);

beforeEach(() => {
  talking = talk(guide, { flows });
  talking.arrive();
  talking.choose({ command: 'open', value: 'trial' });
});

describe('the transcript', () => {
  test.each(['4', 'four', 'we are 4 and make 45,123 a year', 'no idea'])(
    'does not keep the answer “%s”',
    (typed) => {
      talking.type(typed);
      expect(talking.last().masked).toBe('(answer not kept)');
    },
  );

  test('does not keep what is said back, nor what comes out', () => {
    talking.type('4');
    expect(talking.type('about 45123')).toContain('Got it: $45,123.');
    expect(kept()).not.toContain('45,123');
    expect(talking.type('6789')).toContain('45123');
    expect(kept()).not.toMatch(/45,?123|6,?789/);
    expect(kept()).toContain('The chat does not keep it.');
  });

  test('keeps what somebody in danger says, and commands', () => {
    expect(talking.type('i want to die')).toContain('988');
    expect(talking.last().masked).toBeUndefined();
    talking.type('why');
    expect(talking.last().masked).toBeUndefined();
  });

  test('keeps what is said in a flow that is not private', () => {
    talking.choose({ command: 'open', value: 'other' });
    talking.type('blue');
    expect(talking.last().masked).toBeUndefined();
    expect(talking.replies().every(({ masked }) => masked === undefined)).toBe(true);
  });
});

describe('the answers', () => {
  test('stay while the flow is open, on hold, or its outcome was just told', () => {
    talking.type('4');
    talking.choose({ command: 'menu' });
    expect(answers()).toEqual({ people: { value: 4 } });
    talking.choose({ command: 'open', value: 'trial' });
    talking.type('45123');
    talking.type('6789');
    expect(talking.conversation().open).toBeNull();
    expect(Object.keys(answers() ?? {})).toHaveLength(3);
    talking.choose({ command: 'change' });
    expect(Object.keys(answers() ?? {})).toHaveLength(3);
  });

  test('go as soon as the resident goes on to another part', () => {
    for (const typed of ['4', '45123', '6789']) talking.type(typed);
    talking.type('español');
    talking.choose({ command: 'menu' });
    expect(Object.keys(answers() ?? {})).toHaveLength(3);
    talking.choose({ command: 'open', value: 'other' });
    expect(answers()).toBeUndefined();
    expect(talking.conversation().privateSince).toBeUndefined();
    expect(JSON.stringify(talking.conversation())).not.toMatch(/45123|6789/);
  });

  test('go after 24 hours, and the resident is told and begins again', () => {
    talking.type('4');
    talking.type('2000 a month');
    expect(JSON.stringify(talking.conversation())).toContain('24000');
    const said = talking.type('yes', { receivedAt: '2026-11-23T15:00:00.000Z' });
    expect(said).toContain('what you told me is gone');
    expect(talking.conversation().open?.question).toBe('people');
    expect(JSON.stringify(talking.conversation())).not.toContain('24000');
  });

  test('that went are not asked for by an old button to change them', () => {
    for (const typed of ['4', '45123', '6789']) talking.type(typed);
    talking.choose({ command: 'open', value: 'other' });
    expect(talking.choose({ command: 'change', value: 'trial.income' })).toContain(
      'what you told me is gone',
    );
    expect(talking.conversation().open?.question).toBe('people');
  });

  test('are there until then', () => {
    talking.type('4');
    talking.type('45123', { receivedAt: '2026-11-23T14:59:59.000Z' });
    expect(answers()).toEqual({ people: { value: 4 }, income: { value: 45123 } });
    expect(talking.conversation().privateSince).toBe(began);
  });
});

test('the first question may wait for days: nothing of it is lost', () => {
  expect(talking.type('4', { receivedAt: '2026-12-24T15:00:00.000Z' })).toContain('trial.income.ask');
});
