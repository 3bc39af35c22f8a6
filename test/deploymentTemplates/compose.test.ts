import { describe, expect, test } from '@jest/globals';
import { format } from 'prettier';
import { readConfig } from '../../bot/config.ts';
import { deploymentTemplate, numberInSource } from '../support/deploymentTemplate.ts';
import { composeVariables, imageVariables } from '../support/templateVariables.ts';

const text = deploymentTemplate('compose.yaml');

/** The lines of a block, by the line that opens it; those deeper than it belong to it. */
function block(opening: string, within = text): string {
  const lines = within.split('\n');
  const start = lines.findIndex((line) => line.trim() === opening);
  if (start === -1) throw new Error(`There is no ${opening}`);
  const depth = lines[start]?.search(/\S/) ?? 0;
  const end = lines.findIndex((line, at) => at > start && line.trim() !== '' && line.search(/\S/) <= depth);
  return lines.slice(start, end === -1 ? undefined : end).join('\n');
}

const service = block('guidepost:', block('services:'));
const member = block('x-member: &member');

test('is YAML', async () => {
  await expect(format(text, { parser: 'yaml' })).resolves.toContain('services:');
  await expect(format(`${text}\nservices: {`, { parser: 'yaml' })).rejects.toThrow();
});

test('images are pinned by their version', () => {
  const images = [...text.matchAll(/^\s+image: (.*)$/gm)].map(([, image = '']) => image);
  expect(images).toHaveLength(3);
  for (const image of images)
    expect(image).toMatch(/^(mongo:\d+\.\d+\.\d+|guidepost:\$\{GUIDEPOST_VERSION:\?.+\})$/);
});

describe('the replica set', () => {
  test('has three members, each with its own data', () => {
    for (const name of ['mongo1', 'mongo2', 'mongo3'])
      expect(block(`${name}:`, block('services:')).trimEnd()).toBe(
        `  ${name}:\n    <<: *member\n    volumes: ['${name}:/data/db']`,
      );
    expect(text).not.toContain('mongo4');
  });

  test('lets nobody in without the key or a password, and is reached from inside alone', () => {
    expect(member).toMatch(/command: \[mongod, --replSet, guidepost, --keyFile, \/data\/configdb\/keyfile,/);
    expect(member).toContain(
      'install -o mongodb -g mongodb -m 400 /run/secrets/mongo-keyfile /data/configdb/keyfile',
    );
    expect(member).toContain('networks: [store]');
    expect(member).not.toContain('ports:');
    expect(block('networks:', text.slice(text.indexOf('\nnetworks:')))).toContain(
      'store: { internal: true }',
    );
  });
});

describe('the service', () => {
  test('is reached through the proxy on this machine alone', () => {
    expect(service).toContain("ports: ['127.0.0.1:3978:3978']");
    expect(text.match(/ports:/g)).toHaveLength(1);
  });

  test('has no rights, and nothing that it could write to but its memory', () => {
    for (const line of [
      'read_only: true',
      'tmpfs: [/tmp]',
      'cap_drop: [ALL]',
      "security_opt: ['no-new-privileges:true']",
    ])
      expect(service).toContain(line);
  });

  test('gets longer to stop than its requests have', () => {
    const [, seconds] = /stop_grace_period: (\d+)s/.exec(service) ?? [];
    expect(Number(seconds) * 1000).toBeGreaterThanOrEqual(2 * numberInSource('bot/createApp.ts', 'grace'));
  });

  test('waits until the replica set has its users', () => {
    expect(service).toContain('mongo-setup: { condition: service_completed_successfully }');
  });
});

test('secrets are files, and stand nowhere in the clear', () => {
  const files = [...text.matchAll(/^ {2}([\w.-]+): \{ file: (.+) \}$/gm)].map(([, name, path]) => [
    name,
    path,
  ]);
  const used = [...text.matchAll(/secrets: \[(.+)\]/g)].flatMap(([, list = '']) => list.split(', '));
  expect(files.map(([name]) => name).sort()).toEqual([...new Set(used)].sort());
  for (const [name, path] of files) expect(path).toBe(`secrets/${name}`);
  expect(service).toContain('--env-file=/run/secrets/guidepost.env');
  expect(text).not.toMatch(/(password|secret|token|uri): ?['"]?[^\s'"{[]/i);
  expect(text).not.toMatch(/mongodb(\+srv)?:\/\//);
});

test('with its settings and secrets the service starts in the strict configuration', () => {
  const set: Readonly<Record<string, string>> = { GUIDEPOST_PUBLIC_URL: 'https://guide.example.org' };
  const given = Object.entries(composeVariables()).map(([name, value]) => [
    name,
    set[name] ?? /:-(.*)\}$/.exec(value)?.[1] ?? '',
  ]);
  const environment = {
    ...imageVariables(),
    ...(Object.fromEntries(given) as Record<string, string>),
    GUIDEPOST_SECRET: 'canary-secret-canary-secret-canary-secret',
    MONGODB_URI:
      'mongodb://guidepost:canary@mongo1:27017,mongo2:27017,mongo3:27017/guidepost?replicaSet=guidepost',
  };
  const expected = { loopback: false, store: { kind: 'mongo' }, trustedProxies: 1, website: true };
  expect(readConfig(environment)).toMatchObject({ ok: true, config: expected });
});
