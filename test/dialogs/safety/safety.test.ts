import { beforeEach, describe, expect, test } from '@jest/globals';
import { flows } from '../../../dialogs/flows.ts';
import type { Channel } from '../../../dialogs/inbound.ts';
import type { Danger } from '../../../guidance/safety/danger.ts';
import { talk, type Talk } from '../../support/dialogs/talk.ts';
import { projectGuide } from '../../support/projectGuide.ts';

const guide = projectGuide();
let talking: Talk;
beforeEach(() => {
  talking = talk(guide);
  talking.arrive();
});

describe('a message that tells of danger', () => {
  test.each<[string, Danger, readonly string[]]>([
    ['i took all my pills', 'medical', ['911', '988']],
    ['i want to die', 'crisis', ['988', '911']],
    ['my ex hits my son', 'child', ['911', '800-842-2288', '211']],
    ['my boss took my passport', 'trafficking', ['911', '211', '888-774-2900']],
    ['my husband hits me', 'danger', ['911', '888-774-2900']],
    ['i want to hurt my boss', 'threat', ['988', '911', '211']],
    ['we are getting evicted', 'need', ['211']],
  ])('"%s" gets one short reply with the numbers for it, in both languages', (message, danger, numbers) => {
    for (const language of ['en', 'es'] as const) {
      const other = talk(guide, { language });
      other.arrive();
      other.type(message);
      expect(other.replies()).toHaveLength(1);
      const [said] = other.replies();
      expect(said?.because.rule).toBe(`safety.${danger}`);
      expect(said?.text.length).toBeLessThan(480);
      expect(said?.text.match(/\b(?:911|988|211|\d{3}-\d{3}-\d{4})\b/g)).toEqual(
        expect.arrayContaining([...numbers]),
      );
    }
  });

  test('is heard in the other language too', () => {
    expect(talking.type('mi esposo me pega')).toContain('888-774-2900');
  });

  test('is not said back', () => {
    expect(talking.type('my stepdad Zebulon hits me')).not.toMatch(/Zebulon|stepdad/);
  });

  test('marks the conversation for staff', () => {
    talking.type('my husband hits me');
    expect(talking.last().flags).toEqual(['safety']);
  });
});

describe('the quick exit', () => {
  const told = (text: string, channel: Channel) => talking.type(text, { channel });

  test('is named on the website alone', () => {
    expect(told('my husband hits me', 'website')).toContain('Quick exit');
    for (const channel of ['teams', 'sms', 'botFramework', 'terminal'] as const)
      expect(told('my husband hits me', channel)).not.toContain('Quick exit');
  });

  test('is named only where somebody does harm', () => {
    expect(told('we are getting evicted', 'website')).not.toContain('Quick exit');
  });
});

describe('in the middle of a flow', () => {
  test.each([...flows.keys()])('%s stops, and goes on when they want it to', (flow) => {
    const asked = talking.choose({ command: 'open', value: flow });
    const { open } = talking.conversation();
    if (!open) {
      expect(asked).not.toBe('');
      return;
    }
    const question = asked.split('\n').at(-1) ?? '';
    const said = talking.type('my husband hits me');
    expect(said).not.toContain(question);
    expect(talking.conversation().open).toEqual(open);
    talking.type('ok');
    expect(talking.replies()[0]?.because.rule).toBe('safety.danger');
    const again = talking.click('Go on with my questions');
    expect(talking.conversation().open).toMatchObject({ flow: open.flow, question: open.question });
    expect(again).toContain(question);
  });

  test.each(['ok', 'idk', 'yes', 'no se', 'help'])(
    '"%s" after it is answered with help, not taken as an answer',
    (text) => {
      talking.choose({ command: 'open', value: 'interests' });
      talking.type('i want to die');
      expect(talking.type(text)).toContain('988');
      expect(talking.conversation().answers['interests']).toBeUndefined();
    },
  );

  test('something else after it is answered as ever', () => {
    talking.choose({ command: 'open', value: 'interests' });
    talking.type('i want to die');
    talking.type('menu');
    expect(talking.replies()[0]?.because.rule).not.toMatch(/^safety/);
  });
});
