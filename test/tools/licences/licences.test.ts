import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { dataFolder } from '../../../data/dataFolder.ts';
import { loadCatalogue } from '../../../data/loadCatalogue.ts';
import { allowances, type Allowance } from '../../../tools/licences/allowances.ts';
import { licenceKind } from '../../../tools/licences/licenceKind.ts';
import { licenceReport } from '../../../tools/licences/licenceReport.ts';
import { readPackages } from '../../../tools/licences/readPackages.ts';

const project = join(import.meta.dirname, '../../..');

test.each([
  ['MIT', 'free'],
  ['(MIT OR GPL-3.0-only)', 'free'],
  ['MIT AND (BSD-2-Clause OR GPL-2.0)', 'free'],
  ['MIT AND GPL-3.0-or-later', 'copyleft'],
  ['GPL-2.0 WITH Classpath-exception-2.0', 'copyleft'],
  ['LGPL-2.1-or-later', 'copyleft'],
  ['AGPL-3.0', 'copyleft'],
  ['GPLv3', 'copyleft'],
  ['GNU GPL v3', 'copyleft'],
  ['SSPL-1.0', 'copyleft'],
  ['CC-BY-NC-4.0', 'copyleft'],
  ['BUSL-1.1', 'copyleft'],
  ['MIT OR GPL', 'free'],
  ['MPL-2.0', 'unknown'],
  ['MIT AND MPL-2.0', 'unknown'],
  ['(MIT', 'unknown'],
  ['MIT OR', 'unknown'],
  ['UNLICENSED', 'unknown'],
  ['SEE LICENSE IN LICENSE', 'unknown'],
  ['', 'unknown'],
])('“%s” is %s', (expression, kind) => {
  expect(licenceKind(expression)).toBe(kind);
});

describe('what is installed here', () => {
  test('has nothing that is copyleft or not known, and no allowance too many', () => {
    expect(licenceReport(project, allowances).problems).toEqual([]);
  });

  test('is listed with those within others', () => {
    const { packages } = readPackages(project);
    const versionsOf = (name: string) =>
      packages.filter((each) => each.name === name).map(({ version }) => version);
    expect(packages.length).toBeGreaterThan(500);
    expect(versionsOf('zod').length).toBeGreaterThan(1);
    expect(packages.find(({ name }) => name === 'pino')).toMatchObject({ stated: 'MIT', isProduction: true });
    expect(packages.find(({ name }) => name === 'jest')).toMatchObject({
      stated: 'MIT',
      isProduction: false,
    });
  });

  test('is told of in the page on sources: each licence of production, each allowance, each licence of data', () => {
    const page = readFileSync(join(project, 'docs/data-sources.md'), 'utf8');
    const licences = readPackages(project).packages.flatMap(({ stated, isProduction }) =>
      isProduction ? [stated ?? '(says nothing)'] : [],
    );
    const names = allowances.map(({ name }) => name.replace(/-\*$/, ''));
    const credits = loadCatalogue(dataFolder()).credits.flatMap(({ licence, url }) => [
      licence,
      ...(url ? [url] : []),
    ]);
    expect(credits.length).toBeGreaterThan(3);
    for (const named of [...licences, ...names, ...credits]) expect(page).toContain(named);
  });
});

describe('a made-up project', () => {
  let folder: string;
  let entries: Record<string, object>;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'guidepost-licences-'));
    entries = {};
    install('node_modules/good', { name: 'good', version: '1.0.0', license: 'MIT' });
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  function write(file: string, content: object): void {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), JSON.stringify(content));
  }
  function install(
    place: string,
    content: { version: string; [part: string]: unknown },
    entry: object = {},
  ): void {
    write(`${place}/package.json`, content);
    list(place, { version: content.version, ...entry });
  }
  function list(place: string, entry: object): void {
    entries[place] = entry;
    write('package-lock.json', { packages: { '': { name: 'made-up' }, ...entries } });
  }
  const problems = (allowed: readonly Allowance[] = []) => licenceReport(folder, allowed).problems;

  test('passes with what is free', () => {
    expect(problems()).toEqual([]);
    expect(licenceReport(folder, []).lines).toContain('production   MIT  good 1.0.0');
  });

  test('fails with what is copyleft, deep within another and for development alone', () => {
    install(
      'node_modules/good/node_modules/@some/viral',
      { version: '2.0.0', license: 'GPL-3.0' },
      { dev: true },
    );
    expect(problems()).toEqual(['@some/viral 2.0.0 is under GPL-3.0: do without it.']);
  });

  test('and an allowance does not change that', () => {
    install('node_modules/viral', { version: '2.0.0', license: 'AGPL-3.0-only' });
    const [first] = problems([{ name: 'viral', stated: 'AGPL-3.0-only', reason: 'We like it.' }]);
    expect(first).toBe('viral 2.0.0 is under AGPL-3.0-only: do without it.');
  });

  test('fails with what says nothing, or nothing that can be read', () => {
    install('node_modules/silent', { version: '1.0.0' });
    install('node_modules/strange', { version: '1.0.0', license: { name: 'MIT' } });
    expect(problems()).toEqual([
      expect.stringMatching(/^silent 1\.0\.0 does not say its licence/),
      expect.stringMatching(/^strange 1\.0\.0 does not say its licence/),
    ]);
  });

  test('passes once that was read, for that version alone and for those words alone', () => {
    install('node_modules/silent', { version: '1.0.0' });
    const read: Allowance = {
      name: 'silent',
      version: '1.0.0',
      stated: null,
      reason: 'Its Readme says MIT.',
    };
    expect(problems([read])).toEqual([]);
    expect(problems([{ ...read, version: '0.9.0' }])).toHaveLength(2);
    expect(problems([{ ...read, stated: 'MPL-2.0' }])).toHaveLength(2);
  });

  test('fails with an allowance that fits nothing', () => {
    expect(problems([{ name: 'gone', stated: 'MPL-2.0', reason: 'It was here once.' }])).toEqual([
      'The allowance for gone fits nothing any more: take it out of tools/licences/allowances.ts.',
    ]);
  });

  test('understands how licences were stated once', () => {
    install('node_modules/old', { version: '0.1.0', licenses: [{ type: 'MIT' }, { type: 'GPL-2.0' }] });
    install('node_modules/older', { version: '0.1.0', license: { type: 'BSD-3-Clause', url: 'x' } });
    expect(problems()).toEqual([]);
  });

  test('asks the lock file about what is for other machines, and fails with what should be there', () => {
    list('node_modules/elsewhere', { version: '1.0.0', license: 'GPL-2.0', optional: true });
    list('node_modules/lost', { version: '1.0.0', license: 'MIT' });
    expect(problems()).toEqual([
      'node_modules/lost is not installed: run npm ci, then ask again.',
      'elsewhere 1.0.0 is under GPL-2.0: do without it.',
    ]);
  });
});
