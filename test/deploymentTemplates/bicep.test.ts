import { describe, expect, test } from '@jest/globals';
import { readConfig } from '../../bot/config.ts';
import { armTemplate, leaves, type ArmTemplate } from '../support/armTemplate.ts';
import { declarations, resources } from '../support/bicep.ts';
import { deploymentTemplate } from '../support/deploymentTemplate.ts';
import { imageVariables } from '../support/templateVariables.ts';

const bicep = deploymentTemplate('azure/main.bicep');
const template = armTemplate();

/** A default as Bicep writes it, in JSON's terms. */
function literal(text: string | undefined): unknown {
  if (text === undefined) return undefined;
  const words = /^'(.*)'$/.exec(text)?.[1];
  if (words !== undefined) return words;
  if (text === 'true' || text === 'false') return text === 'true';
  return /^\d+$/.test(text) ? Number(text) : `[${text}]`;
}

describe('the Bicep file and the ARM template are one', () => {
  test('in their parameters: order, types, defaults, what is allowed, what is secret', () => {
    const told = declarations(bicep, 'param').map(({ name, text, decorators }) => {
      const [, type = '', value] = /^(\w+)(?: = (.*))?$/.exec(text) ?? [];
      const allowed = /@allowed\(\[([^\]]*)\]\)/.exec(decorators)?.[1];
      const bound = (kind: string) => {
        const number = new RegExp(`@${kind}\\((\\d+)\\)`).exec(decorators)?.[1];
        return number === undefined ? {} : { [kind]: Number(number) };
      };
      return {
        name,
        type: decorators.includes('@secure()') ? 'securestring' : type,
        ...(value === undefined ? {} : { defaultValue: literal(value) }),
        ...(allowed ? { allowedValues: [...allowed.matchAll(/'([^']+)'/g)].map(([, each]) => each) } : {}),
        ...['minLength', 'maxLength', 'minValue', 'maxValue'].reduce(
          (all, kind) => ({ ...all, ...bound(kind) }),
          {},
        ),
        metadata: { description: /@description\('(.*)'\)/.exec(decorators)?.[1]?.replaceAll("\\'", "'") },
      };
    });
    expect(told).toEqual(Object.entries(template.parameters).map(([name, rest]) => ({ name, ...rest })));
  });

  test('in their outputs', () => {
    const told = declarations(bicep, 'output').map(({ name, text }) => [name, text.split(' ')[0]]);
    expect(told).toEqual(Object.entries(template.outputs).map(([name, { type }]) => [name, type]));
  });

  test('in their variables, but those that only a resource knows', () => {
    const told = declarations(bicep, 'var').map(({ name }) => name);
    expect(told.filter((name) => name !== 'address' && name !== 'appId')).toEqual(
      Object.keys(template.variables),
    );
  });

  test('in their resources: order, types, versions, and which are made on a condition', () => {
    const told = resources(bicep).map(({ type, conditional }) => [type, conditional]);
    const written = template.resources.map((each) => [
      `${each.type}@${each.apiVersion}`,
      'condition' in each,
    ]);
    expect(told).toEqual(written);
  });

  test.each(resources(bicep).map(({ symbol, body }, index) => [symbol, body, index] as const))(
    'in the words and numbers of %s',
    (_symbol, body, index) => {
      const { apiVersion, ...written } = template.resources[index] ?? { apiVersion: '' };
      const values = leaves(written);
      const text = JSON.stringify([written, template.variables]).replaceAll(apiVersion, '');
      const words = [...body.matchAll(/'([^']*)'/g)].map(([, word = '']) => word);
      const untold = words.filter((word) => !word.includes('${') && !text.includes(word));
      expect(untold).toEqual([]);
      const bare = body.replace(/'[^']*'/g, '');
      const numbers = (bare.match(/: (\d+|true|false)(?=[\s,}])/g) ?? []).map((each) => each.slice(2));
      const literals = values.filter((value) => typeof value !== 'string').map(String);
      expect(numbers.sort()).toEqual(literals.sort());
    },
  );

  test('in the settings of the app', () => {
    const told = [...bicep.matchAll(/^ {2}\{ name: '([A-Z_]+)', value: (.+) \}$/gm)].map(([, name]) => name);
    const written = template.variables['settings'] as readonly { name: string }[];
    expect(told).toEqual(written.map(({ name }) => name));
  });
});

test('as deployed with its defaults the service starts in the strict configuration', () => {
  const id = '11111111-2222-3333-4444-555555555555';
  const parameters: ArmTemplate['parameters'] = {
    ...template.parameters,
    botTenantId: { type: 'string', defaultValue: id },
  };
  const settings = template.variables['settings'] as readonly { name: string; value: string }[];
  const environment = settings.map(({ name, value }) => {
    const parameter = /parameters\('(\w+)'\)/.exec(value)?.[1];
    return [name, parameter === undefined ? value : (parameters[parameter]?.defaultValue ?? '')];
  });
  const result = readConfig({
    ...imageVariables(),
    ...(Object.fromEntries(environment) as Record<string, string>),
    GUIDEPOST_PUBLIC_URL: 'https://guidepost.example.org',
    GUIDEPOST_SECRET: 'canary-secret-canary-secret-canary-secret',
    MONGODB_URI: 'mongodb+srv://guidepost:canary@cluster.example.org/?tls=true',
    MICROSOFT_APP_ID: id,
  });
  expect(result).toMatchObject({
    ok: true,
    config: {
      loopback: false,
      trustedProxies: 1,
      botFramework: { kind: 'managedIdentity' },
      store: { kind: 'mongo' },
    },
  });
});
