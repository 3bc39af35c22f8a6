// Guidepost on Azure Container Apps. main.json is the same in ARM's JSON; a test holds the two together. See docs/deployment.md.
targetScope = 'resourceGroup'

@description('Begins the names of everything that is made.')
@minLength(3)
@maxLength(10)
param name string = 'guidepost'

@description('Where everything is made.')
param location string = resourceGroup().location

@description('The image with its version, such as yourregistry.azurecr.io/guidepost:0.1.0.')
param image string

@description('An Azure Container Registry in this resource group that the image comes from; empty for a public image.')
param registryName string = ''

@description('Your own name for the service, such as guide.example.org; empty for the one that Azure gives.')
param customDomain string = ''

@description('The id of the certificate of customDomain; empty while Azure has not bound it yet.')
param customDomainCertificateId string = ''

@description('Who is told when an alert fires.')
param alertEmail string

@description('Replicas that always run.')
@minValue(2)
@maxValue(20)
param minReplicas int = 2

@description('Replicas at most.')
@minValue(2)
@maxValue(20)
param maxReplicas int = 20

@description('Requests under way in one replica before another is started. An open chat may count as one.')
@minValue(1)
param concurrentRequests int = 100

@description('Answers of 500 and above in five minutes that raise an alert.')
@minValue(1)
param failuresPerFiveMinutes int = 20

@description('Restarts of a replica that raise an alert.')
@minValue(1)
param restarts int = 3

@description('Days that logs are kept.')
@minValue(30)
@maxValue(730)
param logRetentionDays int = 30

@description('Keeps the key vault for 90 days after somebody deletes it. Cannot be switched off again.')
param purgeProtection bool = true

@description('GUIDEPOST_SECRET: signs the website\'s tokens. The output of openssl rand -hex 32.')
@secure()
@minLength(32)
param guidepostSecret string

@description('Makes an Azure Cosmos DB for MongoDB vCore (DocumentDB) cluster; otherwise mongodbUri says where MongoDB is.')
param createMongoCluster bool = false

@description('MONGODB_URI without createMongoCluster.')
@secure()
param mongodbUri string = ''

@description('The user of the cluster that is made.')
param mongoUser string = 'guidepost'

@description('The password of that user; letters and digits, at least 12.')
@secure()
param mongoPassword string = ''

@description('The size of each server of the cluster.')
param mongoTier string = 'M30'

@description('The disk of each server of the cluster, in GB.')
param mongoStorageGb int = 32

@description('Whether each server of the cluster has a standby.')
@allowed([
  'Disabled'
  'SameZone'
  'ZoneRedundantPreferred'
])
param mongoHighAvailability string = 'ZoneRedundantPreferred'

@description('GUIDEPOST_CHANNELS. Without botFramework no bot is made.')
param channels string = 'website,botFramework'

@description('What the bot is known by: the managed identity made here, or an app registration of yours with a password.')
@allowed([
  'UserAssignedMSI'
  'SingleTenant'
])
param botAppType string = 'UserAssignedMSI'

@description('The app id of your app registration; with SingleTenant.')
param botAppId string = ''

@description('The tenant of the identity or app registration.')
param botTenantId string = subscription().tenantId

@description('MICROSOFT_APP_PASSWORD: the secret of your app registration; with SingleTenant.')
@secure()
param botAppPassword string = ''

@description('The name that people see in Teams.')
param botDisplayName string = 'Guidepost'

@description('F0 costs nothing and has limits outside of Teams, S1 has none.')
@allowed([
  'F0'
  'S1'
])
param botSku string = 'F0'

@description('GUIDEPOST_ORIGINS')
param origins string = ''

@description('GUIDEPOST_RETENTION_DAYS')
param retentionDays string = ''

@description('GUIDEPOST_NEW_CONVERSATIONS')
param newConversations string = ''

@description('GUIDEPOST_MESSAGES_PER_MINUTE')
param messagesPerMinute string = ''

@description('GUIDEPOST_LOG_LEVEL')
param logLevel string = ''

@description('GUIDEPOST_STAFF')
param staff string = ''

@description('GUIDEPOST_STAFF_HOURS')
param staffHours string = ''

@description('GUIDEPOST_STAFF_SILENCE')
param staffSilence string = ''

@description('GUIDEPOST_ENTRA_TENANT')
param entraTenant string = ''

@description('GUIDEPOST_ENTRA_CLIENT_ID')
param entraClientId string = ''

@description('GUIDEPOST_ENTRA_CLIENT_SECRET')
@secure()
param entraClientSecret string = ''

