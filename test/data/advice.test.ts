import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { dataFolder } from '../../data/dataFolder.ts';
import { loadCatalogue } from '../../data/loadCatalogue.ts';
import { adviceParts } from '../../data/schema/advice.ts';
import { copyOfData, type DataCopy } from './brokenCopy.ts';

const { rejects, advice, contacts } = loadCatalogue(dataFolder());

/** facts/fafsa.md section 4.2: the codes that share what to do. */
const groups: Readonly<Record<string, readonly string[]>> = {
  consent: ['10', '25', '36', '45'],
  signature: ['12', '27', '38', '47'],
  provisional: ['1'],
  'parent-data': ['34'],
  'loan-only': ['14'],
  citizenship: ['7'],
  'income-missing': ['8', '35', '44'],
  mismatch: ['2', '3', '4', '5', '20', '21', '28', '29', '30', '31', '39', '40', '41', '42'],
  unlikely: ['A', 'B', 'C', 'D', 'E', 'F'],
  'not-decoded': ['9', '13', '16'],
};

describe('the reject codes', () => {
  test('are grouped by what to do about them', () => {
    const found = Object.keys(groups).map((id) => [
      id,
      [...rejects.values()].filter((reject) => reject.advice === id).map(({ code }) => code),
    ]);
    expect(Object.fromEntries(found)).toEqual(groups);
    expect(rejects.size).toBe(Object.values(groups).flat().length);
  });

  test.each([
    ['10', 'student', 173],
    ['36', 'parent', 61],
    ['47', 'parentPartner', 25],
    ['27', 'spouse', 19],
  ])('%s is about the %s, in %i test records', (code, who, seen) => {
    expect(rejects.get(code)).toMatchObject({ who, seen, shared: seen });
  });

  test('9, 13 and 16 are not explained by anything', () => {
    for (const code of ['9', '13', '16']) expect(rejects.get(code)).toMatchObject({ who: 'unknown' });
    expect(advice.wrong.get('not-decoded')?.confirmed).toBe(false);
  });
});

test('all advice names somebody who can be called', () => {
  const without = adviceParts
    .flatMap((part) => [...advice[part].values()])
    .filter(({ ask }) => !ask.some((id) => contacts.get(id)?.phone !== undefined));
  expect(without.map(({ id }) => id)).toEqual([]);
});

describe('a copy that was spoiled', () => {
  let copy: DataCopy;
  beforeEach(() => {
    copy = copyOfData();
  });
  afterEach(() => copy.remove());

  function problems(): readonly string[] {
    try {
      loadCatalogue(copy.folder);
      return [];
    } catch (error) {
      return (error as Error).message.split('\n- ').slice(1);
    }
  }

  test('says which code is there twice, which points to nothing, and which counts more than there are', () => {
    copy.change('fafsa/rejects.json', ({ codes }) => {
      const [first, second, third, ...rest] = codes as { code: string }[];
      return { codes: [first, { ...second, code: first?.code }, { ...third, advice: 'magic' }, ...rest] };
    });
    expect(problems()).toEqual([
      'fafsa/rejects.json: 1 is there twice',
      'fafsa/rejects.json: no advice magic',
    ]);
    copy.change('fafsa/rejects.json', ({ codes }) => ({
      codes: (codes as object[]).map((each) => ({ ...each, seen: 0, shared: 1 })),
    }));
    expect(problems()[0]).toContain('no more records can share the meaning');
  });

  test.each([
    [{ ask: ['nobody'] }, 'fafsa/advice/scam.json: no contact nobody'],
    [{ id: 'paid' }, 'fafsa/advice/scam.json: paid is there twice'],
    [{ steps: [] }, 'fafsa/advice/scam.json: 0.steps needs at least one step'],
    [{ sources: [] }, 'fafsa/advice/scam.json: 0.sources needs at least one source'],
  ])('with advice that has %j says so', (changed, problem) => {
    const list = JSON.parse(JSON.stringify([...advice.scam.values()])) as object[];
    copy.write('fafsa/advice/scam.json', JSON.stringify([{ ...list[0], ...changed }, ...list.slice(1)]));
    expect(problems().join().replaceAll(': needs', ' needs')).toContain(problem);
  });
});
