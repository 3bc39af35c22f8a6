import { describe, expect, test } from '@jest/globals';
import type { Config } from '../../bot/config.ts';
import { readConfig } from '../../bot/config.ts';

const id = '11111111-2222-3333-4444-555555555555';
const secret = 'canary-secret-canary-secret-canary-secret';
const outside = {
  HOST: '0.0.0.0',
  GUIDEPOST_PUBLIC_URL: 'https://guide.example.org',
  GUIDEPOST_SECRET: secret,
  GUIDEPOST_CHANNELS: 'website',
};
const teams = {
  MICROSOFT_APP_ID: id,
  MICROSOFT_APP_TYPE: 'SingleTenant',
  MICROSOFT_APP_TENANT_ID: id,
  MICROSOFT_APP_PASSWORD: 'canary-password',
};
type Environment = Record<string, string>;

function configured(environment: Environment): Config {
  const result = readConfig(environment);
  if (!result.ok) throw new Error(result.problems.join('\n'));
  return result.config;
}

function problems(environment: Environment): readonly string[] {
  const result = readConfig(environment);
  return result.ok ? [] : result.problems;
}

describe('a configuration', () => {
  test('needs nothing on loopback', () => {
    expect(configured({})).toEqual({
      host: '127.0.0.1',
      port: 3978,
      publicUrl: 'http://127.0.0.1:3978',
      loopback: true,
      dataFolder: './.guidepost',
      store: { kind: 'embedded', folder: './.guidepost' },
      secret: null,
      otherSecret: null,
      website: true,
      botFramework: { kind: 'loopbackOnly' },
      staff: true,
      entra: { kind: 'off' },
      sms: { kind: 'off' },
      staffHours: null,
      staffSilence: 15,
      origins: [],
      trustedProxies: 0,
      retentionDays: 90,
      logLevel: 'info',
      metricsToken: null,
      newConversations: 1000,
      messagesPerMinute: 1000,
      webChatFolder: null,
    });
  });

  test('takes everything that can be set', () => {
    const config = configured({
      ...outside,
      ...teams,
      PORT: '8080',
      GUIDEPOST_OTHER_SECRET: '0123456789abcdef'.repeat(4),
      GUIDEPOST_DATA: '/var/guidepost',
      MONGODB_URI: 'mongodb://a:b@db/guidepost',
      GUIDEPOST_CHANNELS: ' website , botFramework ',
      GUIDEPOST_STAFF: 'off',
      GUIDEPOST_ORIGINS: 'https://www.example.org, https://example.com:8443/',
      GUIDEPOST_TRUSTED_PROXIES: '2',
      GUIDEPOST_RETENTION_DAYS: '30',
      GUIDEPOST_LOG_LEVEL: 'warn',
      GUIDEPOST_METRICS_TOKEN: 'f'.repeat(32),
      GUIDEPOST_NEW_CONVERSATIONS: '12',
      GUIDEPOST_MESSAGES_PER_MINUTE: '30',
      GUIDEPOST_WEBCHAT: '/var/webchat',
    });
    expect(config).toEqual({
      host: '0.0.0.0',
      port: 8080,
      publicUrl: 'https://guide.example.org',
      loopback: false,
      dataFolder: '/var/guidepost',
      store: { kind: 'mongo', uri: 'mongodb://a:b@db/guidepost' },
      secret,
      otherSecret: '0123456789abcdef'.repeat(4),
      website: true,
      botFramework: { kind: 'singleTenant', appId: id, tenantId: id, password: 'canary-password' },
      staff: false,
      entra: { kind: 'off' },
      sms: { kind: 'off' },
      staffHours: null,
      staffSilence: 15,
      origins: ['https://www.example.org', 'https://example.com:8443'],
      trustedProxies: 2,
      retentionDays: 30,
      logLevel: 'warn',
      metricsToken: 'f'.repeat(32),
      newConversations: 12,
      messagesPerMinute: 30,
      webChatFolder: '/var/webchat',
    });
  });

  test('takes an empty variable as one that is not set', () => {
    expect(configured({ HOST: '', PORT: ' ', MONGODB_URI: '', GUIDEPOST_SECRET: '' })).toEqual(
      configured({}),
    );
  });

  test('lets an address begin six conversations and say 60 things a minute when it comes from outside', () => {
    expect(configured(outside)).toMatchObject({ newConversations: 6, messagesPerMinute: 60 });
  });

  test('knows a managed identity, which has no password', () => {
    const config = configured({
      ...teams,
      MICROSOFT_APP_TYPE: 'UserAssignedMSI',
      MICROSOFT_APP_PASSWORD: '',
    });
    expect(config.botFramework).toEqual({ kind: 'managedIdentity', appId: id, tenantId: id });
  });

  test('checks signatures on loopback too once there is an app id', () => {
    expect(configured(teams).botFramework.kind).toBe('singleTenant');
  });

  test.each([
    ['127.0.0.1', 'http://localhost:3978', true],
    ['::1', 'http://[::1]:3978', true],
    ['localhost', 'http://127.0.0.1:3978', true],
    ['127.0.0.1', 'https://guide.example.org', false],
    ['0.0.0.0', 'https://guide.example.org', false],
    ['127.0.0.1', 'https://localhost.example.org', false],
    ['127.0.0.1', 'https://127.0.0.1.example.org', false],
  ])('on %s with %s: only this machine can reach it is %s', (host, url, loopback) => {
    const config = configured({ ...outside, HOST: host, GUIDEPOST_PUBLIC_URL: url });
    expect(config.loopback).toBe(loopback);
  });
});

