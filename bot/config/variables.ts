/**
 * Every variable that the configuration reads, sorted, and whether its value is a secret. The reader takes no other name, and
 * the deployment templates are held to this list.
 */
export const variables = {
  GUIDEPOST_CHANNELS: 'plain',
  GUIDEPOST_DATA: 'plain',
  GUIDEPOST_ENTRA_AUTHORITY: 'plain',
  GUIDEPOST_ENTRA_CLIENT_ID: 'plain',
  GUIDEPOST_ENTRA_CLIENT_SECRET: 'secret',
  GUIDEPOST_ENTRA_TENANT: 'plain',
  GUIDEPOST_LINK_URL: 'plain',
  GUIDEPOST_LOG_LEVEL: 'plain',
  GUIDEPOST_MESSAGES_PER_MINUTE: 'plain',
  GUIDEPOST_NEW_CONVERSATIONS: 'plain',
  GUIDEPOST_ORIGINS: 'plain',
  GUIDEPOST_PUBLIC_URL: 'plain',
  GUIDEPOST_RETENTION_DAYS: 'plain',
  GUIDEPOST_SECRET: 'secret',
  GUIDEPOST_STAFF: 'plain',
  GUIDEPOST_STAFF_HOURS: 'plain',
  GUIDEPOST_STAFF_SILENCE: 'plain',
  GUIDEPOST_TRUSTED_PROXIES: 'plain',
  GUIDEPOST_WEBCHAT: 'plain',
  HOST: 'plain',
  MICROSOFT_APP_ID: 'plain',
  MICROSOFT_APP_PASSWORD: 'secret',
  MICROSOFT_APP_TENANT_ID: 'plain',
  MICROSOFT_APP_TYPE: 'plain',
  MONGODB_URI: 'secret',
  PORT: 'plain',
  TWILIO_ACCOUNT_SID: 'plain',
  TWILIO_API_URL: 'plain',
  TWILIO_AUTH_TOKEN: 'secret',
  TWILIO_FROM: 'plain',
  TWILIO_MESSAGING_SERVICE_SID: 'plain',
} as const;

/** The name of a variable. */
export type VariableName = keyof typeof variables;
