import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { deploymentTemplate, numberInSource, projectFile } from '../support/deploymentTemplate.ts';
import { environmentFile } from '../support/environmentFile.ts';
import { systemTool } from '../support/systemTool.ts';

const unit = deploymentTemplate('onemachine/guidepost.service');
const folder = mkdtempSync(join(tmpdir(), 'guidepost-systemd-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** What systemd finds wrong with a unit, on this machine's Node. */
function faults(text: string): string {
  const file = join(folder, 'guidepost.service');
  writeFileSync(file, text.replace('ExecStart=/usr/bin/node', `ExecStart=${process.execPath}`));
  const { stderr } = spawnSync(systemTool('systemd-analyze'), ['verify', '--man=no', file], {
    encoding: 'utf8',
  });
  return stderr
    .split('\n')
    .filter((line) => line.includes('guidepost.service'))
    .join('\n');
}

describe('systemd', () => {
  test('finds nothing wrong with the unit', () => {
    expect(faults(unit)).toBe('');
  });

  test.each([
    ['ProtectSystem=strict', 'ProtectSystem=strikt'],
    ['NoNewPrivileges=', 'NoNewPrivilege='],
    ['dist/bot/main.js', 'dist/bot/main.js\nExecStart=/nowhere/node'],
  ])('would tell of %s turned into %s', (right, wrong) => {
    expect(faults(unit.replace(right, wrong))).not.toBe('');
  });
});

describe('the unit', () => {
  const set = (name: string) => new RegExp(`^${name}=(.*)$`, 'm').exec(unit)?.[1];

  test('runs as a user of its own, without rights, and writes to its own folder alone', () => {
    expect(set('User')).toBe('guidepost');
    for (const name of [
      'NoNewPrivileges',
      'ProtectHome',
      'PrivateTmp',
      'PrivateDevices',
      'RestrictSUIDSGID',
      'ProtectKernelModules',
    ])
      expect([name, set(name)]).toEqual([name, 'yes']);
    expect(set('ProtectSystem')).toBe('strict');
    expect(set('CapabilityBoundingSet')).toBe('');
    expect(unit).not.toContain('ReadWritePaths');
    const given = environmentFile(deploymentTemplate('onemachine/guidepost.env.example'));
    expect(given.get('GUIDEPOST_DATA')).toBe(`/var/lib/${set('StateDirectory')}`);
  });

  test('starts what `npm start` starts, and again when it ends', () => {
    expect(projectFile('package.json')).toContain(set('ExecStart')?.replace('/usr/bin/', ''));
    expect(set('Restart')).toBe('always');
  });

  test('gives it longer to stop than its requests have', () => {
    expect(Number(set('TimeoutStopSec')) * 1000).toBeGreaterThanOrEqual(
      2 * numberInSource('bot/createApp.ts', 'grace'),
    );
  });

  test('takes settings from a file and holds none itself', () => {
    expect(set('EnvironmentFile')).toBe('/etc/guidepost/guidepost.env');
    expect(set('Environment')).toBeUndefined();
  });
});