@description('GUIDEPOST_OTHER_SECRET')
@secure()
param otherSecret string = ''

@description('TWILIO_OTHER_AUTH_TOKEN')
@secure()
param twilioOtherAuthToken string = ''

@description('GUIDEPOST_METRICS_TOKEN')
@secure()
param metricsToken string = ''

@description('GUIDEPOST_ENTRA_AUTHORITY')
param entraAuthority string = ''

@description('GUIDEPOST_LINK_URL')
param linkUrl string = ''

@description('TWILIO_ACCOUNT_SID')
param twilioAccountSid string = ''

@description('TWILIO_AUTH_TOKEN')
@secure()
param twilioAuthToken string = ''

@description('TWILIO_FROM')
param twilioFrom string = ''

@description('TWILIO_MESSAGING_SERVICE_SID')
param twilioMessagingServiceSid string = ''

@description('TWILIO_API_URL')
param twilioApiUrl string = ''

var suffix = uniqueString(resourceGroup().id)
var vaultName = '${name}-${suffix}'
var vaultSecrets = 'https://${vaultName}${environment().suffixes.keyvaultDns}/secrets'
var withBot = contains(channels, 'botFramework')
var readSecrets = '4633458b-17de-408a-874b-0445c86b69e6' // Key Vault Secrets User
var pullImages = '7f951dda-4ed3-4680-a7ca-43fe172d538d' // AcrPull

var address = 'https://${empty(customDomain) ? '${name}.${containerEnvironment.properties.defaultDomain}' : customDomain}'
var appId = botAppType == 'UserAssignedMSI' ? identity.properties.clientId : botAppId

// An empty setting counts as not set.
var settings = [
  { name: 'GUIDEPOST_CHANNELS', value: channels }
  { name: 'GUIDEPOST_TRUSTED_PROXIES', value: '1' }
  { name: 'GUIDEPOST_ORIGINS', value: origins }
  { name: 'GUIDEPOST_RETENTION_DAYS', value: retentionDays }
  { name: 'GUIDEPOST_NEW_CONVERSATIONS', value: newConversations }
  { name: 'GUIDEPOST_MESSAGES_PER_MINUTE', value: messagesPerMinute }
  { name: 'GUIDEPOST_LOG_LEVEL', value: logLevel }
  { name: 'GUIDEPOST_STAFF', value: staff }
  { name: 'GUIDEPOST_STAFF_HOURS', value: staffHours }
  { name: 'GUIDEPOST_STAFF_SILENCE', value: staffSilence }
  { name: 'GUIDEPOST_ENTRA_TENANT', value: entraTenant }
  { name: 'GUIDEPOST_ENTRA_CLIENT_ID', value: entraClientId }
  { name: 'GUIDEPOST_ENTRA_AUTHORITY', value: entraAuthority }
  { name: 'GUIDEPOST_LINK_URL', value: linkUrl }
  { name: 'MICROSOFT_APP_TYPE', value: withBot ? botAppType : '' }
  { name: 'MICROSOFT_APP_TENANT_ID', value: withBot ? botTenantId : '' }
  { name: 'TWILIO_ACCOUNT_SID', value: twilioAccountSid }
  { name: 'TWILIO_FROM', value: twilioFrom }
  { name: 'TWILIO_MESSAGING_SERVICE_SID', value: twilioMessagingServiceSid }
  { name: 'TWILIO_API_URL', value: twilioApiUrl }
]

// Key Vault takes no empty secret, so those that are not given are left out.
var secretsGiven = concat(
  [
    { name: 'guidepost-secret', variable: 'GUIDEPOST_SECRET' }
    { name: 'mongodb-uri', variable: 'MONGODB_URI' }
  ],
  empty(botAppPassword) ? [] : [{ name: 'microsoft-app-password', variable: 'MICROSOFT_APP_PASSWORD' }],
  empty(entraClientSecret) ? [] : [{ name: 'entra-client-secret', variable: 'GUIDEPOST_ENTRA_CLIENT_SECRET' }],
  empty(otherSecret) ? [] : [{ name: 'guidepost-other-secret', variable: 'GUIDEPOST_OTHER_SECRET' }],
  empty(twilioOtherAuthToken) ? [] : [{ name: 'twilio-other-auth-token', variable: 'TWILIO_OTHER_AUTH_TOKEN' }],
  empty(metricsToken) ? [] : [{ name: 'metrics-token', variable: 'GUIDEPOST_METRICS_TOKEN' }],
  empty(twilioAuthToken) ? [] : [{ name: 'twilio-auth-token', variable: 'TWILIO_AUTH_TOKEN' }]
)

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {
  name: '${name}-identity'
  location: location
}

