import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { hostileServiceUrls } from '../../support/hostileServiceUrls.ts';
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

  test.each(['', ...hostileServiceUrls])('and never to %j', (url) => {
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
