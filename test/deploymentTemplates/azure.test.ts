import { describe, expect, test } from '@jest/globals';
import { armTemplate, expressions, type ArmResource } from '../support/armTemplate.ts';
import { deploymentTemplate, numberInSource } from '../support/deploymentTemplate.ts';

const template = armTemplate();

/** The versions that were looked up; another one is looked up first and then written here. */
const versions = {
  'Microsoft.App/containerApps': '2024-03-01',
  'Microsoft.App/managedEnvironments': '2024-03-01',
  'Microsoft.Authorization/roleAssignments': '2022-04-01',
  'Microsoft.BotService/botServices': '2022-09-15',
  'Microsoft.BotService/botServices/channels': '2022-09-15',
  'Microsoft.DocumentDB/mongoClusters': '2024-07-01',
  'Microsoft.DocumentDB/mongoClusters/firewallRules': '2024-07-01',
  'Microsoft.Insights/actionGroups': '2023-01-01',
  'Microsoft.Insights/components': '2020-02-02',
  'Microsoft.Insights/metricAlerts': '2018-03-01',
  'Microsoft.Insights/webtests': '2022-06-15',
  'Microsoft.KeyVault/vaults': '2023-07-01',
  'Microsoft.KeyVault/vaults/secrets': '2023-07-01',
  'Microsoft.ManagedIdentity/userAssignedIdentities': '2023-01-31',
  'Microsoft.OperationalInsights/workspaces': '2022-10-01',
};

function all(type: string): readonly ArmResource[] {
  return template.resources.filter((resource) => resource.type === type);
}

const app = JSON.stringify(all('Microsoft.App/containerApps'));

