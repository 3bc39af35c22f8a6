import { describe, expect, test } from '@jest/globals';
import { readConfig } from '../../bot/config.ts';
import { variables } from '../../bot/config/variables.ts';
import { deploymentTemplate } from '../support/deploymentTemplate.ts';
import { environmentFile } from '../support/environmentFile.ts';
import { composeVariables, imageVariables } from '../support/templateVariables.ts';

const all = Object.keys(variables).sort();
const secrets = Object.entries(variables).flatMap(([name, kind]) => (kind === 'secret' ? [name] : []));
/** NODE_ENV is for the libraries; the bundle of Web Chat is where the image has it. */
const inContainers = [...all.filter((name) => name !== 'GUIDEPOST_WEBCHAT'), 'NODE_ENV'].sort();
const secret = 'canary-secret-canary-secret-canary-secret';
const id = '11111111-2222-3333-4444-555555555555';

/** What the configuration asks its environment for when everything is wanted. */
function namesRead(...environments: readonly Readonly<Record<string, string>>[]): string[] {
  const names = new Set<string>();
  for (const environment of environments)
    readConfig(
      new Proxy(environment, {
        get(target, name) {
          names.add(String(name));
          return target[String(name)];
        },
      }),
    );
  return [...names].sort();
}

test('the list of variables is what the configuration reads', () => {
  const everything = {
    GUIDEPOST_CHANNELS: 'website,botFramework,sms',
    MICROSOFT_APP_ID: id,
    GUIDEPOST_ENTRA_TENANT: id,
  };
  const read = namesRead(
    { ...everything, MICROSOFT_APP_TYPE: 'SingleTenant' },
    { ...everything, TWILIO_MESSAGING_SERVICE_SID: 'MG' },
  );
  expect(read).toEqual(all);
});

describe('the settings of one machine', () => {
  const text = deploymentTemplate('onemachine/guidepost.env.example');
  const given = environmentFile(text);

  test('list every variable once', () => {
    const names = [...text.matchAll(/^(?:# )?([A-Z][A-Z_]*)=/gm)].map(([, name]) => name);
    expect(names.sort()).toEqual(all);
  });

  test('say of each in a sentence what it is for', () => {
    const lines = text.split('\n');
    const untold = lines.filter(
      (line, index) => /^(?:# )?[A-Z][A-Z_]*=/.test(line) && !/^# [A-Z].*\.$/.test(lines[index - 1] ?? ''),
    );
    expect(untold).toEqual([]);
  });

  test('hold no secret', () => {
    const filled = [...environmentFile(text, true)].filter(
      ([name, value]) => secrets.includes(name) && value,
    );
    expect(filled).toEqual([]);
  });

  test('are enough for the strict configuration once the secret is put in', () => {
    const result = readConfig({ ...Object.fromEntries(given), GUIDEPOST_SECRET: secret });
    expect(result).toMatchObject({ ok: true, config: { loopback: false, trustedProxies: 1 } });
  });

  test.each([...environmentFile(text, true)].filter(([name, value]) => value && !given.has(name)))(
    'show for %s an example that is understood: %s',
    (name, value) => {
      const result = readConfig({ ...Object.fromEntries(given), GUIDEPOST_SECRET: secret, [name]: value });
      const problems = result.ok ? [] : result.problems;
      expect(
        problems.filter((problem) => problem.startsWith(`${name} `) && !/ is (missing|set)/.test(problem)),
      ).toEqual([]);
    },
  );
});

describe('the composed service', () => {
  const secretFile = deploymentTemplate('makeSecrets.sh');

  test('is given every variable: by the image, in the open, or in the secret file', () => {
    const given = [
      ...Object.keys(imageVariables()),
      ...Object.keys(composeVariables()),
      ...environmentFile(secretFile, true).keys(),
    ];
    expect(given.sort()).toEqual(inContainers);
  });

  test('is given secrets in the secret file and nowhere else', () => {
    expect([...environmentFile(secretFile, true).keys()].sort()).toEqual([...secrets].sort());
  });

  test('passes on what .env sets under the same name', () => {
    for (const [name, value] of Object.entries(composeVariables()))
      expect(value).toMatch(new RegExp(`^\\$\\{${name}(:-[a-z0-9]*|:\\?[^}]+)\\}$`));
  });
});

test('the container app is given every variable: by the image, in the open, or out of the vault', () => {
  const bicep = deploymentTemplate('azure/main.bicep');
  const open = [...bicep.matchAll(/\{ name: '([A-Z_]+)', value: /g)].map(([, name = '']) => name);
  const kept = [...bicep.matchAll(/variable: '([A-Z_]+)'/g)].map(([, name = '']) => name);
  expect([...Object.keys(imageVariables()), ...open, ...kept].sort()).toEqual(inContainers);
  expect(kept.sort()).toEqual([...secrets].sort());
});
