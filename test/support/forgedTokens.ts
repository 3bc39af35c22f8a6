import { exportJWK, SignJWT } from 'jose';
import { signToken, symmetricToken, unsignedToken, type Authority } from './botFrameworkAuthority.ts';
import { appId, serviceUrl } from './botFrameworkService.ts';

const seconds = (from: number): number => Math.floor(Date.now() / 1000) + from;
/** The claims of a token that counts. */
export const claims = { aud: appId, serviceurl: serviceUrl };
const valid = (authority: Authority, changed: object = {}) =>
  signToken(authority.key, { ...claims, ...changed });
/** Signed by a key of the forger's, with a header that leads to it. */
const leading = async ({ strangeKey, key }: Authority, header: object) =>
  new SignJWT({ iss: 'https://api.botframework.com', ...claims })
    .setProtectedHeader({ alg: 'RS256', kid: key.kid, ...header })
    .setExpirationTime('10m')
    .sign(strangeKey.privateKey);
const tampered = (token: string): string => {
  const [header = '', payload = '', signature = ''] = token.split('.');
  const changed = {
    ...(JSON.parse(Buffer.from(payload, 'base64url').toString()) as object),
    aud: appId,
    x: 1,
  };
  return [header, Buffer.from(JSON.stringify(changed)).toString('base64url'), signature].join('.');
};

/** Tokens that must not count, by what is wrong with them; `null` is none at all. */
export const forgeries: readonly (readonly [string, (authority: Authority) => Promise<string | null>])[] = [
  ['no token', async () => null],
  ['an empty token', async () => ''],
  ['garbage', async () => 'garbage'],
  ['three parts of garbage', async () => 'a.b.c'],
  ['two tokens', async (authority) => `${await valid(authority)} ${await valid(authority)}`],
  ['alg none', async (authority) => unsignedToken(await valid(authority))],
  ['alg none with a signature', async (authority) => `${await unsignedToken(await valid(authority))}AAAA`],
  ['HS256 with the public key', (authority) => symmetricToken(authority.key, claims)],
  ['another key under a known id', (authority) => signToken(authority.strangeKey, claims, authority.key.kid)],
  ['a key that is not published', (authority) => signToken(authority.strangeKey, claims)],
  ['a key of another kind', (authority) => signToken(authority.key, claims, 'no-rsa')],
  ['an empty key id', (authority) => signToken(authority.key, claims, '')],
  [
    'a key that the token brings along',
    async (authority) => leading(authority, { jwk: await exportJWK(authority.strangeKey.publicKey) }),
  ],
  [
    'an address of keys that the token names',
    (authority) => leading(authority, { jku: 'https://evil.example/keys', x5u: 'https://evil.example/x' }),
  ],
  ['an id of a key that is a path', (authority) => signToken(authority.key, claims, '../../dev/null')],
  [
    'a header that must be understood and is not',
    async ({ key }) => {
      const token = await new SignJWT({ iss: 'https://api.botframework.com', ...claims })
        .setProtectedHeader({ alg: 'RS256', kid: key.kid, crit: ['x-new'], 'x-new': true })
        .setExpirationTime('10m')
        .sign(key.privateKey, { crit: { 'x-new': true } });
      return token;
    },
  ],
  [
    'half a signature',
    async (authority) => (await valid(authority)).replace(/[^.]*$/, (whole) => whole.slice(0, 100)),
  ],
  ['changed claims', async (authority) => tampered(await valid(authority))],
  ['the government cloud’s issuer', (authority) => valid(authority, { iss: 'https://api.botframework.us' })],
  ['another audience', (authority) => valid(authority, { aud: '99999999-2222-3333-4444-555555555555' })],
  ['no audience', (authority) => valid(authority, { aud: undefined })],
  ['another issuer', (authority) => valid(authority, { iss: 'https://evil.example' })],
  ['no issuer', (authority) => valid(authority, { iss: undefined })],
  [
    'an issuer that only looks like it',
    (authority) => valid(authority, { iss: 'https://api.botframework.com/' }),
  ],
  [
    'the Emulator’s issuer, version 1',
    (authority) =>
      valid(authority, {
        iss: 'https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/',
        appid: appId,
        ver: '1.0',
      }),
  ],
  [
    'the Emulator’s issuer, version 2',
    (authority) =>
      valid(authority, {
        iss: 'https://login.microsoftonline.com/d6d49420-f39b-4df7-a1dc-d59a935871db/v2.0',
        azp: appId,
        ver: '2.0',
      }),
  ],
  [
    'the tenant’s own issuer',
    (authority) => valid(authority, { iss: `https://sts.windows.net/${appId}/`, appid: appId, ver: '1.0' }),
  ],
  ['an end ten minutes ago', (authority) => valid(authority, { exp: seconds(-600) })],
  ['an end six minutes ago', (authority) => valid(authority, { exp: seconds(-360) })],
  ['an end that is no number', (authority) => valid(authority, { exp: 'tomorrow' })],
  ['no end', (authority) => valid(authority, { exp: undefined })],
  ['a beginning in ten minutes', (authority) => valid(authority, { nbf: seconds(600), exp: seconds(1200) })],
  ['no service URL', (authority) => valid(authority, { serviceurl: undefined })],
  ['an empty service URL', (authority) => valid(authority, { serviceurl: '' })],
  ['a service URL that is no text', (authority) => valid(authority, { serviceurl: [serviceUrl] })],
  [
    'another service URL',
    (authority) => valid(authority, { serviceurl: 'https://smba.trafficmanager.net/emea/' }),
  ],
];
