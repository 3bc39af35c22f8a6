import { z } from 'zod';
import type { Reader } from './reader.ts';
import type { VariableName } from './variables.ts';

/** Who we are to Azure Bot Service. */
export type BotFrameworkCredentials =
  | {
      readonly kind: 'singleTenant';
      readonly appId: string;
      readonly tenantId: string;
      readonly password: string;
    }
  | { readonly kind: 'managedIdentity'; readonly appId: string; readonly tenantId: string };

/** `loopbackOnly` takes unsigned messages, as the Emulator sends them, from this machine and from nowhere else. */
export type BotFrameworkSettings =
  { readonly kind: 'off' } | { readonly kind: 'loopbackOnly' } | BotFrameworkCredentials;

const identifier = z.guid(
  'is not an identifier: set it to the one Azure shows, like 00000000-0000-0000-0000-000000000000.',
);
const appType = z
  .string()
  .toLowerCase()
  .pipe(
    z.enum(['singletenant', 'userassignedmsi'], {
      error: 'is no kind of bot that Azure still makes: set it to SingleTenant or UserAssignedMSI.',
    }),
  );
const names = ['MICROSOFT_APP_TYPE', 'MICROSOFT_APP_TENANT_ID', 'MICROSOFT_APP_PASSWORD'] as const;

/** The settings of Teams and the other Azure Bot Service channels. Unsigned messages are taken on loopback alone. */
export function readBotFramework(reader: Reader, wanted: boolean, loopback: boolean): BotFrameworkSettings {
  if (!wanted) return { kind: 'off' };
  if (reader.given('MICROSOFT_APP_ID')) return readCredentials(reader);
  const left = names.filter((name) => reader.given(name));
  if (left.length > 0) {
    reader.problem(
      `MICROSOFT_APP_ID is missing, but ${left.join(' and ')} is set: set it to the bot's app id.`,
    );
  } else if (!loopback) {
    reader.problem(
      "MICROSOFT_APP_ID is missing: set it to the bot's app id, or set GUIDEPOST_CHANNELS=website to do without Teams.",
    );
  }
  return { kind: 'loopbackOnly' };
}

function readCredentials(reader: Reader): BotFrameworkCredentials {
  const appId = reader.read('MICROSOFT_APP_ID', identifier, '');
  const tenantId = required(reader, 'MICROSOFT_APP_TENANT_ID', identifier, "the bot's tenant id", '');
  const type = required(reader, 'MICROSOFT_APP_TYPE', appType, 'SingleTenant or UserAssignedMSI', null);
  if (type === 'userassignedmsi') {
    if (reader.given('MICROSOFT_APP_PASSWORD')) {
      reader.problem('MICROSOFT_APP_PASSWORD must not be set with UserAssignedMSI: leave it out.');
    }
    return { kind: 'managedIdentity', appId, tenantId };
  }
  if (type === null) return { kind: 'singleTenant', appId, tenantId, password: '' };
  const password = required(reader, 'MICROSOFT_APP_PASSWORD', z.string(), "the bot's client secret", '');
  return { kind: 'singleTenant', appId, tenantId, password };
}

function required<T, U>(
  reader: Reader,
  name: VariableName,
  schema: z.ZodType<T>,
  what: string,
  otherwise: U,
): T | U {
  if (!reader.given(name)) reader.problem(`${name} is missing: set it to ${what}.`);
  return reader.read(name, schema, otherwise);
}
