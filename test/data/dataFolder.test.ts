import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { dataFolder } from '../../data/dataFolder.ts';

test('the data folder is the one beside package.json', () => {
  expect(existsSync(join(dataFolder(), '..', 'package.json'))).toBe(true);
  expect(existsSync(join(dataFolder(), 'occupations.json'))).toBe(true);
});
