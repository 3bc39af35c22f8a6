import { expect, test } from '@jest/globals';
import type { Language } from '../../../guidance/language.ts';
import { answersOf, beginAt } from './trainingTalk.ts';

function heard(question: string, typed: string, language: Language): unknown {
  const talking = beginAt(question, language);
  talking.type(typed);
  return answersOf(talking)[question];
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
  expect(heard('sector', typed, 'en')).toBe(sector);
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
  expect(heard('sector', typed, 'es')).toBe(sector);
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
  expect(heard('field', typed, 'en')).toBe(field);
});

test.each([
  ['no car', 'near'],
  ['walking', 'near'],
  ['i can drive', 'region'],
  ['anywhere', 'anywhere'],
])('“%s” is heard as %s', (typed, reach) => {
  expect(heard('reach', typed, 'en')).toBe(reach);
});

test.each([
  ['en la guagua', 'near'],
  ['tengo carro', 'region'],
  ['todo el estado', 'anywhere'],
])('«%s» is heard as %s', (typed, reach) => {
  expect(heard('reach', typed, 'es')).toBe(reach);
});

test.each([
  ['learn first', 'learn'],
  ['i need a paycheck', 'earn'],
  ['doesn’t matter', 'either'],
])('“%s” is heard as %s', (typed, pay) => {
  expect(heard('pay', typed, 'en')).toBe(pay);
});

test.each([
  ['security guard', 'sector'],
  ['guardia', 'sector'],
  ['guardia de seguridad', 'sector'],
  ['art', 'sector'],
  ['something with my hands', 'sector'],
  ['i have insurance', 'sector'],
  ['tengo seguro', 'sector'],
  ['i have a thing', 'sector'],
  ['who pays', 'reach'],
  ['i already have a job', 'pay'],
  ['ya tengo trabajo', 'pay'],
  ['no tengo trabajo', 'pay'],
  ['i get unemployment', 'pay'],
  ['recibo desempleo', 'pay'],
])('“%s” is no answer', (typed, question) => {
  for (const language of ['en', 'es'] as const) expect(heard(question, typed, language)).toBeUndefined();
});

test.each(['en', 'es'] as const)('“seguro” is the insurance and not “I am not sure”, in %s', (language) => {
  expect(heard('sector', 'seguro', language)).toBe('insurance');
  expect(heard('sector', 'no estoy seguro', language)).toBe('unsure');
});

test('who asks for a person at the first question has not chosen health care', () => {
  expect(heard('sector', 'talk to a person please', 'en')).toBeUndefined();
});

test.each([
  ['no, i can wait', 'learn'],
  ['no thanks', 'learn'],
  ['no gracias', 'learn'],
  ['i need to get paid', 'earn'],
])('“%s” is still heard as %s', (typed, pay) => {
  expect(heard('pay', typed, 'en')).toBe(pay);
});
