import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { variables } from '../../bot/config/variables.ts';
import { armTemplate } from '../support/armTemplate.ts';
import { projectFile, root } from '../support/deploymentTemplate.ts';

const guide = projectFile('docs/deployment.md');
const template = armTemplate();

test('every file that the guide names is there', () => {
  const links = [...guide.matchAll(/\]\(([^#)]+)\)/g)].map(([, path = '']) => join('docs', path));
  const named = [...guide.matchAll(/deploymentTemplates\/[\w/.-]*\w/g)].map(([path]) => path);
  const made = ['deploymentTemplates/secrets', 'deploymentTemplates/.env'];
  expect(links.length + named.length).toBeGreaterThan(8);
  const missing = [...links, ...named].filter(
    (path) => !made.includes(path) && !existsSync(join(root, path)),
  );
  expect(missing).toEqual([]);
});

test('every setting that the guide names is one', () => {
  const named = [...guide.matchAll(/\b(?:GUIDEPOST|MICROSOFT|MONGODB|TWILIO)_[A-Z_]+\b/g)].map(
    ([name]) => name,
  );
  const known = [...Object.keys(variables), 'GUIDEPOST_VERSION'];
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter((name) => !known.includes(name))).toEqual([]);
});

test('every parameter and output of the Azure template that the guide names is there', () => {
  const known = [...Object.keys(template.parameters), ...Object.keys(template.outputs)];
  const [, azure = ''] = /^## Azure\n([^]*?)^## Check/m.exec(guide) ?? [];
  const named = [...azure.matchAll(/`([a-z]+[A-Z][A-Za-z]+)`/g)].map(([, name = '']) => name);
  expect(named.length).toBeGreaterThan(8);
  expect(named.filter((name) => !known.includes(name))).toEqual([]);
});
