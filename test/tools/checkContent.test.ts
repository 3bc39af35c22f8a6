import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { dataFolder } from '../../data/dataFolder.ts';
import { contentCheck } from '../../tools/contentCheck.ts';
import { copyOfData, type DataCopy } from '../data/brokenCopy.ts';

let copy: DataCopy;
beforeEach(() => {
  copy = copyOfData();
});
afterEach(() => copy.remove());

test('the catalogue as it is passes', () => {
  const { lines, failed } = contentCheck([], dataFolder(), '2026-11-22');
  expect(failed).toBe(false);
  expect(lines.slice(0, 3)).toEqual(['The catalogue on 2026-11-22', '', 'Wrong: put this right: 0']);
});

test('every part has a heading with how many lines follow', () => {
  const { lines } = contentCheck([], dataFolder(), '2026-11-22');
  const headings = lines.flatMap((line, index) => {
    const [, count] = /^[A-Z].*: (\d+)$/.exec(line) ?? [];
    return count === undefined ? [] : [{ count: Number(count), index }];
  });
  expect(headings).toHaveLength(6);
  for (const { count, index } of headings) {
    const listed = lines.slice(index + 1, index + 1 + count);
    expect(listed.every((line) => line.startsWith('- '))).toBe(true);
    expect(lines[index + 1 + count] ?? '').toBe('');
  }
});

test('another day can be given, and what expires by then is no fault', () => {
  const { lines, failed } = contentCheck(['--on', '2027-03-01'], copy.folder, '2026-11-22');
  expect(failed).toBe(false);
  expect(lines[0]).toBe('The catalogue on 2027-03-01');
  expect(lines).toContain('- tracks/technical-school-welding.json: expired on 2027-01-23');
});

test('whoever asks for what comes soon is told by a failure when something expires within 30 days, or has expired', () => {
  const day = '2026-11-22';
  const failedOn = (soon: string) => {
    copy.change('tracks/technical-school-welding.json', () => ({ expiresOn: soon }));
    const { lines, failed } = contentCheck(['--soon', '--on', day], copy.folder, day);
    return [failed, lines.filter((line) => line.includes('technical-school-welding.json: expire')).length];
  };
  expect(failedOn('2026-12-23')).toEqual([false, 0]);
  expect(failedOn('2026-12-22')).toEqual([true, 1]);
  expect(failedOn(day)).toEqual([true, 1]);
  expect(contentCheck(['--on', day], copy.folder, day).failed).toBe(false);
});

test.each([
  [['--on', 'tomorrow']],
  [['--on', '2027-02-30']],
  [['--on']],
  [['soon']],
  [['--until', '2027-03-01']],
  [['--soon', 'yes']],
])('the command line %j is answered with how to give a day', (words) => {
  expect(contentCheck(words, dataFolder(), '2026-11-22')).toEqual({
    lines: [expect.stringMatching(/^Give the day as --on 2027-03-01, or nothing for today/)],
    failed: true,
  });
});

test('what has the wrong shape or makes no sense fails, and is told with its file', () => {
  copy.change('tracks/jobs-funnel.json', () => ({ free: 'maybe' }));
  copy.change('tracks/ct-online-ai-academy.json', () => ({ price: [10, 20] }));
  copy.write('funds/pell.json', '{ not json');
  const { lines, failed } = contentCheck([], copy.folder, '2026-11-22');
  expect(failed).toBe(true);
  expect(lines).toContain('- tracks/ct-online-ai-academy.json: it is free and has a price');
  for (const file of ['tracks/jobs-funnel.json: free', 'funds/pell.json'])
    expect(lines).toContainEqual(expect.stringMatching(new RegExp(`^- ${file}: `)));
});
