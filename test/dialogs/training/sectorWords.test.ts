import { expect, test } from '@jest/globals';
import { loadGuide } from '../../../data/guide.ts';
import type { Language } from '../../../guidance/language.ts';
import { talk } from '../../support/dialogs/talk.ts';

const guide = loadGuide();

function heard(flow: string, typed: readonly string[], question: string, language: Language): unknown {
  const talking = talk(guide, { language });
  talking.arrive();
  talking.choose({ command: 'open', value: flow });
  for (const text of typed) talking.type(text);
  return talking.conversation().answers[flow]?.[question]?.value;
}

test.each([
  ['IT', 'technology'],
  ['computers', 'technology'],
  ['coding', 'technology'],
  ['insurance', 'insurance'],
  ['factory', 'manufacturing'],
  ['machinist', 'manufacturing'],
  ['welding', 'manufacturing'],
  ['welder', 'manufacturing'],
  ['electrician', 'trades'],
  ['plumber', 'trades'],
  ['HVAC', 'trades'],
  ['construction', 'trades'],
  ['lineman', 'energy'],
  ['nurse', 'health'],
  ['CNA', 'health'],
  ['medical assistant', 'health'],
  ['daycare', 'childcare'],
  ['cdl', 'transport'],
  ['truck driver', 'transport'],
  ['idk', 'unsure'],
  ['anything', 'unsure'],
])('“%s” is heard as %s', (typed, sector) => {
  expect(heard('training', [typed], 'sector', 'en')).toBe(sector);
});

test.each([
  ['computadoras', 'technology'],
  ['informática', 'technology'],
  ['aseguranza', 'insurance'],
  ['factoría', 'manufacturing'],
  ['soldadura', 'manufacturing'],
  ['electricista', 'trades'],
  ['plomero', 'trades'],
  ['construccion', 'trades'],
  ['enfermera', 'health'],
  ['cuidar ancianos', 'health'],
  ['guardería', 'childcare'],
  ['troquero', 'transport'],
  ['chofer', 'transport'],
  ['no sé', 'unsure'],
  ['lo que sea', 'unsure'],
])('«%s» is heard as %s', (typed, sector) => {
  expect(heard('training', [typed], 'sector', 'es')).toBe(sector);
});

test.each([
  ['help desk', 'it-support'],
  ['aws', 'cloud'],
  ['cyber', 'cybersecurity'],
  ['web design', 'software'],
  ['data analyst', 'data'],
  ['artificial intelligence', 'ai'],
  ['not sure', 'any'],
])('“%s” is heard as the part %s of technology', (typed, field) => {
  expect(heard('training', ['tech', typed], 'field', 'en')).toBe(field);
});

test.each([
  ['no car', 'near'],
  ['walking', 'near'],
  ['i can drive', 'region'],
  ['anywhere', 'anywhere'],
])('“%s” is heard as %s', (typed, reach) => {
  expect(heard('training', ['trades', 'hartford', 'days', typed], 'reach', 'en')).toBe(reach);
});

test.each([
  ['en la guagua', 'near'],
  ['tengo carro', 'region'],
  ['todo el estado', 'anywhere'],
])('«%s» is heard as %s', (typed, reach) => {
  expect(heard('training', ['oficios', 'hartford', 'de día', typed], 'reach', 'es')).toBe(reach);
});

test.each([
  ['learn first', 'learn'],
  ['i need a paycheck', 'earn'],
  ['doesn’t matter', 'either'],
])('“%s” is heard as %s', (typed, pay) => {
  expect(heard('training', ['trades', 'hartford', 'days', 'anywhere', typed], 'pay', 'en')).toBe(pay);
});

const untilReach = ['trades', 'hartford', 'days'];

test.each([
  ['security guard', [], 'sector'],
  ['guardia', [], 'sector'],
  ['guardia de seguridad', [], 'sector'],
  ['art', [], 'sector'],
  ['something with my hands', [], 'sector'],
  ['i have insurance', [], 'sector'],
  ['tengo seguro', [], 'sector'],
  ['i have a thing', [], 'sector'],
  ['who pays', untilReach, 'reach'],
  ['i already have a job', [...untilReach, 'anywhere'], 'pay'],
  ['ya tengo trabajo', [...untilReach, 'anywhere'], 'pay'],
  ['no tengo trabajo', [...untilReach, 'anywhere'], 'pay'],
  ['i get unemployment', [...untilReach, 'anywhere'], 'pay'],
  ['recibo desempleo', [...untilReach, 'anywhere'], 'pay'],
])('“%s” is no answer', (typed, before, question) => {
  for (const language of ['en', 'es'] as const)
    expect(heard('training', [...before, typed], question, language)).toBeUndefined();
});

test.each(['en', 'es'] as const)('“seguro” is the insurance and not “I am not sure”, in %s', (language) => {
  expect(heard('training', ['seguro'], 'sector', language)).toBe('insurance');
  expect(heard('training', ['no estoy seguro'], 'sector', language)).toBe('unsure');
});

test('who asks for a person at the first question has not chosen health care', () => {
  expect(heard('training', ['talk to a person please'], 'sector', 'en')).toBeUndefined();
});

test.each([
  ['no, i can wait', 'learn'],
  ['no thanks', 'learn'],
  ['no gracias', 'learn'],
  ['i need to get paid', 'earn'],
])('“%s” is still heard as %s', (typed, pay) => {
  expect(heard('training', [...untilReach, 'anywhere', typed], 'pay', 'en')).toBe(pay);
});
