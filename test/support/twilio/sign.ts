import { createHmac } from 'node:crypto';
import { account } from './startTwilio.ts';

/** The signature that Twilio puts under a form for an address. */
export function sign(
  address: string,
  form: Readonly<Record<string, string>>,
  token: string = account.token,
): string {
  const names = Object.keys(form).sort();
  const signed = address + names.map((name) => name + (form[name] ?? '')).join('');
  return createHmac('sha1', token).update(signed, 'utf8').digest('base64');
}
