import { expect, test } from '@jest/globals';
import { jwtVerify, SignJWT } from 'jose';
import { createSignedClaims } from '../../../bot/channels/directLine/signedClaims.ts';

const key = new TextEncoder().encode('a key that is made up and long enough');
const signed = createSignedClaims(key);
const claims = { user: 'dl_Zoë', exp: 4_102_444_800 };

test('what is signed here is a JSON Web Token for others too', async () => {
  const { payload, protectedHeader } = await jwtVerify(signed.sign(claims), key, { algorithms: ['HS256'] });
  expect(payload).toEqual(claims);
  expect(protectedHeader).toEqual({ alg: 'HS256' });
});

test('what others sign with the key is read', async () => {
  const token = await new SignJWT(claims).setProtectedHeader({ alg: 'HS256' }).sign(key);
  expect(signed.read(token)).toEqual(claims);
});

test('no letter of a token can be another one', () => {
  const token = signed.sign(claims);
  for (let place = 0; place < token.length; place += 1)
    for (const other of ['A', 'B', '.', '='])
      if (token[place] !== other)
        expect(signed.read(`${token.slice(0, place)}${other}${token.slice(place + 1)}`)).toBeUndefined();
});

const token = signed.sign(claims);
const [header = '', payload = '', signature = ''] = token.split('.');
test.each([
  ['nothing', ''],
  ['two parts', `${header}.${payload}`],
  ['an empty signature', `${header}.${payload}.`],
  ['four parts', `${token}.${signature}`],
  ['a padded signature', `${token}=`],
  ['no algorithm', `${Buffer.from('{"alg":"none"}').toString('base64url')}.${payload}.${signature}`],
  ['the signature of another key', createSignedClaims(key.map((byte) => byte ^ 1)).sign(claims)],
])('%s is no token', (_name, given) => {
  expect(signed.read(given)).toBeUndefined();
});