describe('the template', () => {
  test('makes what is needed, each with a pinned version', () => {
    const made = template.resources.map(({ type, apiVersion }) => [type, apiVersion] as const);
    expect(Object.fromEntries(made.toSorted())).toEqual(versions);
    for (const [type, apiVersion] of made)
      expect([type, apiVersion]).toEqual([type, versions[type as keyof typeof versions]]);
  });

  test('uses every parameter and variable that it has, and no other', () => {
    const text = expressions(template).join('\n');
    for (const [kind, had] of [
      ['parameters', template.parameters],
      ['variables', template.variables],
    ] as const) {
      const used = [...text.matchAll(new RegExp(`\\b${kind}\\('(\\w+)'\\)`, 'g'))].map(([, name]) => name);
      expect([...new Set(used)].sort()).toEqual(Object.keys(had).sort());
    }
  });

  test('closes every bracket and quote of its expressions', () => {
    const found = expressions(template);
    expect(found.length).toBeGreaterThan(100);
    for (const expression of found) {
      const bare = expression.replace(/'(?:[^']|'')*'/g, '');
      expect(bare).not.toContain("'");
      for (const pair of ['()', '[]', '{}'])
        expect(bare.split(pair[0] ?? '').length).toBe(bare.split(pair[1] ?? '').length);
    }
  });

  test('waits only for what it makes itself', () => {
    const made = new Set(template.resources.map(({ type }) => type));
    const waited = template.resources.flatMap(({ dependsOn = [] }) => dependsOn);
    expect(waited.length).toBeGreaterThan(20);
    for (const one of waited) {
      const type =
        /^\[(?:resourceId\('([^']+)'|extensionResourceId\(.*?, '(Microsoft\.Authorization\/[^']+)')/.exec(
          one,
        );
      expect(made.has(type?.[1] ?? type?.[2] ?? '')).toBe(true);
    }
  });

  test('tells where everything is', () => {
    expect(Object.keys(template.outputs).sort()).toEqual(
      ['botAppId', 'chat', 'domainVerification', 'ready', 'staffConsole', 'vault'].sort(),
    );
    for (const { type, value } of Object.values(template.outputs)) {
      expect(type).toBe('string');
      expect(value).not.toMatch(/listKeys|Password|Token|Secret\b/);
    }
  });
});

describe('secrets', () => {
  const secret = /password|secret$|token|uri$/i;

  test('are parameters that are kept from view and hold nothing', () => {
    const named = Object.entries(template.parameters).filter(([name]) => secret.test(name));
    expect(named.map(([name]) => name).sort()).toEqual([
      'botAppPassword',
      'entraClientSecret',
      'guidepostSecret',
      'metricsToken',
      'mongoPassword',
      'mongodbUri',
      'otherSecret',
      'twilioAuthToken',
      'twilioOtherAuthToken',
    ]);
    for (const [, { type, defaultValue }] of named)
      expect([type, defaultValue ?? '']).toEqual(['securestring', '']);
  });

  test('reach the app from the vault by reference, with the managed identity', () => {
    expect(app).toContain('"keyVaultUrl":');
    expect(app).toContain("'secretRef', lambdaVariables('secret').name");
    for (const name of [
      'botAppPassword',
      'entraClientSecret',
      'guidepostSecret',
      'metricsToken',
      'mongoPassword',
      'mongodbUri',
      'otherSecret',
      'twilioAuthToken',
      'twilioOtherAuthToken',
    ])
      expect(app).not.toContain(`parameters('${name}')`);
    expect(JSON.stringify(template.variables)).toContain('4633458b-17de-408a-874b-0445c86b69e6');
  });

  test.each(['test', 'production'])('are not in the parameters for %s, which fit the template', (name) => {
    const { parameters } = JSON.parse(deploymentTemplate(`azure/parameters.${name}.json`)) as {
      parameters: Record<string, { value: unknown }>;
    };
    for (const [given, { value }] of Object.entries(parameters)) {
      const known = template.parameters[given];
      expect([given, known?.type]).toEqual([given, expect.stringMatching(/^(string|int|bool)$/)]);
      expect(typeof value).toBe({ string: 'string', int: 'number', bool: 'boolean' }[known?.type ?? '']);
      if (known?.allowedValues) expect(known.allowedValues).toContain(value);
    }
    const needed = Object.entries(template.parameters).filter(([, each]) => !('defaultValue' in each));
    const missing = needed.filter(([each]) => !(each in parameters)).map(([each]) => each);
    expect(missing).toEqual(['guidepostSecret']);
  });
});

describe('the container app', () => {
  test('has two to twenty replicas by the load of requests', () => {
    expect(template.parameters).toMatchObject({
      minReplicas: { defaultValue: 2, minValue: 2 },
      maxReplicas: { defaultValue: 20, maxValue: 20 },
    });
    expect(app).toContain(
      '"minReplicas":"[parameters(\'minReplicas\')]","maxReplicas":"[parameters(\'maxReplicas\')]"',
    );
    expect(app).toContain('"http":{"metadata":{"concurrentRequests":');
  });

  test('is asked /live whether it runs and /ready whether it gets requests', () => {
    const probes = [...app.matchAll(/"type":"(\w+)","httpGet":\{"path":"([^"]+)","port":(\d+)\}/g)];
    expect(probes.map(([, type, path, port]) => `${type} ${path} ${port}`)).toEqual([
      'Startup /live 3978',
      'Liveness /live 3978',
      'Readiness /ready 3978',
    ]);
  });

  test('gets longer to stop than its requests have', () => {
    const [, seconds] = /"terminationGracePeriodSeconds":(\d+)/.exec(app) ?? [];
    expect(Number(seconds) * 1000).toBeGreaterThanOrEqual(2 * numberInSource('bot/createApp.ts', 'grace'));
  });

  test('is reached over https alone', () => {
    expect(app).toContain('"external":true,"targetPort":3978,"transport":"auto","allowInsecure":false');
  });
});

test('the bot is a managed identity or a single tenant, with Teams, Web Chat and Direct Line, and reaches the service', () => {
  expect(template.parameters['botAppType']?.allowedValues).toEqual(['UserAssignedMSI', 'SingleTenant']);
  const channels = all('Microsoft.BotService/botServices/channels').map(
    ({ properties }) => properties['channelName'],
  );
  expect(channels).toEqual(['MsTeamsChannel', 'WebChatChannel', 'DirectLineChannel']);
  expect(JSON.stringify(all('Microsoft.BotService/botServices'))).toContain("https://{0}/api/messages'");
});

test('alerts are raised when no replica is ready, when answers fail and when replicas restart', () => {
  const alerts = all('Microsoft.Insights/metricAlerts').map((alert) => JSON.stringify(alert));
  expect(alerts).toHaveLength(3);
  expect(JSON.stringify(all('Microsoft.Insights/webtests'))).toContain("https://{0}/ready'");
  expect(alerts[0]).toContain('WebtestLocationAvailabilityCriteria');
  expect(alerts[1]).toMatch(/"Requests".*"statusCodeCategory".*"5xx"/);
  expect(alerts[2]).toContain('"RestartCount"');
  for (const alert of alerts) expect(alert).toContain("Microsoft.Insights/actionGroups'");
});
