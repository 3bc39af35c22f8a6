import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { describe, expect, test } from '@jest/globals';
import { Resvg } from '@resvg/resvg-js';
import type { ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import AjvDraft04 from 'ajv-draft-04';
import { strFromU8, unzipSync } from 'fflate';
import { newConversation } from '../../../dialogs/conversation.ts';
import { languages, type Language } from '../../../guidance/language.ts';
import { readPackageSettings, type PackageSettings } from '../../../tools/teams/packageSettings.ts';
import { teamsPackage } from '../../../tools/teams/teamsPackage.ts';
import { go } from '../../dialogs/walk.ts';

const given = {
  'bot-id': '11111111-2222-3333-4444-555555555555',
  developer: 'A "made-up" office',
  website: 'https://guide.example.org',
  privacy: 'https://guide.example.org/privacy',
  terms: 'https://guide.example.org/terms',
};

function settings(parts: object = {}): PackageSettings {
  const read = readPackageSettings({ ...given, ...parts });
  if (!read.ok) throw new Error(read.problems.join());
  return read.settings;
}

interface Manifest {
  readonly id: string;
  readonly version: string;
  readonly developer: Readonly<Record<string, string>>;
  readonly localizationInfo: {
    readonly additionalLanguages: readonly { languageTag: string; file: string }[];
  };
  readonly icons: { readonly color: string; readonly outline: string };
  readonly bots: readonly {
    readonly botId: string;
    readonly commandLists: readonly { readonly commands: readonly { readonly title: string }[] }[];
  }[];
}

const packed = unzipSync(await teamsPackage(settings()));
const json = (name: string): unknown => JSON.parse(strFromU8(packed[name] ?? new Uint8Array()));
const manifest = json('manifest.json') as Manifest;
const spanish = json('es.json') as Readonly<Record<string, string>>;

/** Microsoft's own schema of that name, for the manifest's version. */
async function schema(name: string): Promise<ValidateFunction> {
  const path = `@microsoft/app-manifest/build/json-schemas/teams/v1.25/${name}.schema.json`;
  const text = await readFile(createRequire(import.meta.url).resolve(path), 'utf8');
  const ajv = new AjvDraft04.default({ strict: false, allErrors: true, unicodeRegExp: false });
  addFormats.default(ajv);
  return ajv.compile(JSON.parse(text) as object);
}

describe('the Teams app', () => {
  test('has a manifest that is right by its published schema', async () => {
    const validate = await schema('MicrosoftTeams');
    expect([validate(manifest), validate.errors]).toEqual([true, null]);
    expect(validate({ ...manifest, accentColor: 'blue' })).toBe(false);
  });

  test('has Spanish words that are right by theirs', async () => {
    const validate = await schema('MicrosoftTeams.Localization');
    expect([validate(spanish), validate.errors]).toEqual([true, null]);
    expect(validate({ ...spanish, 'description.short': 'x'.repeat(81) })).toBe(false);
  });

  test('has every word in Spanish, too', () => {
    const commands = manifest.bots[0]?.commandLists[0]?.commands ?? [];
    const keys = commands.flatMap((_, index) =>
      ['title', 'description'].map((part) => `bots[0].commandLists[0].commands[${index}].${part}`),
    );
    const names = ['name.short', 'name.full', 'description.short', 'description.full'];
    expect(Object.keys(spanish).sort()).toEqual(['$schema', ...names, ...keys].sort());
  });

  test('speaks for the bot that it was made for', () => {
    expect(manifest).toMatchObject({
      id: given['bot-id'],
      version: '1.0.0',
      developer: { name: given.developer, privacyUrl: given.privacy },
      bots: [{ botId: given['bot-id'] }],
    });
  });

  test('holds every file that it names, at its root, and no other', () => {
    const { icons, localizationInfo } = manifest;
    const files = [
      'manifest.json',
      icons.color,
      icons.outline,
      ...localizationInfo.additionalLanguages.map(({ file }) => file),
    ];
    expect(Object.keys(packed).sort()).toEqual(files.sort());
  });

  test('is the same file for the same settings', async () => {
    expect(await teamsPackage(settings())).toEqual(await teamsPackage(settings()));
  });

  test.each([
    ['color.png', 192],
    ['outline.png', 32],
  ])('has %s of %d pixels each way', (name, size) => {
    const header = Buffer.from(packed[name] ?? []);
    expect([header.toString('latin1', 1, 4), header.readUInt32BE(16), header.readUInt32BE(20)]).toEqual([
      'PNG',
      size,
      size,
    ]);
  });

  test('has an outline that is white and nothing else', async () => {
    const svg = await readFile('deploymentTemplates/teams/outline.svg', 'utf8');
    const { pixels } = new Resvg(svg, { fitTo: { mode: 'width', value: 32 } }).render();
    const seen = Array.from({ length: pixels.length / 4 }, (_, index) => [
      ...pixels.subarray(index * 4, index * 4 + 4),
    ]);
    const visible = seen.filter(([, , , opacity = 0]) => opacity > 0);
    expect(visible.length).toBeGreaterThan(50);
    expect(visible.length).toBeLessThan(seen.length / 2);
    expect(
      visible.filter(
        ([red, green, blue, opacity]) => red !== opacity || green !== opacity || blue !== opacity,
      ),
    ).toEqual([]);
  });
});

describe('every command that Teams proposes is one', () => {
  const titles: Readonly<Record<Language, readonly string[]>> = {
    en: manifest.bots[0]?.commandLists[0]?.commands.map(({ title }) => title) ?? [],
    es: Object.entries(spanish).flatMap(([key, title]) => (key.endsWith('].title') ? [title] : [])),
  };
  const cases = languages.flatMap((language) => titles[language].map((title) => ({ language, title })));
  test.each(cases)('$title', ({ language, title }) => {
    const conversation = {
      ...newConversation(language),
      languageChosen: true,
      greeted: true,
      heardAt: '2026-11-22T14:00:00Z',
    };
    const { replies } = go(conversation, { text: title });
    expect(replies.map(({ because }) => because.rule ?? '')).not.toContain('misunderstood');
    expect(replies.length).toBeGreaterThan(0);
  });
});

describe('settings', () => {
  test('that are missing or wrong are all named at once', () => {
    expect(readPackageSettings({ website: 'http://guide.example.org', version: '1', developer: '' })).toEqual(
      {
        ok: false,
        problems: [
          '--bot-id is missing.',
          '--developer is missing.',
          '--website is not an https address.',
          '--privacy is missing.',
          '--terms is missing.',
          '--version is not three numbers like 1.0.0.',
        ],
      },
    );
  });

  test('may give the app an id of its own', async () => {
    const own = '99999999-2222-3333-4444-555555555555';
    const files = unzipSync(await teamsPackage(settings({ 'app-id': own, version: '2.0.1' })));
    const other = JSON.parse(strFromU8(files['manifest.json'] ?? new Uint8Array())) as Manifest;
    expect([other.id, other.version, other.bots[0]?.botId]).toEqual([own, '2.0.1', given['bot-id']]);
  });
});
