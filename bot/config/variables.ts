/**
 * Every variable that the configuration reads, in the order of docs/operations.md, and whether its value is a secret. The reader takes no other name, and
 * the deployment templates are held to this list.
 */
export const variables = {
  HOST: 'plain',
  PORT: 'plain',
  GUIDEPOST_PUBLIC_URL: 'plain',
  GUIDEPOST_SECRET: 'secret',
  GUIDEPOST_OTHER_SECRET: 'secret',
  GUIDEPOST_DATA: 'plain',
  MONGODB_URI: 'secret',
  GUIDEPOST_CHANNELS: 'plain',
  GUIDEPOST_ORIGINS: 'plain',
  GUIDEPOST_TRUSTED_PROXIES: 'plain',
  GUIDEPOST_RETENTION_DAYS: 'plain',
  GUIDEPOST_NEW_CONVERSATIONS: 'plain',
  GUIDEPOST_MESSAGES_PER_MINUTE: 'plain',
  GUIDEPOST_WEBCHAT: 'plain',
  GUIDEPOST_LOG_LEVEL: 'plain',
  GUIDEPOST_METRICS_TOKEN: 'secret',
  MICROSOFT_APP_ID: 'plain',
  MICROSOFT_APP_TYPE: 'plain',
  MICROSOFT_APP_TENANT_ID: 'plain',
  MICROSOFT_APP_PASSWORD: 'secret',
  GUIDEPOST_STAFF: 'plain',
  GUIDEPOST_STAFF_HOURS: 'plain',
  GUIDEPOST_STAFF_SILENCE: 'plain',
  GUIDEPOST_ENTRA_TENANT: 'plain',
  GUIDEPOST_ENTRA_CLIENT_ID: 'plain',
  GUIDEPOST_ENTRA_CLIENT_SECRET: 'secret',
  GUIDEPOST_ENTRA_AUTHORITY: 'plain',
  TWILIO_ACCOUNT_SID: 'plain',
  TWILIO_AUTH_TOKEN: 'secret',
  TWILIO_OTHER_AUTH_TOKEN: 'secret',
  TWILIO_FROM: 'plain',
  TWILIO_MESSAGING_SERVICE_SID: 'plain',
  TWILIO_API_URL: 'plain',
  GUIDEPOST_LINK_URL: 'plain',
} as const;

/** The name of a variable. */
export type VariableName = keyof typeof variables;

/** Their names, in that order. */
export const variableNames = Object.keys(variables) as VariableName[];
