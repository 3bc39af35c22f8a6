import { expect, test } from '@jest/globals';
import type { Talk } from '../../support/dialogs/talk.ts';
import { answerAll, begin, cardsOf, labelsOf } from './trainingTalk.ts';

/** Cybersecurity near Hartford, found by somebody who told this of their standing. */
function foundBy(citizen: 'eligible' | 'other'): { talking: Talk; said: string } {
  const talking = begin();
  const { answers, ...rest } = talking.conversation();
  talking.become({ ...rest, answers: { ...answers, fafsa: { citizen: { value: citizen } } } });
  const said = answerAll(talking, { sector: 'cyber', town: 'hartford', education: 'high school here' });
  return { talking, said };
}

const nextSteps = (talking: Talk) =>
  cardsOf(talking).map(({ facts }) => facts.find(({ name }) => name === 'Next step')?.value ?? '');

test('whoever the FAFSA is closed to is never told to file it', () => {
  const { talking, said } = foundBy('other');
  expect(said).toContain('Please do not file the FAFSA');
  expect(nextSteps(talking).length).toBeGreaterThan(0);
  for (const step of nextSteps(talking)) expect(step).not.toMatch(/file the FAFSA/i);
  expect(labelsOf(talking)).not.toContain('Get help with the FAFSA');
});

test('everybody else is told that most free tuition needs it', () => {
  const { talking, said } = foundBy('eligible');
  expect(said).not.toContain('do not file');
  expect(nextSteps(talking).join(' ')).toMatch(/file the FAFSA/i);
  expect(labelsOf(talking)).toContain('Get help with the FAFSA');
});
