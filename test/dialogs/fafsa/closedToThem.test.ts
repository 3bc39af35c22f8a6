import { describe, expect, test } from '@jest/globals';
import { talk, type Talk } from '../../support/dialogs/talk.ts';
import { projectGuide } from '../../support/projectGuide.ts';

const guide = projectGuide();

/** Somebody who was told not to file, since federal aid is closed to the student. */
function toldNotToFile(): Talk {
  const talking = talk(guide);
  talking.arrive();
  talking.choose({ command: 'open', value: 'cannot' });
  talking.click('The student has DACA or no papers');
  return talking;
}

const shown = (talking: Talk) => JSON.stringify(talking.replies());

describe('whoever was told not to file', () => {
  test.each(['rough', 'exact'])(
    'gets no estimate of federal aid (%s), and is not sent to the FAFSA by it',
    (flow) => {
      const talking = toldNotToFile();
      talking.choose({ command: 'open', value: flow });
      expect(talking.conversation().open).toBeNull();
      expect(talking.replies().map(({ because }) => because.rule)).toContain('estimate.noFederalAid');
      expect(shown(talking)).not.toContain('The next step is the FAFSA');
    },
  );

  test('is offered no reminder of the form’s dates', () => {
    const offered = (talking: Talk) => {
      talking.choose({ command: 'remind' });
      return talking
        .options()
        .map(({ label }) => label)
        .join();
    };
    const another = talk(guide);
    another.arrive();
    expect(offered(another)).toContain('FAFSA');
    expect(offered(toldNotToFile())).not.toContain('FAFSA');
  });

  test.each(['dates', 'ready'])('hears of the state’s own ways where others get the form’s (%s)', (flow) => {
    const talking = toldNotToFile();
    talking.choose({ command: 'open', value: flow });
    if (talking.conversation().open) talking.type('this year');
    expect(shown(talking)).toContain('AACTUS');
    expect(shown(talking)).not.toContain('Last day to file');
  });

  test('is believed when the FAFSA part hears otherwise', () => {
    const talking = toldNotToFile();
    talking.choose({ command: 'open', value: 'fafsa' });
    for (const typed of ['this year', 'no', 'green card']) talking.type(typed);
    talking.choose({ command: 'open', value: 'rough' });
    expect(talking.conversation().open?.flow).toBe('rough');
  });
});
