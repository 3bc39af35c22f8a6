import { describe, expect, test } from '@jest/globals';
import { dataFolder } from '../../data/dataFolder.ts';
import { loadCatalogue } from '../../data/loadCatalogue.ts';

describe('the catalogue', () => {
  test('loads', () => {
    expect(loadCatalogue(dataFolder()).tracks.size).toBeGreaterThan(0);
  });
});
