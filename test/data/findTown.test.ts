import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { dataFolder } from '../../data/dataFolder.ts';
import { findTown } from '../../data/findTown.ts';
import { loadCatalogue } from '../../data/loadCatalogue.ts';

const catalogue = loadCatalogue(dataFolder());
const idOf = (text: string) => findTown(catalogue, text)?.id ?? null;

describe('finding a town', () => {
  test('knows every town by its own name', () => {
    for (const town of catalogue.towns.values()) expect(idOf(town.name)).toBe(town.id);
  });

  test('knows every alias and ZIP code', () => {
    for (const town of catalogue.towns.values()) {
      for (const written of [...town.aliases, ...town.zipCodes]) expect(idOf(written)).toBe(town.id);
    }
  });

  test.each([
    ['i live in manchester ct', 'manchester'],
    ['Hartford', 'hartford'],
    ['HARTFORD, CONNECTICUT', 'hartford'],
    ['west hartford', 'west-hartford'],
    ['W. Hartford', 'west-hartford'],
    ['w hartford', 'west-hartford'],
    ['westhartford', 'west-hartford'],
    ['east htfd', 'east-hartford'],
    ['new brit', 'new-britain'],
    ['newbritain', 'new-britain'],
    ['new britian', 'new-britain'],
    ['06106', 'hartford'],
    ['06106-1234', 'hartford'],
    ['my zip is 06040', 'manchester'],
    ['rockville', 'vernon'],
    ['Storrs', 'mansfield'],
    ['willimantic', 'windham'],
    ['im in the south end, hartford', 'hartford'],
    ['harford', 'hartford'],
    ['hartfrod', 'hartford'],
    ['wethersfeild', 'wethersfield'],
    ['weathersfield', 'wethersfield'],
    ['meridan', 'meriden'],
    ['windsor locks', 'windsor-locks'],
    ['south windsor', 'south-windsor'],
    ['north canaan', 'north-canaan'],
    ['i study in hartford but i am from newington', 'hartford'],
  ])('reads "%s"', (text, id) => {
    expect(idOf(text)).toBe(id);
  });

  test.each([
    ['vivo en Hartford', 'hartford'],
    ['vivo en east hartford, connecticut', 'east-hartford'],
    ['soy de Bristol', 'bristol'],
    ['estoy en niu haven, digo new haven', 'new-haven'],
    ['en Wíndsor', 'windsor'],
    ['mi código postal es 06051', 'new-britain'],
    ['cerca de manchestr', 'manchester'],
    ['¿Meriden?', 'meriden'],
  ])('reads «%s»', (text, id) => {
    expect(idOf(text)).toBe(id);
  });

  test.each([
    '',
    'no',
    'boston',
    'soy de Colombia',
    'springfield ma',
    'not sure',
    'no sé',
    'prefiero no decir',
    '10001',
    'avn',
    'knt',
  ])('finds none in "%s"', (text) => {
    expect(idOf(text)).toBeNull();
  });

  test.each([
    'Washington DC',
    'Washington, D.C.',
    'bristol tn',
    'bristl tn',
    'Bristol, TN 37620',
    'manchester nh',
    'manchester new hampshire',
    'new haven, vermont',
    'west hartford vt',
    'portland, OR',
    'Portland ME 04101',
    'vivo en milford, massachusetts',
    'vivo en hamilton, nueva york',
  ])('knows that "%s" is elsewhere', (text) => {
    expect(idOf(text)).toBeNull();
  });

  test.each([
    ['bristol conn', 'bristol'],
    ['Washington, CT', 'washington'],
    ['bristol or avon', 'bristol'],
    ['hartford ok', 'hartford'],
    ['hartford in connecticut', 'hartford'],
    ['en hartford de connecticut', 'hartford'],
    ['i moved from new york to hartford', 'hartford'],
    ['soy de puerto rico y vivo en hartford', 'hartford'],
  ])('does not take "%s" for another state', (text, id) => {
    expect(idOf(text)).toBe(id);
  });

  test.each([
    ['east hartfrd', 'east-hartford'],
    ['i live in west hartfrod', 'west-hartford'],
    ['brigport', 'bridgeport'],
    ['new havn', 'new-haven'],
    ['north havn', 'north-haven'],
    ['hartfrd', 'hartford'],
  ])('takes the slip in "%s" for one in the longer name that is there', (text, id) => {
    expect(idOf(text)).toBe(id);
  });

  test('does not guess when a slip could be in two names', () => {
    const towns = new Map([...catalogue.towns].map(([id, town]) => [id, { ...town, aliases: [] }]));
    const windham = towns.get('windham');
    if (!windham) throw new Error('no Windham');
    towns.set('windhem', { ...windham, id: 'windhem', name: 'Windhem' });
    expect(findTown({ towns }, 'windhim')).toBeNull();
  });

  test('reads any text without failing', () => {
    const texts = fc.string({ unit: 'grapheme', maxLength: 60 });
    fc.assert(
      fc.property(texts, (text) => {
        const id = idOf(text);
        expect(id === null || catalogue.towns.has(id)).toBe(true);
      }),
      { numRuns: 50 },
    );
  });
});
