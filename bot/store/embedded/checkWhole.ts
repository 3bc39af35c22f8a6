import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, fstatSync, openSync, readSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { endianness } from 'node:os';
import { pathToFileURL } from 'node:url';
import { DamagedDatabase } from '../damagedDatabase.ts';

/** Where things stand in lmdb's two header pages, of which each commit writes the older one anew. Bytes; numbers are little-endian. */
const at = { flags: 18, magic: 24, pageSize: 48, lastPage: 144, transaction: 152 } as const;
const isHeader = 0x08;
const magic = 0xbeefc0de;
/** The size of a page where the first header does not tell. */
const usualPage = 4096;
/** The sizes that a page can have. */
const pageSizes = { least: 512, most: 65_536 };

interface Header {
  readonly pageSize: number;
  readonly lastPage: number;
  readonly transaction: bigint;
}

/**
 * Throws `DamagedDatabase` where opening the folder would end the process: lmdb reads its file through memory, so that a page that is not
 * there is a bus error and no exception, and a header that was written over is a segmentation fault, as is a first one that is empty. An
 * empty second one, as a power cut may leave it, is none: the first then tells of the last commit. Pages between are not looked at: lmdb
 * has no checksums, and says so when it comes to one that cannot be right.
 */
export function checkWhole(folder: string): void {
  const path = join(folder, 'data.mdb');
  if (endianness() !== 'LE' || !existsSync(path)) return;
  const { start, size } = readStart(path);
  if (size === 0) return;
  const first = start.subarray(0, usualPage);
  const pageSize = headerIn(first)?.pageSize ?? usualPage;
  const pages = [start.subarray(0, pageSize), start.subarray(pageSize, 2 * pageSize)];
  const [header, second] = pages.map(headerIn);
  const isSpoilt = !second && pages[1]?.some((byte) => byte !== 0);
  if (size < 2 * pageSize || !header || isSpoilt) throw new DamagedDatabase(folder);
  const newest = second && second.transaction > header.transaction ? second : header;
  const isShort = size < (newest.lastPage + 1) * newest.pageSize;
  // Pages at the end that were given back before they were written need not be there.
  if (isShort && !canBeRead(folder)) throw new DamagedDatabase(folder);
}

function readStart(path: string): { start: Buffer; size: number } {
  const file = openSync(path, 'r');
  try {
    const start = Buffer.alloc(2 * pageSizes.most);
    const length = readSync(file, start, 0, start.length, 0);
    return { start: start.subarray(0, length), size: fstatSync(file).size };
  } finally {
    closeSync(file);
  }
}

function headerIn(page: Buffer): Header | null {
  if (page.length < at.transaction + 8 || page.readUInt32LE(at.magic) !== magic) return null;
  const pageSize = page.readUInt32LE(at.pageSize);
  const isOne = (page.readUInt16LE(at.flags) & isHeader) !== 0;
  if (!isOne || pageSize < pageSizes.least || pageSize > pageSizes.most) return null;
  return {
    pageSize,
    lastPage: Number(page.readBigUInt64LE(at.lastPage)),
    transaction: page.readBigUInt64LE(at.transaction),
  };
}

/** Goes through everything in a process of its own, which is what dies if something is missing. */
function canBeRead(folder: string): boolean {
  const lmdb = pathToFileURL(createRequire(import.meta.url).resolve('lmdb')).href;
  const script = `import lmdb from ${JSON.stringify(lmdb)};
    const root = lmdb.open({ path: ${JSON.stringify(folder)}, noSubdir: false, maxDbs: 32, readOnly: true });
    for (const name of root.getKeys()) {
      const table = root.openDB({ name, encoding: 'binary', keyEncoding: 'binary' });
      for (const { value } of table.getRange()) value.at(-1);
    }`;
  const { status } = spawnSync(process.execPath, ['--input-type=module', '-e', script], { stdio: 'ignore' });
  return status === 0;
}
