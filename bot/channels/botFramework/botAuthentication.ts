import { CallerIdConstants, ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import {
  AuthenticationConstants,
  type ClaimsIdentity,
  type ConnectorFactory,
  type UserTokenClient,
} from 'botframework-connector';
import type { BotFrameworkCredentials } from '../../config/botFrameworkSettings.ts';

/** The settings under the names that the SDK knows; none at all for unsigned messages on this machine. */
export function sdkSettings(
  settings: BotFrameworkCredentials | { readonly kind: 'loopbackOnly' },
): Record<string, string> {
  if (settings.kind === 'loopbackOnly') return {};
  const { appId: MicrosoftAppId, tenantId: MicrosoftAppTenantId } = settings;
  return settings.kind === 'singleTenant'
    ? {
        MicrosoftAppId,
        MicrosoftAppTenantId,
        MicrosoftAppType: 'SingleTenant',
        MicrosoftAppPassword: settings.password,
      }
    : { MicrosoftAppId, MicrosoftAppTenantId, MicrosoftAppType: 'UserAssignedMSI' };
}

/** Where Azure publishes the keys of its channels. */
export const azureMetadataUrl = AuthenticationConstants.ToBotFromChannelOpenIdMetadataUrl;

/** The SDK's authentication for Azure's public cloud, with our own way out and no client that nobody uses made for every turn. */
export class BotAuthentication extends ConfigurationBotFrameworkAuthentication {
  readonly #connector: ConnectorFactory;
  #tokens: Promise<UserTokenClient> | undefined;

  constructor(settings: Record<string, string>, connector: ConnectorFactory, metadataUrl: string) {
    // One given part makes the SDK take all of them as given, so all are.
    super({
      ...settings,
      ValidateAuthority: true,
      ToChannelFromBotLoginUrl: AuthenticationConstants.ToChannelFromBotLoginUrl,
      ToChannelFromBotOAuthScope: AuthenticationConstants.ToChannelFromBotOAuthScope,
      ToBotFromChannelTokenIssuer: AuthenticationConstants.ToBotFromChannelTokenIssuer,
      OAuthUrl: AuthenticationConstants.OAuthUrl,
      ToBotFromChannelOpenIdMetadataUrl: metadataUrl,
      ToBotFromEmulatorOpenIdMetadataUrl: AuthenticationConstants.ToBotFromEmulatorOpenIdMetadataUrl,
      CallerId: CallerIdConstants.PublicAzureChannel,
    });
    this.#connector = connector;
  }

  override createConnectorFactory(): ConnectorFactory {
    return this.#connector;
  }

  override createUserTokenClient(identity: ClaimsIdentity): Promise<UserTokenClient> {
    return (this.#tokens ??= super.createUserTokenClient(identity));
  }
}
