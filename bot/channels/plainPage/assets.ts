import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createAsset, type Asset } from './asset.ts';
import type { AllPageWords } from './pageWords.ts';
import { readWebChat } from './readWebChat.ts';
import { projectFolder } from './projectFolder.ts';
import { widgetSource } from './widgetSource.ts';
import { widgetScript } from './widgetScript.ts';

/** The files that our pages load. */
export interface Assets {
  /** The launcher for other sites; `null` when the widget was not compiled. */
  readonly widget: Asset | null;
  /** The address of a script or stylesheet; it changes when any of them does. */
  address(name: string): string;
  /** The file at `/assets/<version>/<name>`. */
  find(version: string, name: string): Promise<Asset | null>;
  /** The address of Web Chat's bundle; `null` while it is not there. */
  webChat(): Promise<string | null>;
}

interface AssetFolders {
  readonly scriptsFolder?: string;
  readonly webChatFolder?: string;
}

/** Reads the small files at once; the bundle of Web Chat when it is first asked for. */
export function readAssets(words: AllPageWords, folders: AssetFolders): Assets {
  const scripts = readFolder(folders.scriptsFolder ?? join(projectFolder(), 'dist', 'web', 'widget'), '.js');
  const styles = widgetSource('styles');
  const files = new Map([...scripts, ...readFolder(styles, '.css'), ...readFolder(styles, '.svg')]);
  const launcher = scripts.get('launcher.js');
  const version = createHash('sha256')
    .update(JSON.stringify([...files]))
    .digest('hex')
    .slice(0, 16);
  const small = new Map([...files].map(([name, text]) => [name, createAsset(name, Buffer.from(text))]));
  const webChat = readWebChat(folders.webChatFolder ?? join(projectFolder(), '.guidepost', 'webchat'));
  const address = (name: string): string => `/assets/${version}/${name}`;
  return {
    widget: launcher === undefined ? null : widgetScript(launcher, files.get('launcher.css') ?? '', words),
    address,
    find: async (asked, name) => {
      if (asked === version) return small.get(name) ?? null;
      const bundle = await webChat();
      return bundle && asked === bundle.version && name === 'webchat.js' ? bundle.asset : null;
    },
    webChat: async () => {
      const bundle = scripts.has('chat.js') ? await webChat() : null;
      return bundle && `/assets/${bundle.version}/webchat.js`;
    },
  };
}

function readFolder(folder: string, ending: string): ReadonlyMap<string, string> {
  if (!existsSync(folder)) return new Map();
  const names = readdirSync(folder).filter((name) => name.endsWith(ending));
  return new Map(names.sort().map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}
