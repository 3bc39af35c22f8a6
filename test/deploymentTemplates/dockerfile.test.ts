import { readdirSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { deploymentTemplate, projectFile, root } from '../support/deploymentTemplate.ts';
import { imageVariables } from '../support/templateVariables.ts';

const text = deploymentTemplate('Dockerfile')
  .replace(/^#.*\n/gm, '')
  .replace(/\\\n/g, ' ');
const stages = text.split(/^(?=FROM )/m).filter((part) => part.startsWith('FROM '));
const last = stages.at(-1) ?? '';

/** The arguments of an instruction in exec form. */
function execForm(instruction: string): readonly string[] {
  const [, list] =
    new RegExp(`^${instruction} (?:.* CMD )?(\\[.*\\])$`, 'm').exec(last.replace(/ {2,}/g, ' ')) ?? [];
  return JSON.parse(list ?? 'null') as string[];
}

describe('the image', () => {
  test('is built in stages from one slim Node, pinned by its version', () => {
    const bases = stages.map((stage) => /^FROM (\S+)/.exec(stage)?.[1]);
    expect(stages).toHaveLength(3);
    expect(new Set(bases).size).toBe(1);
    expect(bases[0]).toMatch(/^node:\d+\.\d+\.\d+-[a-z]+-slim$/);
  });

  test('installs by the lock file, runs no script of a package, and keeps no development package', () => {
    const installs = [...text.matchAll(/npm (?:ci|install|i)\b.*/g)].map(([line]) => line.trim());
    expect(installs).toEqual(['npm ci --ignore-scripts', 'npm ci --ignore-scripts --omit=dev']);
    expect(last).toMatch(/^COPY --from=dependencies \/build\/node_modules node_modules$/m);
    expect(last).not.toMatch(/^RUN .*npm/m);
  });

  test('has Web Chat and the models in it, or is not built', () => {
    const [build = ''] = stages;
    expect(build).toContain('test -s .guidepost/webchat/webchat.js');
    for (const model of readdirSync(`${root}/data/understanding`))
      expect(build).toContain(`test -s data/understanding/${model}`);
    expect(last).toMatch(/^COPY --from=build \/build\/\.guidepost\/webchat \.guidepost\/webchat$/m);
    for (const folder of ['data', 'dist', 'web'])
      expect(last).toMatch(new RegExp(`^COPY --from=build /build/${folder} ${folder}$`, 'm'));
  });

  test('runs as a user without rights', () => {
    expect(/^USER (\S+)$/m.exec(last)?.[1]).toBe('node');
    expect(last.indexOf('USER node')).toBeLessThan(last.indexOf('\nCMD '));
  });

  test('starts Node itself, as `npm start` does, so that SIGTERM reaches it', () => {
    expect(projectFile('package.json')).toContain(execForm('CMD').join(' '));
    expect(last).toMatch(/^STOPSIGNAL SIGTERM$/m);
    expect(last).not.toMatch(/^ENTRYPOINT/m);
  });

  test('asks /live for its health, where the service listens', () => {
    const [node, flag, script = ''] = execForm('HEALTHCHECK');
    expect([node, flag]).toEqual(['node', '-e']);
    expect(script).toContain('http://127.0.0.1:${process.env.PORT}/live');
    expect(imageVariables()).toMatchObject({ HOST: '0.0.0.0', PORT: '3978' });
    expect(last).toMatch(/^EXPOSE 3978$/m);
  });

  test('holds no secret and takes none while it is built', () => {
    expect(text).not.toMatch(/^ARG/m);
    expect(Object.keys(imageVariables()).sort()).toEqual(['GUIDEPOST_DATA', 'HOST', 'NODE_ENV', 'PORT']);
  });
});

test('nothing goes into the build but what the Dockerfile copies', () => {
  const ignored = projectFile('.dockerignore').split('\n');
  const copied = [...text.matchAll(/^COPY (?!--from)(.*) \S+$/gm)].flatMap(([, list = '']) =>
    list.split(' '),
  );
  const letIn = ignored.filter((line) => line.startsWith('!')).map((line) => line.slice(1));
  expect(ignored.find((line) => line !== '' && !line.startsWith('#'))).toBe('*');
  expect(letIn.sort()).toEqual([...new Set(copied)].sort());
});
