import { describe, expect, test } from '@jest/globals';
import { flows } from '../../dialogs/flows.ts';
import { everyStep, go, type Place } from './walk.ts';

const unsure = [
  'not sure',
  'i dont know',
  'i do not know',
  'idk',
  'no se',
  'no sé la verdad',
  'no estoy seguro',
];
/** Values for who does not know, beside none for a question that is passed over: "any", "other", "none of these", "nobody yet", and whether a page is the real one. */
const open = /unsure|skip|any|other|either|none|nobody|real/;
const places = [...flows.values()].flatMap((flow) => everyStep(flow, 'en').map(({ from }) => from));

function taken({ conversation }: Place, text: string): readonly string[] {
  const { flow = '', question = '' } = conversation.open ?? {};
  const value = go(conversation, { text }).conversation.answers[flow]?.[question]?.value;
  return value === undefined || value === null || open.test(JSON.stringify(value))
    ? []
    : [`${flow}.${question}: ${String(value)}`];
}

describe('whoever does not know', () => {
  test.each(unsure)('is never taken for having told something by “%s”, in any part', (text) => {
    expect([...new Set(places.flatMap((place) => taken(place, text)))]).toEqual([]);
  });
});