resource workspace 'Microsoft.OperationalInsights/workspaces@2022-10-01' = {
  name: '${name}-logs'
  location: location
  properties: {
    sku: { name: 'PerGB2018' }
    retentionInDays: logRetentionDays
  }
}

resource vault 'Microsoft.KeyVault/vaults@2023-07-01' = {
  name: vaultName
  location: location
  properties: {
    tenantId: subscription().tenantId
    sku: { family: 'A', name: 'standard' }
    enableRbacAuthorization: true
    enableSoftDelete: true
    softDeleteRetentionInDays: 90
    enablePurgeProtection: purgeProtection ? true : null
  }
}

resource vaultAccess 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(resourceGroup().id, name, readSecrets)
  scope: vault
  properties: {
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', readSecrets)
    principalId: identity.properties.principalId
    principalType: 'ServicePrincipal'
  }
}

resource guidepostSecretInVault 'Microsoft.KeyVault/vaults/secrets@2023-07-01' = {
  parent: vault
  name: 'guidepost-secret'
  properties: { value: guidepostSecret }
}

resource mongodbUriInVault 'Microsoft.KeyVault/vaults/secrets@2023-07-01' = {
  parent: vault
  name: 'mongodb-uri'
  properties: {
    value: createMongoCluster
      ? replace(replace(mongoCluster.properties.connectionString, '<user>', mongoUser), '<password>', uriComponent(mongoPassword))
      : mongodbUri
  }
}

resource botAppPasswordInVault 'Microsoft.KeyVault/vaults/secrets@2023-07-01' = if (!empty(botAppPassword)) {
  parent: vault
  name: 'microsoft-app-password'
  properties: { value: botAppPassword }
}

resource entraClientSecretInVault 'Microsoft.KeyVault/vaults/secrets@2023-07-01' = if (!empty(entraClientSecret)) {
  parent: vault
  name: 'entra-client-secret'
  properties: { value: entraClientSecret }
}

resource otherSecretInVault 'Microsoft.KeyVault/vaults/secrets@2023-07-01' = if (!empty(otherSecret)) {
  parent: vault
  name: 'guidepost-other-secret'
  properties: { value: otherSecret }
}

resource twilioOtherAuthTokenInVault 'Microsoft.KeyVault/vaults/secrets@2023-07-01' = if (!empty(twilioOtherAuthToken)) {
  parent: vault
  name: 'twilio-other-auth-token'
  properties: { value: twilioOtherAuthToken }
}

resource metricsTokenInVault 'Microsoft.KeyVault/vaults/secrets@2023-07-01' = if (!empty(metricsToken)) {
  parent: vault
  name: 'metrics-token'
  properties: { value: metricsToken }
}

resource twilioAuthTokenInVault 'Microsoft.KeyVault/vaults/secrets@2023-07-01' = if (!empty(twilioAuthToken)) {
  parent: vault
  name: 'twilio-auth-token'
  properties: { value: twilioAuthToken }
}

resource mongoCluster 'Microsoft.DocumentDB/mongoClusters@2024-07-01' = if (createMongoCluster) {
  name: '${name}-${suffix}'
  location: location
  properties: {
    administrator: { userName: mongoUser, password: mongoPassword }
    serverVersion: '7.0'
    compute: { tier: mongoTier }
    storage: { sizeGb: mongoStorageGb }
    sharding: { shardCount: 1 }
    highAvailability: { targetMode: mongoHighAvailability }
    publicNetworkAccess: 'Enabled'
  }
}

// 0.0.0.0 lets in Azure's own addresses and no other.
resource mongoFirewall 'Microsoft.DocumentDB/mongoClusters/firewallRules@2024-07-01' = if (createMongoCluster) {
  parent: mongoCluster
  name: 'azure'
  properties: { startIpAddress: '0.0.0.0', endIpAddress: '0.0.0.0' }
}

resource registry 'Microsoft.ContainerRegistry/registries@2023-07-01' existing = {
  name: empty(registryName) ? 'none' : registryName
}

resource registryAccess 'Microsoft.Authorization/roleAssignments@2022-04-01' = if (!empty(registryName)) {
  name: guid(resourceGroup().id, name, pullImages)
  scope: registry
  properties: {
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', pullImages)
    principalId: identity.properties.principalId
    principalType: 'ServicePrincipal'
  }
}

