import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createAsset, type Asset } from './asset.ts';

/** The bundle of Web Chat. `version` is of its content. */
export interface WebChatBundle {
  readonly version: string;
  readonly asset: Asset;
}

/** Reads the bundle and its compressed copies from a folder and keeps them; looks again each time while they are not there. */
export function readWebChat(folder: string): () => Promise<WebChatBundle | null> {
  let known: Promise<WebChatBundle | null> | null = null;
  return async () => {
    known ??= read(folder);
    const bundle = await known;
    if (!bundle) known = null;
    return bundle;
  };
}

async function read(folder: string): Promise<WebChatBundle | null> {
  const path = join(folder, 'webchat.js');
  try {
    const [plain, brotli, gzip] = await Promise.all([
      readFile(path),
      readFile(`${path}.br`),
      readFile(`${path}.gz`),
    ]);
    const version = createHash('sha256').update(plain).digest('hex').slice(0, 16);
    return { version, asset: createAsset('webchat.js', plain, { brotli, gzip }) };
  } catch {
    return null;
  }
}
