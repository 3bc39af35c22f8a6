import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { expect, test } from '@jest/globals';
import ts from 'typescript';

const root = join(import.meta.dirname, '..');

/** What the files of each folder may import: folders to the right of it, and packages. */
const rules: Record<string, { folders: string[]; packages: RegExp }> = {
  bot: { folders: ['bot', 'dialogs', 'data', 'guidance'], packages: /./ },
  dialogs: { folders: ['dialogs', 'data', 'guidance'], packages: /^$/ },
  data: {
    folders: ['data', 'guidance'],
    packages: /^(node:(fs|path|url|zlib)|zod|intl-messageformat|eld\/extrasmall)$/,
  },
  guidance: { folders: ['guidance'], packages: /^$/ },
};

async function importsIn(folder: string): Promise<{ file: string; target: string }[]> {
  const files = (await readdir(join(root, folder), { recursive: true })).filter((name) =>
    name.endsWith('.ts'),
  );
  const found = files.map(async (name) => {
    const file = join(root, folder, name);
    const text = await readFile(file, 'utf8');
    const targets = ts.preProcessFile(text).importedFiles.map(({ fileName }) => fileName);
    return targets.map((target) => ({
      file: relative(root, file),
      target: target.startsWith('.') ? relative(root, join(file, '..', target)) : target,
    }));
  });
  return (await Promise.all(found)).flat();
}

test.each(Object.entries(rules))('%s imports only what stands to the right of it', async (folder, rule) => {
  const imports = await importsIn(folder);
  const wrong = imports.filter(({ file, target }) => {
    if (file === 'dialogs/engine/recognize.ts' && target.startsWith('@microsoft/recognizers-text'))
      return false;
    const inProject = /^(bot|dialogs|data|guidance|tools|test|web|bench)\//.exec(target)?.[1];
    return inProject ? !rule.folders.includes(inProject) : !rule.packages.test(target);
  });
  expect(imports.length).toBeGreaterThan(0);
  expect(wrong).toEqual([]);
});
