import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ts from 'typescript';
import { widgetSource } from '../../bot/channels/plainPage/widgetSource.ts';

/** Compiles the widget as the build does, into a temporary folder; gives the folder. */
export function compileWidget(): string {
  const folder = mkdtempSync(join(tmpdir(), 'widget-'));
  const configFile = widgetSource('..', 'tsconfig.json');
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(configFile, (path) => readFileSync(path, 'utf8')).config,
    ts.sys,
    widgetSource('..'),
  );
  for (const name of readdirSync(widgetSource()).filter(
    (each) => each.endsWith('.ts') && !each.endsWith('.d.ts'),
  )) {
    const source = readFileSync(widgetSource(name), 'utf8');
    const { outputText } = ts.transpileModule(source, { compilerOptions: options, fileName: name });
    writeFileSync(join(folder, name.replace(/\.ts$/, '.js')), outputText);
  }
  return folder;
}
