import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { linesIn } from '../../../tools/restore/linesIn.ts';

test('only a line feed ends a line, wherever the file is parted for reading', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'guidepost-lines-'));
  const path = join(folder, 'file');
  const lines = ['a\u2028b\u2029c\rd\u0085', '', 'ñ'.repeat(70_001), '€'.repeat(50_000), 'last'];
  try {
    for (const end of ['\n', '']) {
      await writeFile(path, lines.join('\n') + end);
      const found: string[] = [];
      for await (const line of linesIn(path)) found.push(line);
      expect(found).toEqual(lines);
    }
  } finally {
    await rm(folder, { recursive: true });
  }
});
