import { describe, expect, test } from '@jest/globals';
import type { Reply } from '../../../dialogs/reply.ts';
import { answerAll, beginInterests, handy, twelve } from './interestsTalk.ts';

function outcome(answers: readonly string[], language: 'en' | 'es' = 'en'): Reply | undefined {
  const talking = beginInterests(language);
  answerAll(talking, answers);
  return talking.replies().at(-1);
}

describe('the picture of the interests', () => {
  test('has six heights from 0 to 40 and the same in words for whoever does not see it', () => {
    const said = outcome(['30 22 5 8 3 12']);
    expect(said?.picture).toEqual({
      kind: 'interests',
      language: 'en',
      scores: { R: 30, I: 22, A: 5, S: 8, E: 3, C: 12 },
      alt: 'Six bars, from 0 to 40: Hands and tools 30, Finding things out 22, Numbers and order 12, Helping people 8, Making new things 5, and Leading people 3.',
    });
    expect(said?.cards[0]).toMatchObject({ title: 'The picture in words' });
    expect(said?.cards[0]?.facts.map(({ name, value }) => `${name}: ${value}`)).toEqual([
      'Hands and tools: 30 of 40',
      'Finding things out: 22 of 40',
      'Making new things: 5 of 40',
      'Helping people: 8 of 40',
      'Leading people: 3 of 40',
      'Numbers and order: 12 of 40',
    ]);
  });

  test('shows likes as 40, not sure as 20 and dislikes as 0, and a type without an answer as none', () => {
    const skipsMaking = [
      'yes',
      'no',
      'skip',
      'no',
      'no',
      'not sure',
      'yes',
      'no',
      'skip',
      'no',
      'no',
      'not sure',
    ];
    const said = outcome(skipsMaking, 'es');
    expect(said?.picture?.scores).toEqual({ R: 40, I: 0, A: null, S: 0, E: 0, C: 20 });
    expect(said?.picture?.alt).not.toContain('Crear');
    expect(said?.cards[0]?.facts[2]).toEqual({ name: 'Crear cosas nuevas', value: 'Sin respuesta' });
  });

  test('is drawn of flat answers too, and not of too few', () => {
    expect(outcome([...twelve('yes'), 'now'])?.picture?.scores.S).toBe(40);
    expect(outcome([...twelve('skip'), 'now'])?.picture).toBeUndefined();
    expect(outcome(handy)?.picture).toBeDefined();
  });
});

test('the plan shows the picture again', () => {
  const talking = beginInterests();
  talking.type('30 22 5 8 3 12');
  talking.type('my plan');
  expect(talking.replies().at(-1)?.picture?.scores.R).toBe(30);
});
