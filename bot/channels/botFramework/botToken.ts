import { ConfigurationServiceClientCredentialFactory } from 'botbuilder';
import { AppCredentials, AuthenticationConstants } from 'botframework-connector';

/** Gives the token that Azure's channels know us by; the SDK keeps it until shortly before it expires. `null` without an app id. */
export function createBotToken(settings: Record<string, string>): () => Promise<string | null> {
  const { MicrosoftAppId: appId } = settings;
  if (appId === undefined) return async () => null;
  const { ToChannelFromBotOAuthScope: scope, ToChannelFromBotLoginUrl: login } = AuthenticationConstants;
  const credentials = new ConfigurationServiceClientCredentialFactory(settings).createCredentials(
    appId,
    scope,
    login,
    true,
  );
  credentials.catch(() => undefined);
  return async () => {
    const known = await credentials;
    return known instanceof AppCredentials ? known.getToken() : null;
  };
}
