import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { strToU8, zipSync, type Zippable } from 'fflate';
import { toPng } from '../../bot/pictures/toPng.ts';
import { dataFolder } from '../../data/dataFolder.ts';
import type { PackageSettings } from './packageSettings.ts';

const templates = join(dataFolder(), '..', 'deploymentTemplates', 'teams');
/** So that the same settings give the same file. ZIP knows no time before 1980. */
const everyTime = new Date('1980-01-02T00:00:00');

/** The files of the Teams app by name: the manifest with its placeholders filled in, the Spanish words, two icons. */
export async function teamsFiles(settings: PackageSettings): Promise<Readonly<Record<string, Uint8Array>>> {
  const template = (name: string) => readFile(join(templates, name), 'utf8');
  return {
    'manifest.json': strToU8(filled(await template('manifest.json'), settings)),
    'es.json': strToU8(await template('es.json')),
    'color.png': toPng(await template('color.svg'), 192),
    'outline.png': toPng(await template('outline.svg'), 32),
  };
}

/** The app as Teams takes it: a ZIP file with everything at its root. */
export async function teamsPackage(settings: PackageSettings): Promise<Uint8Array> {
  const files: Zippable = { ...(await teamsFiles(settings)) };
  return zipSync(files, { mtime: everyTime });
}

/** Values go in as JSON text, so that nothing in them can end it. Throws for a placeholder that nothing is known of. */
function filled(template: string, settings: PackageSettings): string {
  const values: Readonly<Record<string, string | undefined>> = {
    ...settings,
    botId: settings['bot-id'],
    appId: settings['app-id'] ?? settings['bot-id'],
  };
  return template.replace(/\{\{(\w+)\}\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`The manifest asks for ${name}`);
    return JSON.stringify(value).slice(1, -1);
  });
}