resource containerEnvironment 'Microsoft.App/managedEnvironments@2024-03-01' = {
  name: '${name}-environment'
  location: location
  properties: {
    workloadProfiles: [{ name: 'Consumption', workloadProfileType: 'Consumption' }]
    appLogsConfiguration: {
      destination: 'log-analytics'
      logAnalyticsConfiguration: {
        customerId: workspace.properties.customerId
        sharedKey: workspace.listKeys().primarySharedKey
      }
    }
  }
}

resource app 'Microsoft.App/containerApps@2024-03-01' = {
  name: name
  location: location
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: { '${identity.id}': {} }
  }
  properties: {
    environmentId: containerEnvironment.id
    workloadProfileName: 'Consumption'
    configuration: {
      activeRevisionsMode: 'Single'
      ingress: {
        external: true
        targetPort: 3978
        transport: 'auto'
        allowInsecure: false
        customDomains: empty(customDomainCertificateId)
          ? []
          : [{ name: customDomain, certificateId: customDomainCertificateId, bindingType: 'SniEnabled' }]
      }
      registries: empty(registryName)
        ? []
        : [{ server: '${registryName}${environment().suffixes.acrLoginServer}', identity: identity.id }]
      secrets: [
        for secret in secretsGiven: {
          name: secret.name
          keyVaultUrl: '${vaultSecrets}/${secret.name}'
          identity: identity.id
        }
      ]
    }
    template: {
      terminationGracePeriodSeconds: 30
      containers: [
        {
          name: 'guidepost'
          image: image
          resources: { cpu: json('1.0'), memory: '2Gi' }
          env: concat(
            [
              { name: 'GUIDEPOST_PUBLIC_URL', value: address }
              { name: 'MICROSOFT_APP_ID', value: withBot ? appId : '' }
            ],
            settings,
            map(secretsGiven, secret => { name: secret.variable, secretRef: secret.name })
          )
          probes: [
            {
              type: 'Startup'
              httpGet: { path: '/live', port: 3978 }
              periodSeconds: 2
              timeoutSeconds: 2
              failureThreshold: 30
            }
            {
              type: 'Liveness'
              httpGet: { path: '/live', port: 3978 }
              periodSeconds: 10
              timeoutSeconds: 5
              failureThreshold: 3
            }
            {
              type: 'Readiness'
              httpGet: { path: '/ready', port: 3978 }
              periodSeconds: 5
              timeoutSeconds: 3
              failureThreshold: 3
            }
          ]
        }
      ]
      scale: {
        minReplicas: minReplicas
        maxReplicas: maxReplicas
        rules: [{ name: 'http', http: { metadata: { concurrentRequests: string(concurrentRequests) } } }]
      }
    }
  }
  dependsOn: [
    vaultAccess
    registryAccess
    guidepostSecretInVault
    mongodbUriInVault
    botAppPasswordInVault
    entraClientSecretInVault
    otherSecretInVault
    twilioOtherAuthTokenInVault
    metricsTokenInVault
    twilioAuthTokenInVault
    mongoFirewall
  ]
}

resource bot 'Microsoft.BotService/botServices@2022-09-15' = if (withBot) {
  name: '${name}-${suffix}'
  location: 'global'
  kind: 'azurebot'
  sku: { name: botSku }
  properties: {
    displayName: botDisplayName
    endpoint: '${address}/api/messages'
    msaAppId: appId
    msaAppType: botAppType
    msaAppTenantId: botTenantId
    msaAppMSIResourceId: botAppType == 'UserAssignedMSI' ? identity.id : null
    disableLocalAuth: false
  }
}

resource teams 'Microsoft.BotService/botServices/channels@2022-09-15' = if (withBot) {
  parent: bot
  name: 'MsTeamsChannel'
  location: 'global'
  properties: {
    channelName: 'MsTeamsChannel'
    properties: { isEnabled: true, acceptedTerms: true, deploymentEnvironment: 'CommercialDeployment' }
  }
}

resource webChat 'Microsoft.BotService/botServices/channels@2022-09-15' = if (withBot) {
  parent: bot
  name: 'WebChatChannel'
  location: 'global'
  properties: {
    channelName: 'WebChatChannel'
    properties: { sites: [{ siteName: 'Default Site', isEnabled: true }] }
  }
}

resource directLine 'Microsoft.BotService/botServices/channels@2022-09-15' = if (withBot) {
  parent: bot
  name: 'DirectLineChannel'
  location: 'global'
  properties: {
    channelName: 'DirectLineChannel'
    properties: {
      sites: [{ siteName: 'Default Site', isEnabled: true, isV1Enabled: false, isV3Enabled: true }]
    }
  }
}

