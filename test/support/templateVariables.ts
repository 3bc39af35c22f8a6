import { deploymentTemplate } from './deploymentTemplate.ts';

/** The variables that the image sets, from the Dockerfile's ENV. */
export function imageVariables(): Readonly<Record<string, string>> {
  const [, block = ''] = /^ENV ((?:.*\\\n)*.*)$/m.exec(deploymentTemplate('Dockerfile')) ?? [];
  return Object.fromEntries(
    [...block.matchAll(/([A-Z_]+)=(\S+)/g)].map(([, name = '', value = '']) => [name, value]),
  );
}

/** The variables that compose.yaml gives to the service, as they are written there. */
export function composeVariables(): Readonly<Record<string, string>> {
  const [, block = ''] = /^ {4}environment:\n((?: {6}.*\n)+)/m.exec(deploymentTemplate('compose.yaml')) ?? [];
  return Object.fromEntries(
    [...block.matchAll(/^ {6}([A-Z_]+): (.*)$/gm)].map(([, name = '', value = '']) => [name, value]),
  );
}
