import { describe, expect, test } from '@jest/globals';
import { readConfig } from '../../bot/config.ts';

const tenant = '11111111-2222-3333-4444-555555555555';
const client = 'aaaaaaaa-2222-3333-4444-bbbbbbbbbbbb';
const secret = 'canary-secret-value';
const settings = {
  GUIDEPOST_ENTRA_TENANT: tenant,
  GUIDEPOST_ENTRA_CLIENT_ID: client.toUpperCase(),
  GUIDEPOST_ENTRA_CLIENT_SECRET: secret,
};
type Environment = Readonly<Record<string, string>>;

function problems(environment: Environment): readonly string[] {
  const result = readConfig(environment);
  return result.ok ? [] : result.problems;
}

describe('the settings of Entra ID', () => {
  test('are off when none is given', () => {
    const result = readConfig({});
    expect(result.ok && result.config.entra).toEqual({ kind: 'off' });
  });

  test('are read, with Microsoft’s own sign-in service unless another is named', () => {
    const result = readConfig(settings);
    expect(result.ok && result.config.entra).toEqual({
      kind: 'application',
      tenantId: tenant,
      clientId: client,
      clientSecret: secret,
      authority: 'https://login.microsoftonline.com',
    });
    const government = readConfig({
      ...settings,
      GUIDEPOST_ENTRA_AUTHORITY: 'https://login.microsoftonline.us/',
    });
    expect(government.ok && government.config.entra).toMatchObject({
      authority: 'https://login.microsoftonline.us',
    });
  });

  test.each(Object.keys(settings))('are refused when %s alone is missing, with what it should be', (name) => {
    const [problem, ...others] = problems({ ...settings, [name]: '' });
    expect(others).toEqual([]);
    expect(problem).toMatch(new RegExp(`^${name} is missing: set it to the .+\\.$`));
  });

  test.each([
    ['GUIDEPOST_ENTRA_TENANT', 'common', 'is not an identifier'],
    ['GUIDEPOST_ENTRA_TENANT', 'example.org', 'is not an identifier'],
    ['GUIDEPOST_ENTRA_CLIENT_ID', 'guidepost', 'is not an identifier'],
    ['GUIDEPOST_ENTRA_CLIENT_SECRET', tenant, "is the secret's id"],
    ['GUIDEPOST_ENTRA_AUTHORITY', 'http://login.example.org', 'must be an https address'],
    ['GUIDEPOST_ENTRA_AUTHORITY', 'https://login.example.org/tenant', 'must be an https address'],
    ['GUIDEPOST_ENTRA_AUTHORITY', 'login', 'must be an https address'],
  ])('are refused with %s=%s', (name, value, why) => {
    const told = problems({ ...settings, [name]: value });
    expect(told).toHaveLength(1);
    expect(told[0]).toContain(`${name} ${why}`);
    expect(told[0]).not.toContain(secret);
  });

  test('are refused where there is no console to sign in to', () => {
    expect(problems({ GUIDEPOST_STAFF: 'off', GUIDEPOST_ENTRA_TENANT: tenant })).toEqual([
      'GUIDEPOST_STAFF is off, but GUIDEPOST_ENTRA_TENANT is set: set it to on, or leave them out.',
    ]);
  });
});
