import { describe, expect, test } from '@jest/globals';
import { scopeOf } from '../../../dialogs/engine/scope.ts';
import { recommendTracks } from '../../../dialogs/training/recommendTracks.ts';
import { talk, type Talk } from '../../support/dialogs/talk.ts';
import { answerAll, begin } from '../training/trainingTalk.ts';
import { projectGuide } from '../../support/projectGuide.ts';

const guide = projectGuide();
const track = 'ct-state-capital-manufacturing';
const name = 'Manufacturing Center: manual and CNC machining';

function arrived(): Talk {
  const talking = talk(guide);
  talking.arrive();
  return talking;
}

test('a track is kept with its day, and plan and FAFSA are offered', () => {
  const talking = arrived();
  expect(talking.choose({ command: 'keep', value: `track:${track}` })).toContain(
    `I put “${name}” in your plan.`,
  );
  expect(talking.conversation().plan).toEqual([{ kind: 'track', id: track, on: '2026-11-22' }]);
  expect(talking.options().map(({ choice }) => choice)).toEqual([
    { command: 'plan' },
    { command: 'open', value: 'fafsa' },
  ]);
  expect(talking.replies().at(-1)?.because.rule).toBe('command.keep');
});

test('keeping does not claim to sign anybody up', () => {
  expect(arrived().choose({ command: 'keep', value: `track:${track}` })).toContain(
    'This does not sign you up',
  );
});

test('a second time says that it is there and keeps it once', () => {
  const talking = arrived();
  talking.choose({ command: 'keep', value: `track:${track}` });
  expect(talking.choose({ command: 'keep', value: `track:${track}` })).toContain(
    `“${name}” is in your plan already.`,
  );
  expect(talking.conversation().plan).toHaveLength(1);
});

test.each(['track:no-such-track', 'track:', '', 'fafsa:2026-27'])('“%s” is nothing to keep', (value) => {
  const talking = arrived();
  expect(talking.choose({ command: 'keep', value })).toContain('I kept nothing');
  expect(talking.conversation().plan).toEqual([]);
});

describe('in the middle of a flow', () => {
  test('the open question is asked again and can be answered', () => {
    const talking = arrived();
    talking.choose({ command: 'open', value: 'training' });
    const said = talking.choose({ command: 'keep', value: `track:${track}` });
    expect(said).toContain('in your plan.');
    expect(said).toContain('What kind of work');
    expect(talking.type('insurance')).not.toContain('What kind of work');
    expect(talking.conversation().answers['training']).toEqual({ sector: { value: 'insurance' } });
  });
});

test('it is said in Spanish', () => {
  const talking = talk(guide, { language: 'es' });
  talking.arrive();
  expect(talking.choose({ command: 'keep', value: `track:${track}` })).toContain(
    'Puse “Máquinas manuales y CNC (Manufacturing Center)” en su plan.',
  );
});

describe('typed after the tracks were shown', () => {
  function shown(language: 'en' | 'es' = 'en') {
    const talking = begin(language);
    answerAll(talking, { sector: language === 'en' ? 'health' : 'salud', town: 'hartford' });
    const ids = recommendTracks(scopeOf(guide, talking.conversation(), '2026-11-22')).picks.map(
      ({ track: { id } }) => id,
    );
    return { talking, ids };
  }
  const planOf = (talking: Talk) => talking.conversation().plan.map(({ id }) => id);

  test.each([
    ['keep the first one', 'en', 0],
    ['ok save number 2', 'en', 1],
    ['put the last one in my plan please', 'en', 2],
    ['i like the second one', 'en', 1],
    ['guarde la primera', 'es', 0],
    ['me quedo con la segunda', 'es', 1],
    ['quiero la tercera', 'es', 2],
  ] as const)('“%s” keeps that one', (text, language, at) => {
    const { talking, ids } = shown(language);
    talking.type(text);
    expect(planOf(talking)).toEqual([ids[at]]);
  });

  test('a name keeps the one that bears it', () => {
    const { talking } = shown();
    talking.type('keep the yale one');
    expect(planOf(talking)).toEqual(['yale-patient-care-apprenticeship']);
  });

  test.each(['keep it', 'Keep in my plan', 'guardar en mi plan'])('“%s” asks which', (text) => {
    const { talking } = shown();
    expect(talking.type(text)).toContain('Which one should I keep');
    expect(talking.options().map(({ choice }) => choice.command)).toEqual(['keep', 'keep', 'keep']);
    talking.click(talking.options()[0]?.label ?? '');
    expect(planOf(talking)).toHaveLength(1);
  });

  test.each(['i like helping patients', 'save money', 'i want one class', 'keep going'])(
    '“%s” keeps nothing',
    (text) => {
      const { talking } = shown();
      talking.type(text);
      expect(planOf(talking)).toEqual([]);
    },
  );

  test('nothing is kept before any was shown', () => {
    const talking = arrived();
    talking.type('keep the first one');
    expect(planOf(talking)).toEqual([]);
  });
});
