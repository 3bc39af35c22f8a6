import { expect, test } from '@jest/globals';
import { spaceFinding } from '../../../tools/doctor/spaceFinding.ts';

const megabyte = 1024 ** 2;

test.each([
  [
    100,
    1,
    'change',
    "100 MB are free on the data folder's disk, and turns fail when less than 32 MB are: make room.",
  ],
  [500, 1, 'note', '500 MB are free'],
  [3000, 2000, 'note', 'less than two of the database need'],
  [5000, 2000, 'right', '5000 MB are free'],
])('%i MB free for a database of %i MB: %s', (free, size, standing, says) => {
  const finding = spaceFinding(free * megabyte, size * megabyte);
  expect(finding.standing).toBe(standing);
  expect(finding.says).toContain(says);
});
