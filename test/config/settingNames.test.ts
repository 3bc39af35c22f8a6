import { expect, test } from '@jest/globals';
import { readConfig } from '../../bot/config.ts';
import { settingNames } from '../../bot/config/settingNames.ts';

/** The names that are looked up under these settings. */
function lookedUp(settings: Record<string, string>): readonly string[] {
  const names = new Set<string>();
  const environment = new Proxy(settings, {
    get: (target, name) => {
      if (typeof name === 'string') names.add(name);
      return Reflect.get(target, name) as unknown;
    },
  });
  readConfig(environment);
  return [...names];
}

test('the list of settings is what the configuration reads, no more and no less', () => {
  const id = '11111111-2222-3333-4444-555555555555';
  const set = { GUIDEPOST_CHANNELS: 'website,botFramework,sms', GUIDEPOST_ENTRA_TENANT: id };
  const service = {
    TWILIO_MESSAGING_SERVICE_SID: `MG${'0'.repeat(32)}`,
    MICROSOFT_APP_TYPE: 'UserAssignedMSI',
  };
  const all = [
    set,
    { ...set, ...service },
    { ...set, MICROSOFT_APP_ID: id, MICROSOFT_APP_TYPE: 'SingleTenant' },
    {},
  ];
  const read = new Set(all.flatMap(lookedUp));
  expect([...read].sort()).toEqual([...settingNames].sort());
});
