import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isAllowedServiceUrl } from '../../../bot/channels/botFramework/serviceUrl.ts';

describe('replies go to Azure', () => {
  test.each([
    'https://smba.trafficmanager.net/amer/',
    'https://smba.trafficmanager.net/teams/11111111-2222-3333-4444-555555555555/',
    'https://webchat.botframework.com/',
    'https://directline.botframework.com',
    'https://europe.webchat.botframework.com/',
    'https://directline.botframework.azure.us/',
    'https://SMBA.trafficmanager.net/amer/',
  ])('at %s', (url) => {
    expect(isAllowedServiceUrl(url, 'azure')).toBe(true);
  });

  test.each([
    '',
    'smba.trafficmanager.net',
    'http://smba.trafficmanager.net/',
    'https:smba.trafficmanager.net/',
    'https:/smba.trafficmanager.net/',
    'https:///smba.trafficmanager.net/',
    'https:\\\\smba.trafficmanager.net\\',
    ' https://smba.trafficmanager.net/',
    'https://smba.trafficmanager.net/\n',
    'https://smba.trafficmanager.net:8443/',
    'https://smba.trafficmanager.net./',
    'https://user@smba.trafficmanager.net/',
    'https://smba.trafficmanager.net@evil.example/',
    'https://evil.example#smba.trafficmanager.net/',
    'https://evil.example?smba.trafficmanager.net/',
    'https://evil.example/smba.trafficmanager.net/',
    'https://evil.example\\.botframework.com/',
    'https://smba.trafficmanager.net.evil.example/',
    'https://evilsmba.trafficmanager.net/',
    'https://other.trafficmanager.net/',
    'https://botframework.com.evil.example/',
    'https://evilbotframework.com/',
    'https://botframework.com/',
    'https://-.botframework.com.example/',
    'https://xn--smba-0ra.trafficmanager.net/',
    'https://ѕmba.trafficmanager.net/',
    'https://smba。trafficmanager。net/',
    'https://smba.trafficmanager.net/a?b=c',
    'https://smba.trafficmanager.net/a#b',
    'https://169.254.169.254/latest/meta-data/',
    'http://169.254.169.254/',
    'https://[fd00:ec2::254]/',
    'https://[::ffff:169.254.169.254]/',
    'https://2852039166/',
    'https://0xa9fea9fe/',
    'https://127.0.0.1/',
    'https://localhost/',
    'http://localhost:3978/',
    'ftp://smba.trafficmanager.net/',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'urn:botframework:websocket:wss://x',
    `https://smba.trafficmanager.net/${'a'.repeat(300)}`,
  ])('and never to %j', (url) => {
    expect(isAllowedServiceUrl(url, 'azure')).toBe(false);
  });

  test('whatever is put around a good address', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (before, after) => {
        const url = `https://${before}smba.trafficmanager.net${after}`;
        if (isAllowedServiceUrl(url, 'azure')) expect(new URL(url).host).toBe('smba.trafficmanager.net');
      }),
      { numRuns: 1000 },
    );
  });
});

describe('without a signature replies stay on this machine', () => {
  test.each([
    ['http://localhost:56150', true],
    ['http://127.0.0.1:9000/', true],
    ['http://[::1]:9000/', true],
    ['https://localhost/', true],
    ['http://127.0.0.1.evil.example/', false],
    ['http://localhost.evil.example/', false],
    ['http://127.0.0.1@evil.example/', false],
    ['http://2130706433/', false],
    ['http://0.0.0.0/', false],
    ['http://169.254.169.254/', false],
    ['https://smba.trafficmanager.net/', false],
  ])('%s: %s', (url, allowed) => {
    expect(isAllowedServiceUrl(url, 'loopback')).toBe(allowed);
  });
});
