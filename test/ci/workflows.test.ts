import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { format } from 'prettier';
import { deploymentTemplate } from '../support/deploymentTemplate.ts';

const project = join(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(join(project, path), 'utf8');
const folder = '.github/workflows';
const files = readdirSync(join(project, folder)).sort();
const { scripts, engines } = JSON.parse(read('package.json')) as {
  scripts: Record<string, string>;
  engines: { node: string };
};
const check = read(`${folder}/check.yml`);
const content = read(`${folder}/content.yml`);

/** What the pattern's first group catches. */
function caught(text: string, pattern: RegExp): readonly string[] {
  return [...text.matchAll(pattern)].flatMap(([, found]) => (found === undefined ? [] : [found]));
}

/** The lines of each job, by its name. */
function jobsOf(text: string): ReadonlyMap<string, string> {
  const [, jobs = ''] = /^jobs:\n([\s\S]*)$/m.exec(text) ?? [];
  const parts = jobs.split(/^ {2}(?=\w+:\n)/m).filter((part) => part !== '');
  return new Map(parts.map((part) => [part.slice(0, part.indexOf(':')), part]));
}

/** The commands of a workflow as the shell gets them. */
function commandsOf(text: string): readonly string[] {
  const single = caught(text, /^ *(?:- )?run: (?!\|)(.+)$/gm);
  const several = caught(text, /^ *(?:- )?run: \|\n((?: {10}.*\n|\n)+)/gm);
  return [...single, ...several.map((block) => block.replace(/^ {10}/gm, ''))];
}

test('there are two workflows', () => {
  expect(files).toEqual(['check.yml', 'content.yml']);
});

describe.each(files)('%s', (file) => {
  const text = read(`${folder}/${file}`);

  test('is YAML', async () => {
    await expect(format(text, { parser: 'yaml' })).resolves.toContain('jobs:');
    await expect(format(`${text}\n  - {`, { parser: 'yaml' })).rejects.toThrow();
  });

  test('asks for nothing but to read, and for no secret', () => {
    expect(text).toContain('\npermissions:\n  contents: read\n');
    expect(caught(text, /(permissions:)/g)).toHaveLength(1);
    expect(text).not.toMatch(/secrets\.|pull_request_target/);
  });

  test('uses actions of GitHub alone, by their version', () => {
    const used = [...new Set(caught(text, /uses: (\S+)/g))].sort();
    expect(used).toEqual(['actions/checkout@v4', 'actions/setup-node@v4']);
    expect(caught(text, /(actions\/checkout@v4)/g)).toHaveLength(
      caught(text, /(persist-credentials: false)/g).length,
    );
  });

  test('ends each job after a time, and installs from the lock file first', () => {
    const jobs = jobsOf(text);
    expect(jobs.size).toBeGreaterThan(1);
    for (const job of jobs.values()) {
      expect(job).toMatch(/\n {4}timeout-minutes: \d+\n/);
      expect(commandsOf(job)[0]).toBe('npm ci');
    }
  });

  test('runs commands that are there', () => {
    const commands = commandsOf(text).join('\n');
    const named = caught(commands, /npm run (?:-s )?([\w:]+)/g);
    expect(named.length).toBeGreaterThan(1);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
    const tests = caught(commands, /npm test -- (\S+)/g);
    expect(tests.filter((path) => !existsSync(join(project, path)))).toEqual([]);
  });

  test('has commands that bash can read', () => {
    for (const command of commandsOf(text)) {
      const { status, stderr } = spawnSync('bash', ['-n'], { input: command.replace(/\$\{\{.*?\}\}/g, 'x') });
      expect([status, stderr.toString()]).toEqual([0, '']);
    }
  });
});

describe('what is checked before a change is merged', () => {
  test('is checked on each Node.js that README promises, beginning with the oldest that the package takes', () => {
    const [, promised = ''] = /needs Node\.js ([\d., or]+\d)/.exec(read('README.md')) ?? [];
    const [, matrix = ''] = /node: \[(.*)\]/.exec(check) ?? [];
    const versions = caught(matrix, /'([\d.]+)'/g);
    expect(versions).toEqual(promised.split(/, | or /));
    expect(engines.node).toBe(`>=${versions[0] ?? ''}`);
    expect(check).toContain('image: node:${{ matrix.node }}-bookworm');
    expect(commandsOf(jobsOf(check).get('check') ?? '')).toContain('npm run check');
    expect(scripts.check).toContain('npm test');
  });

  test('includes the stores on the MongoDB that the templates run, as a replica set', () => {
    const job = jobsOf(check).get('mongodb') ?? '';
    const [image] = caught(deploymentTemplate('compose.yaml'), /(mongo:\d+\.\d+\.\d+)/g);
    expect(image).toBeDefined();
    expect(job).toContain(`${image ?? ''} mongod --replSet test `);
    expect(job).toContain('rs.initiate({ _id: "test"');
    expect(job).toContain('MONGODB_TEST_URI: mongodb://127.0.0.1:27017/?replicaSet=test');
    expect(read('test/store/mongo.test.ts')).toContain("process.env['MONGODB_TEST_URI']");
  });

  test('includes holes that are known, and licences', () => {
    const commands = commandsOf(jobsOf(check).get('packages') ?? '');
    expect(commands).toContain('npm audit --omit=dev --audit-level=high');
    expect(commands).toContain('npm run licences');
  });
});

test('once a week the content is looked at, and the internet is asked at no other time', () => {
  expect(content).toMatch(/schedule:\n {4}- cron: '\d+ \d+ \* \* \d'\n/);
  const commands = commandsOf(content);
  expect(commands).toContain('npm run content:check -- --soon');
  expect(commands.filter((command) => command.startsWith('npm run content:links'))).toHaveLength(1);
  expect(check).not.toContain('content:links');
  expect(`${scripts.check ?? ''}${scripts.test ?? ''}`).not.toContain('links');
});
