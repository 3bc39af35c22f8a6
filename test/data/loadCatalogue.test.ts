import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { dataFolder } from '../../data/dataFolder.ts';
import { loadCatalogue } from '../../data/loadCatalogue.ts';
import { copyOfData, type DataCopy } from './brokenCopy.ts';

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

type Group = Readonly<Record<string, unknown>>;

describe('loading the catalogue', () => {
  test('gives the same from a path and from an address', () => {
    const fromPath = loadCatalogue(dataFolder());
    const fromAddress = loadCatalogue(pathToFileURL(dataFolder()));
    expect(fromAddress.tracks).toEqual(fromPath.tracks);
  });

  test('finds nothing wrong with what is there', () => {
    expect(problems()).toEqual([]);
  });

  test('tells all problems at once, each with its file', () => {
    copy.write('funds/pell.json', '{ not json');
    copy.change('tracks/jobs-funnel.json', () => ({ free: 'maybe', summary: { en: '', es: 'Hola.' } }));
    copy.change('tracks/best-chance-construction.json', () => ({ towns: ['atlantis'], funds: ['lottery'] }));
    copy.change('fafsa/2026-27.json', () => ({ pellMaximum: { value: null, confirmed: true, sources: [] } }));
    const found = problems();
    const names = ['funds/pell', 'tracks/jobs-funnel', 'tracks/best-chance-construction', 'fafsa/2026-27'];
    for (const name of names)
      expect(found.filter((line) => line.startsWith(`${name}.json: `))).not.toEqual([]);
    expect(found).toContain('tracks/best-chance-construction.json: no town atlantis');
    expect(found).toContain('tracks/best-chance-construction.json: no fund lottery');
    expect(found.filter((line) => line.includes('jobs-funnel')).length).toBe(2);
  });

  test('does not blame a track for a fund whose file cannot be read', () => {
    copy.write('funds/pell.json', '{ not json');
    expect(problems().filter((line) => line.startsWith('tracks/'))).toEqual([]);
  });

  test('does not blame a track for towns whose file cannot be read', () => {
    copy.write('places/towns.json', '[]');
    expect(problems().every((line) => line.startsWith('places/towns.json: '))).toBe(true);
    expect(problems()).not.toEqual([]);
  });

  test.each([
    [
      'a source without https',
      'whole https address',
      { sources: [{ label: 'A', url: 'http://a.example/', checkedOn: '2026-11-22' }] },
    ],
    ['no source', 'at least one source', { sources: [] }],
    ['a source without the day it was checked', 'sources.0.checkedOn', { sources: [{ label: 'A' }] }],
    [
      'a source checked before the track was seen to run',
      'verifiedOn must not be after',
      { sources: [{ label: 'A', checkedOn: '2023-01-01' }] },
    ],
    ['one language only', 'cost.es', { cost: { en: 'Free.' } }],
    ['a language left empty', 'cost.es', { cost: { en: 'Free.', es: '' } }],
    [
      'an expiry before it was seen to run',
      'expiresOn must be after verifiedOn',
      { expiresOn: '2023-12-31' },
    ],
    ['a day that is not in the calendar', 'expiresOn: ', { expiresOn: '2027-02-30' }],
    ['an unknown condition', 'conditions.0', { conditions: ['left-handed'] }],
    ['an unknown contact', 'no contact nobody', { ask: ['nobody'] }],
    ['an unknown occupation', 'no occupation 99-9999', { occupations: ['99-9999'] }],
    [
      'a place in a town that it does not name',
      'no town avon',
      { places: [{ address: '1 Main St', town: 'avon' }] },
    ],
    ['weeks the wrong way round', 'weeks go from', { weeks: [9, 3] }],
    ['no words on what to do when it has ended', 'ended and its status', { status: 'ended' }],
    [
      'an end though it has not ended',
      'ended and its status',
      { ended: { on: '2026-07-01', to: 'day', instead: { en: 'A.', es: 'A.' } } },
    ],
    ['old evidence though it is called open', 'open needs dated evidence', { status: 'open' }],
    ['another id than its file', 'its id differs', { id: 'jobs-tunnel' }],
    ['a member that does not belong', 'colour', { colour: 12 }],
  ])('refuses a track with %s', (_, problem, changed) => {
    copy.change('tracks/jobs-funnel.json', () => changed);
    const found = problems();
    expect(found.length).toBe(1);
    expect(found[0]).toContain(problem);
    expect(found[0]).toMatch(/^tracks\/jobs-[ft]unnel\.json: /);
  });

  test('refuses a state fund without a residency condition', () => {
    copy.change('funds/pact.json', () => ({ conditions: ['files-fafsa'] }));
    expect(problems()).toEqual(['funds/pact.json: a state fund needs the condition connecticut-resident']);
  });

  test('refuses two towns of one name and a contact nobody can reach', () => {
    copy.change('places/towns.json', ({ towns }) => ({
      towns: [...(towns as unknown[]), (towns as unknown[])[0]],
    }));
    copy.write('places/contacts.json', JSON.stringify([{ id: 'a' }]));
    expect(problems()).toContain('places/towns.json: andover is there twice');
    expect(problems().some((line) => line.startsWith('places/contacts.json: 0.name'))).toBe(true);
  });

  test.each<[string, string, (groups: readonly Group[]) => readonly Group[]]>([
    ['without a name of its own', 'needs one group', (groups) => groups.slice(1)],
    ['named twice', 'needs one group', (groups) => [...groups, ...groups.slice(0, 1)]],
    ['that is one occupation', 'needs no group', ([first]) => [{ ...first, soc: '15-1232' }]],
    [
      'with a wage that is not its occupations’',
      'has another wage in its group',
      (groups) => groups.map((group) => ({ ...group, usMedianAnnualWage: 1 })),
    ],
  ])('refuses a code of several occupations %s', (_, problem, changed) => {
    copy.change('occupations.json', ({ groups }) => ({ groups: changed(groups as readonly Group[]) }));
    expect(problems().filter((line) => line.includes(problem))).not.toEqual([]);
  });

  test('refuses conditions that are not said in words', () => {
    copy.write('conditions.json', '{}');
    expect(problems().some((line) => line.startsWith('conditions.json: hartford-resident'))).toBe(true);
  });
});
