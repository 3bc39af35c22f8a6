import { describe, expect, test } from '@jest/globals';
import { isSigned } from '../../../bot/channels/sms/signature.ts';
import { sign } from '../../support/twilio/sign.ts';

const token = '12345';
const address = 'https://mycompany.com/myapp.php?foo=1&bar=2';
const form = {
  CallSid: 'CA1234567890ABCDE',
  Caller: '+14158675309',
  Digits: '1234',
  From: '+14158675309',
  To: '+18005551212',
};
/** Of the example in Twilio's documentation. */
const published = 'RSOYDt4T1cUTdK1PDd93/VVr8B8=';

describe('a signature', () => {
  test('counts as Twilio makes it', () => {
    expect(isSigned(token, address, form, published)).toBe(true);
    expect(sign(address, form, token)).toBe(published);
  });

  test('counts with letters and emoji beyond ASCII, and with names in brackets', () => {
    const spanish = { Body: '¿Qué año? 😀', 'a[b]': 'c' };
    expect(isSigned(token, address, spanish, sign(address, spanish, token))).toBe(true);
  });

  test('counts with or without the port, as Twilio signs both', () => {
    for (const signedAs of ['https://guide.example.org/sms', 'https://guide.example.org:443/sms'])
      expect(isSigned(token, 'https://guide.example.org/sms', form, sign(signedAs, form, token))).toBe(true);
    for (const signedAs of ['https://guide.example.org/sms', 'https://guide.example.org:8443/sms'])
      expect(isSigned(token, 'https://guide.example.org:8443/sms', form, sign(signedAs, form, token))).toBe(
        true,
      );
  });

  test('of a parameter that was sent twice counts each value once', () => {
    const signature = sign(address, { Body: 'aBodyb' }, token);
    expect(isSigned(token, address, { Body: ['b', 'a', 'b'] }, signature)).toBe(true);
  });

  test('never counts without a token', () => {
    expect(isSigned('', address, form, sign(address, form, ''))).toBe(false);
  });

  test.each([
    ['is missing', undefined],
    ['is empty', ''],
    ['is sent twice', [published, published]],
    ['is cut', published.slice(0, 20)],
    ['is longer', `${published}AAAA`],
    ['is that of nothing', Buffer.alloc(20).toString('base64')],
    ['is no base64', '%%%%'],
    ['is in hexadecimal', Buffer.from(published, 'base64').toString('hex')],
  ])('that %s does not count', (_, signature) => {
    expect(isSigned(token, address, form, signature)).toBe(false);
  });
});
