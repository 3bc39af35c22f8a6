import { describe, expect, test } from '@jest/globals';
import { languages } from '../../../guidance/language.ts';
import { askedOf, finish, saidLast } from './fafsaTalk.ts';

const ways = languages.flatMap((language) =>
  (['clicking', 'typing'] as const).map((by) => ({ language, by })),
);

describe.each(ways)('a student without papers who answers by $by in $language', (way) => {
  const talking = finish({ start: '2027-28', senior: '2027', citizen: 'other' }, way);
  const said = saidLast(talking);

  test('is asked nothing more', () => {
    expect(askedOf(talking)).toEqual(['start', 'senior', 'citizen']);
  });

  test('is not sent to the federal form', () => {
    expect(said).toMatch(/please do not file it|no la envíe/);
    expect(
      talking
        .replies()
        .flatMap(({ cards }) => cards.flatMap(({ links }) => links.map(({ url }) => url)))
        .join(),
    ).not.toContain('studentaid.gov');
  });

  test('hears of AACTUS, of UConn’s form and of the price for residents, each marked where not confirmed', () => {
    expect(said).toMatch(
      /AACTUS[\s\S]*(?:Not confirmed|No confirmado)[\s\S]*UConn[\s\S]*Central Connecticut State University/,
    );
    expect(talking.replies()[0]?.because.sources?.length).toBeGreaterThan(2);
  });

  test('can graduate without the FAFSA', () => {
    expect(said).toMatch(
      /To graduate in 2027, you do not need the FAFSA|Para graduarse en 2027, no necesita la FAFSA/,
    );
  });

  test('is offered a person first', () => {
    expect(talking.options()[0]?.choice).toEqual({ command: 'person' });
  });

  test('has the same on the plan', () => {
    talking.choose({ command: 'plan' });
    expect(saidLast(talking)).toMatch(/AACTUS/);
    expect(saidLast(talking)).not.toMatch(/studentaid\.gov/);
  });
});

test('who is not in the class of this year hears nothing of graduation', () => {
  expect(saidLast(finish({ citizen: 'other' }))).not.toMatch(/graduat/);
});

test('the question on status says that staff may read, and can be skipped', () => {
  const talking = finish({ citizen: 'skip' });
  talking.choose({ command: 'change', value: 'fafsa.citizen' });
  expect(saidLast(talking)).toMatch(/Staff may read this chat. You may skip this/);
});
