import { spawn } from 'node:child_process';
import type { ChildProcessByStdio } from 'node:child_process';
import { mkdir, readdir, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { transformFile } from '@swc/core';

const project = process.cwd();

/** A running script. */
export type Child = ChildProcessByStdio<Writable, Readable, null>;

/** Compiles the store and the scripts of `children/` into an empty folder, where Node can run them. */
export async function compileChildren(target: string): Promise<void> {
  await writeFile(join(target, 'package.json'), '{ "type": "module" }');
  await symlink(join(project, 'node_modules'), join(target, 'node_modules'));
  await compile('bot/recentValues.ts', target);
  for (const folder of ['bot/store', 'guidance/text', 'test/store']) {
    const names = await readdir(join(project, folder), { recursive: true });
    await Promise.all(
      names.filter((name) => name.endsWith('.ts')).map((name) => compile(join(folder, name), target)),
    );
  }
}

/** Starts one of the scripts; its errors go to this process's. */
export function startChild(target: string, script: string, given: readonly string[]): Child {
  return spawn(process.execPath, [pathOf(target, script), ...given], { stdio: ['pipe', 'pipe', 'inherit'] });
}

/** Starts one of the scripts so that no file can grow beyond so many blocks of 512 bytes, as on a full disk. */
export function startCrampedChild(
  target: string,
  script: string,
  given: readonly string[],
  blocks: number,
): Child {
  const command = `ulimit -f ${blocks}; exec "$@"`;
  const path = pathOf(target, script);
  return spawn('sh', ['-c', command, 'sh', process.execPath, path, ...given], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
}

/** What a child prints until it ends, in whatever way. */
export async function outputOf(child: Child): Promise<string> {
  let output = '';
  child.stdout.on('data', (data: Buffer) => (output += data.toString()));
  await new Promise((resolve) => child.once('close', resolve));
  return output;
}

function pathOf(target: string, script: string): string {
  return join(target, 'test/store/children', `${script}.js`);
}

async function compile(path: string, target: string): Promise<void> {
  const { code } = await transformFile(join(project, path), {
    jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
    module: { type: 'es6' },
    swcrc: false,
  });
  const compiled = join(target, path.replace(/\.ts$/, '.js'));
  await mkdir(dirname(compiled), { recursive: true });
  await writeFile(compiled, code.replaceAll(/(from '\.[^']*)\.ts'/g, "$1.js'"));
}
