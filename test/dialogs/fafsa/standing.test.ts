import { describe, expect, test } from '@jest/globals';
import { languages } from '../../../guidance/language.ts';
import { askedOf, finish, saidLast, type Answers } from './fafsaTalk.ts';

/** Each way to be independent: the answers, the question that settles it, the words of the reason. */
const independent: readonly [string, Answers, RegExp][] = [
  ['bornBefore', { bornBefore: 'before' }, /born before January 1, 2003|nació antes del 1 de enero de 2003/],
  ['married', { married: 'yes' }, /you are married|tiene esposo o esposa/],
  ['graduate', { graduate: 'yes' }, /after a bachelor’s|después de una licenciatura/],
  ['activeDuty', { activeDuty: 'yes' }, /active duty|servicio activo/],
  ['veteran', { veteran: 'yes' }, /a veteran|fuerzas armadas/],
  ['childrenOrDependents', { childrenOrDependents: 'yes' }, /lives mostly on your money|vive más que nada/],
  ['orphanFosterWard', { orphanFosterWard: 'yes' }, /foster care|hogar de crianza/],
  ['emancipatedMinor', { emancipatedMinor: 'yes' }, /emancipated minor|emancipación/],
  ['legalGuardianship', { legalGuardianship: 'yes' }, /legal guardian|tutor legal/],
  ['determinedBy', { homelessAtRisk: 'yes', determinedBy: 'schoolLiaison' }, /confirmed it|lo confirmó/],
  ['determinedBy', { homelessAtRisk: 'yes', determinedBy: 'shelter' }, /confirmed it|lo confirmó/],
  ['determinedBy', { homelessAtRisk: 'yes', determinedBy: 'trioOrGearUp' }, /confirmed it|lo confirmó/],
  ['determinedBy', { homelessAtRisk: 'yes', determinedBy: 'aidOffice' }, /confirmed it|lo confirmó/],
];

const provisional: readonly [string, Answers, RegExp][] = [
  ['determinedBy', { homelessAtRisk: 'yes', determinedBy: 'nobody' }, /no steady home|un hogar fijo/],
  [
    'unusualCircumstances',
    { unusualCircumstances: 'yes' },
    /cannot reach your parents|comunicarse con sus padres/,
  ],
  [
    'birthParents',
    { parents: 'someoneElse', birthParents: 'unable' },
    /cannot reach your parents|comunicarse con sus padres/,
  ],
];

const aboutParents = ['parents', 'remarried', 'joint', 'parentSsn'];
const ways = languages.flatMap((language) =>
  (['clicking', 'typing'] as const).map((by) => ({ language, by })),
);

describe.each(ways)('somebody who answers by $by in $language', (way) => {
  test.each(independent)(
    'is independent by %s %j, and is asked no more about it',
    (question, answers, reason) => {
      const talking = finish(answers, way);
      expect(saidLast(talking)).toMatch(/you file as independent|cuenta como independiente, porque/);
      expect(saidLast(talking)).toMatch(reason);
      const after = askedOf(talking).slice(askedOf(talking).indexOf(question) + 1);
      expect(after.filter((id) => id !== 'married' && id !== 'spouseJoint')).toEqual([]);
    },
  );

  test.each(provisional)(
    'is provisionally independent by %s %j, without a word to the parents',
    (_, answers, reason) => {
      const talking = finish(answers, way);
      expect(saidLast(talking)).toMatch(/provisionally independent|independiente de forma provisional/);
      expect(saidLast(talking)).toMatch(reason);
      expect(saidLast(talking)).toMatch(/do not need to contact them|no tiene que comunicarse con ellos/);
      expect(askedOf(talking)).not.toContain('parentSsn');
    },
  );

  test('is dependent when nothing applies, and is asked about the parents', () => {
    const talking = finish({}, way);
    expect(saidLast(talking)).toMatch(/you file as dependent|cuenta como dependiente/);
    expect(askedOf(talking)).toEqual(expect.arrayContaining(['parents', 'joint', 'parentSsn']));
  });

  test('is dependent while not sure, and is told what could change that', () => {
    const unsure = { childrenOrDependents: 'unsure', orphanFosterWard: 'skip', homelessAtRisk: 'unsure' };
    const talking = finish({ ...unsure, unusualCircumstances: 'skip' }, way);
    expect(saidLast(talking)).toMatch(/you file as dependent|cuenta como dependiente/);
    expect(saidLast(talking)).toMatch(
      /Children or others you support, A steady home|Hijos u otros a su cargo, Un hogar fijo/,
    );
  });

  test('is asked the official questions in the order of the form', () => {
    expect(askedOf(finish({}, way))).toEqual([
      'start',
      'senior',
      'citizen',
      'bornBefore',
      'married',
      'graduate',
      'activeDuty',
      'veteran',
      'childrenOrDependents',
      'orphanFosterWard',
      'emancipatedMinor',
      'legalGuardianship',
      'homelessAtRisk',
      'unusualCircumstances',
      'parents',
      'joint',
      'parentSsn',
    ]);
  });
});

test('nobody under the line is independent for paying their own way, and living with grandparents does not count', () => {
  const talking = finish({ parents: 'someoneElse', birthParents: 'widowed' });
  expect(saidLast(talking)).toMatch(/Grandparents count as your parents only if they adopted you/);
  expect(askedOf(talking).filter((id) => aboutParents.includes(id))).toEqual([
    'parents',
    'remarried',
    'parentSsn',
  ]);
});
