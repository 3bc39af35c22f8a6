import type { TwilioSettings } from '../../config/smsSettings.ts';
import type { Form } from '../../guards/readBody.ts';
import { isSigned } from './signature.ts';

/** Whether a form was signed with our token, or with the other one that counts while tokens are changed; see `isSigned`. */
export function isFromTwilio(
  { authToken, otherAuthToken }: Pick<TwilioSettings, 'authToken' | 'otherAuthToken'>,
  address: string,
  form: Form,
  signature: string | string[] | undefined,
): boolean {
  return [authToken, otherAuthToken ?? ''].some((token) => isSigned(token, address, form, signature));
}