resource alertReceivers 'Microsoft.Insights/actionGroups@2023-01-01' = {
  name: '${name}-alerts'
  location: 'global'
  properties: {
    groupShortName: name
    enabled: true
    emailReceivers: [{ name: 'operator', emailAddress: alertEmail, useCommonAlertSchema: true }]
  }
}

resource insights 'Microsoft.Insights/components@2020-02-02' = {
  name: '${name}-insights'
  location: location
  kind: 'web'
  properties: { Application_Type: 'web', WorkspaceResourceId: workspace.id }
}

// Asks from outside whether any replica is ready: each answers /ready with 503 while its store does not answer.
resource readyTest 'Microsoft.Insights/webtests@2022-06-15' = {
  name: '${name}-ready'
  location: location
  kind: 'standard'
  tags: { 'hidden-link:${insights.id}': 'Resource' }
  properties: {
    Name: '${name}-ready'
    SyntheticMonitorId: '${name}-ready'
    Kind: 'standard'
    Enabled: true
    Frequency: 300
    Timeout: 30
    RetryEnabled: true
    Locations: [
      { Id: 'us-va-ash-azr' }
      { Id: 'us-il-ch1-azr' }
      { Id: 'us-tx-sn1-azr' }
      { Id: 'us-ca-sjc-azr' }
      { Id: 'us-fl-mia-edge' }
    ]
    Request: { RequestUrl: '${address}/ready', HttpVerb: 'GET', ParseDependentRequests: false }
    ValidationRules: { ExpectedHttpStatusCode: 200, SSLCheck: true, SSLCertRemainingLifetimeCheck: 14 }
  }
}

resource noReadyReplica 'Microsoft.Insights/metricAlerts@2018-03-01' = {
  name: '${name}-no-ready-replica'
  location: 'global'
  properties: {
    description: 'No replica is ready, seen from three places outside.'
    severity: 0
    enabled: true
    scopes: [readyTest.id, insights.id]
    evaluationFrequency: 'PT1M'
    windowSize: 'PT5M'
    criteria: {
      'odata.type': 'Microsoft.Azure.Monitor.WebtestLocationAvailabilityCriteria'
      webTestId: readyTest.id
      componentId: insights.id
      failedLocationCount: 3
    }
    actions: [{ actionGroupId: alertReceivers.id }]
  }
}

resource failures 'Microsoft.Insights/metricAlerts@2018-03-01' = {
  name: '${name}-failures'
  location: 'global'
  properties: {
    description: 'Many answers of 500 and above within five minutes.'
    severity: 1
    enabled: true
    scopes: [app.id]
    evaluationFrequency: 'PT1M'
    windowSize: 'PT5M'
    criteria: {
      'odata.type': 'Microsoft.Azure.Monitor.SingleResourceMultipleMetricCriteria'
      allOf: [
        {
          criterionType: 'StaticThresholdCriterion'
          name: 'failures'
          metricNamespace: 'Microsoft.App/containerapps'
          metricName: 'Requests'
          dimensions: [{ name: 'statusCodeCategory', operator: 'Include', values: ['5xx'] }]
          operator: 'GreaterThanOrEqual'
          threshold: failuresPerFiveMinutes
          timeAggregation: 'Total'
        }
      ]
    }
    actions: [{ actionGroupId: alertReceivers.id }]
  }
}

resource restarting 'Microsoft.Insights/metricAlerts@2018-03-01' = {
  name: '${name}-restarts'
  location: 'global'
  properties: {
    description: 'A replica keeps being restarted.'
    severity: 1
    enabled: true
    scopes: [app.id]
    evaluationFrequency: 'PT5M'
    windowSize: 'PT15M'
    criteria: {
      'odata.type': 'Microsoft.Azure.Monitor.SingleResourceMultipleMetricCriteria'
      allOf: [
        {
          criterionType: 'StaticThresholdCriterion'
          name: 'restarts'
          metricNamespace: 'Microsoft.App/containerapps'
          metricName: 'RestartCount'
          operator: 'GreaterThanOrEqual'
          threshold: restarts
          timeAggregation: 'Maximum'
        }
      ]
    }
    actions: [{ actionGroupId: alertReceivers.id }]
  }
}

@description('Where residents reach it.')
output chat string = '${address}/chat'

@description('Where staff sign in.')
output staffConsole string = '${address}/staff'

@description('Answers 200 when a replica and its store are ready.')
output ready string = '${address}/ready'

@description('The id that the Teams app is made with.')
output botAppId string = withBot ? appId : ''

@description('The vault with the secrets.')
output vault string = vaultName

@description('For the DNS record asuid.<customDomain>.')
output domainVerification string = app.properties.customDomainVerificationId
