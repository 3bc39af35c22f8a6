import { describe, expect, test } from '@jest/globals';
import { loadGuide } from '../../../data/guide.ts';
import { talk, type Talk } from '../../support/dialogs/talk.ts';

const guide = loadGuide();
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
