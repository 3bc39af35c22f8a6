import { spawnSync } from 'node:child_process';
import { expect, test } from '@jest/globals';
import { findSystemTool, systemTools } from '../../tools/findSystemTool.mjs';
import { root } from '../support/deploymentTemplate.ts';
import { systemTool } from '../support/systemTool.ts';

test('where all tools are there, nothing is installed', () => {
  for (const name of Object.keys(systemTools)) systemTool(name as keyof typeof systemTools);
  const { status, stdout } = spawnSync(process.execPath, ['tools/ensureSystemTools.mjs'], {
    cwd: root,
    encoding: 'utf8',
  });
  expect([status, stdout]).toEqual([0, '']);
});

test('a tool that is missing is told of with the package that brings it', () => {
  const path = process.env['PATH'];
  const missing = 'no-such-tool' as 'nginx';
  try {
    process.env['PATH'] = '/nowhere';
    expect(findSystemTool(missing)).toBeUndefined();
    expect(() => systemTool(missing)).toThrow(/^no-such-tool is missing: install Debian's package/);
  } finally {
    process.env['PATH'] = path;
  }
});
