import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createAsset, type Asset } from '../../channels/plainPage/asset.ts';
import { projectFolder } from '../../channels/plainPage/projectFolder.ts';

const files = {
  'staff.css': ['staff', 'styles', 'staff.css'],
  'transcript.js': ['staff', 'scripts', 'transcript.mjs'],
  'newLines.js': ['staff', 'scripts', 'newLines.mjs'],
  'queue.js': ['staff', 'scripts', 'queue.mjs'],
  'icon.svg': ['widget', 'styles', 'icon.svg'],
} as const;

/** The files that the console's pages load. */
export interface StaffAssets {
  /** The address of one of them; it changes when any of them does. */
  address(name: keyof typeof files): string;
  find(version: string, name: string): Asset | null;
}

/** Reads them all. */
export function readStaffAssets(): StaffAssets {
  const read = Object.entries(files).map(
    ([name, path]) => [name, readFileSync(join(projectFolder(), 'web', ...path))] as const,
  );
  const version = createHash('sha256')
    .update(Buffer.concat(read.map(([, bytes]) => bytes)))
    .digest('hex')
    .slice(0, 16);
  const assets = new Map(read.map(([name, bytes]) => [name, createAsset(name, bytes)]));
  return {
    address: (name) => `/staff/assets/${version}/${name}`,
    find: (asked, name) => (asked === version ? (assets.get(name) ?? null) : null),
  };
}