describe('a wrong configuration', () => {
  const wrong: readonly (readonly [string, Environment])[] = [
    ['HOST', { HOST: 'http://example.org' }],
    ['HOST', { HOST: '999.1.1.1' }],
    ['PORT', { PORT: '0' }],
    ['PORT', { PORT: '65536' }],
    ['PORT', { PORT: '80a' }],
    ['GUIDEPOST_PUBLIC_URL', { GUIDEPOST_PUBLIC_URL: 'guide.example.org' }],
    ['GUIDEPOST_PUBLIC_URL', { GUIDEPOST_PUBLIC_URL: 'http://127.0.0.1/guide' }],
    ['GUIDEPOST_PUBLIC_URL', { GUIDEPOST_PUBLIC_URL: 'http://me@127.0.0.1/' }],
    ['GUIDEPOST_PUBLIC_URL', { GUIDEPOST_PUBLIC_URL: 'ftp://127.0.0.1/' }],
    ['GUIDEPOST_PUBLIC_URL', { ...outside, GUIDEPOST_PUBLIC_URL: 'http://guide.example.org' }],
    ['GUIDEPOST_PUBLIC_URL', { ...outside, GUIDEPOST_PUBLIC_URL: '' }],
    ['MONGODB_URI', { MONGODB_URI: 'localhost:27017' }],
    ['GUIDEPOST_SECRET', { GUIDEPOST_SECRET: 'short' }],
    ['GUIDEPOST_SECRET', { GUIDEPOST_SECRET: 'changeme'.repeat(8) }],
    ['GUIDEPOST_OTHER_SECRET', { GUIDEPOST_OTHER_SECRET: '0'.repeat(64) }],
    ['GUIDEPOST_TRUSTED_PROXYS', { ...outside, GUIDEPOST_TRUSTED_PROXYS: '1' }],
    ['MONGODB_URI', { MONGODB_URI: 'mongodb://u:p@db.example.org/guidepost?w=majority&tlsInsecure=true' }],
    ['MONGODB_URI', { MONGODB_URI: 'mongodb://u:p@db.example.org/?tlsAllowInvalidCertificates=true&w=1' }],
    ['GUIDEPOST_SECRET', { ...outside, GUIDEPOST_SECRET: '' }],
    [
      'GUIDEPOST_SECRET',
      { GUIDEPOST_PUBLIC_URL: 'https://guide.example.org', GUIDEPOST_CHANNELS: 'website' },
    ],
    ['GUIDEPOST_CHANNELS', { GUIDEPOST_CHANNELS: 'website,teams' }],
    ['GUIDEPOST_CHANNELS', { GUIDEPOST_CHANNELS: ',' }],
    ['GUIDEPOST_ORIGINS', { ...outside, GUIDEPOST_ORIGINS: 'http://localhost:8080' }],
    ['GUIDEPOST_ORIGINS', { ...outside, GUIDEPOST_ORIGINS: '*' }],
    ['GUIDEPOST_ORIGINS', { GUIDEPOST_ORIGINS: 'http://www.example.org' }],
    ['GUIDEPOST_ORIGINS', { GUIDEPOST_ORIGINS: 'https://www.example.org/page' }],
    ['GUIDEPOST_TRUSTED_PROXIES', { GUIDEPOST_TRUSTED_PROXIES: '-1' }],
    ['GUIDEPOST_RETENTION_DAYS', { GUIDEPOST_RETENTION_DAYS: '0' }],
    ['GUIDEPOST_STAFF', { GUIDEPOST_STAFF: 'true' }],
    ['GUIDEPOST_LOG_LEVEL', { GUIDEPOST_LOG_LEVEL: 'loud' }],
    ['GUIDEPOST_METRICS_TOKEN', { GUIDEPOST_METRICS_TOKEN: 'short' }],
    ['GUIDEPOST_METRICS_TOKEN', { GUIDEPOST_METRICS_TOKEN: 'with blanks in it, though it is long enough' }],
    ['GUIDEPOST_NEW_CONVERSATIONS', { GUIDEPOST_NEW_CONVERSATIONS: '0' }],
    ['GUIDEPOST_MESSAGES_PER_MINUTE', { GUIDEPOST_MESSAGES_PER_MINUTE: 'many' }],
    ['MICROSOFT_APP_ID', { ...outside, GUIDEPOST_CHANNELS: 'website,botFramework' }],
    ['MICROSOFT_APP_ID', { ...teams, MICROSOFT_APP_ID: '' }],
    ['MICROSOFT_APP_ID', { ...teams, MICROSOFT_APP_ID: 'my bot' }],
    ['MICROSOFT_APP_TYPE', { ...teams, MICROSOFT_APP_TYPE: '' }],
    ['MICROSOFT_APP_TYPE', { ...teams, MICROSOFT_APP_TYPE: 'MultiTenant' }],
    ['MICROSOFT_APP_TENANT_ID', { ...teams, MICROSOFT_APP_TENANT_ID: '' }],
    ['MICROSOFT_APP_PASSWORD', { ...teams, MICROSOFT_APP_PASSWORD: '' }],
    ['MICROSOFT_APP_PASSWORD', { ...teams, MICROSOFT_APP_TYPE: 'UserAssignedMSI' }],
  ];
  test.each(wrong)('is told in one sentence about %s: %j', (name, environment) => {
    const told = problems(environment);
    expect(told).toHaveLength(1);
    expect(told[0]).toMatch(new RegExp(`^${name} .*(set it to|leave it out).*\\.$`));
  });

  test('is told about all at once', () => {
    const told = problems({ HOST: '0.0.0.0', PORT: 'x', GUIDEPOST_LOG_LEVEL: 'loud', MICROSOFT_APP_ID: id });
    expect(told.map((sentence) => sentence.split(' ')[0]).sort()).toEqual([
      'GUIDEPOST_LOG_LEVEL',
      'GUIDEPOST_PUBLIC_URL',
      'GUIDEPOST_SECRET',
      'MICROSOFT_APP_TENANT_ID',
      'MICROSOFT_APP_TYPE',
      'PORT',
    ]);
  });

  test('is told about without a word of its secrets', () => {
    const told = problems({
      ...teams,
      PORT: 'x',
      MICROSOFT_APP_TYPE: 'UserAssignedMSI',
      GUIDEPOST_SECRET: 'canary-short',
      MONGODB_URI: 'http://canary:canary@db',
    });
    expect(told).toHaveLength(4);
    expect(told.join('\n')).not.toContain('canary');
  });
});
