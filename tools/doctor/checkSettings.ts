import type { Config, ConfigResult } from '../../bot/config.ts';
import { variableNames } from '../../bot/config/variables.ts';
import { change, note, right, type Finding } from './finding.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** Variables that begin like this are meant for us, so one that nothing reads is a slip of the pen; one of GUIDEPOST_ keeps the service from starting. */
const ours = /^(TWILIO|MICROSOFT_APP)_/;

/** What the settings themselves tell: all that the service refuses to start with, and what it cannot see is unwise. */
export function checkSettings(environment: Environment, read: ConfigResult): readonly Finding[] {
  const problems = read.ok ? unwise(read.config) : read.problems.map(change);
  const found = [...problems, ...misspelt(environment)];
  return found.some(({ standing }) => standing === 'change')
    ? found
    : [right('The settings can be read, and none is unsafe.'), ...found];
}

function unwise({ loopback, trustedProxies, logLevel }: Config): readonly Finding[] {
  const found: Finding[] = [];
  if (loopback)
    found.push(note('Only this machine can reach the service: set GUIDEPOST_PUBLIC_URL to let others in.'));
  else if (trustedProxies === 0)
    found.push(
      change(
        'GUIDEPOST_TRUSTED_PROXIES is 0, but https needs a proxy in front, and so all residents count as one address and soon nobody can begin a conversation: set it to how many of your own proxies stand in front.',
      ),
    );
  if (logLevel === 'silent')
    found.push(note('GUIDEPOST_LOG_LEVEL is silent, so nobody hears of faults: set it to info.'));
  return found;
}

function misspelt(environment: Environment): readonly Finding[] {
  const known: readonly string[] = variableNames;
  return Object.keys(environment)
    .filter((name) => ours.test(name) && !known.includes(name))
    .map((name) => change(`${name} is no setting of Guidepost: correct its name, or leave it out.`));
}
