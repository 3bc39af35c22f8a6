import { card, option, reply } from '../engine/say.ts';
import type { Scope } from '../engine/scope.ts';
import type { Card, Option, Reply } from '../reply.ts';
import { jobFacts, jobName } from './jobFacts.ts';
import { tracksLeadingTo } from './tracksLeadingTo.ts';

/** More jobs at once than this nobody compares. */
const most = 3;

/** What the data know of jobs (SOC codes): two side by side, others on a card each. `asked` adds what is not known of their future. */
export function jobsReply(socs: readonly string[], scope: Scope, { future = false } = {}): Reply {
  const shown = socs.slice(0, most);
  const [one = '', other = ''] = shown;
  const cards =
    shown.length === 2 ? [sideBySide(one, other, scope)] : shown.map((soc) => jobCard(soc, scope));
  const lines = [
    ...(future ? [scope.say('careers.future')] : []),
    scope.say('careers.shown'),
    scope.say('careers.more'),
  ];
  return reply(lines.join('\n'), { flow: 'careers', rule: 'careers' }, { cards });
}

/** Buttons to find training for each of the jobs that tracks lead to, and to find out what suits. */
export function jobsOptions(socs: readonly string[], scope: Scope): readonly Option[] {
  const trained = socs.slice(0, most).filter((soc) => tracksLeadingTo(soc, scope).length > 0);
  const train = trained.map((soc) =>
    option(scope.say('careers.train', { job: jobName(soc, scope) }), { command: 'train', value: soc }),
  );
  const isKnown = scope.conversation.finished['interests'] !== undefined;
  const quiz = option(scope.say('menu.option.interests'), { command: 'open', value: 'interests' });
  return [...train, ...(isKnown || scope.conversation.open?.flow === 'interests' ? [] : [quiz])];
}

function jobCard(soc: string, scope: Scope): Card {
  const facts = { ...jobFacts(soc, scope), source: source(scope) };
  return card(jobName(soc, scope), {
    facts: Object.entries(facts)
      .filter(([, value]) => value !== '')
      .map(([name, value]) => ({ name: scope.say(`careers.fact.${name}`), value })),
  });
}

function sideBySide(one: string, other: string, scope: Scope): Card {
  const [left, right] = [jobFacts(one, scope), jobFacts(other, scope)];
  const rows = Object.keys(left).map((name) => ({
    name: scope.say(`careers.fact.${name}`),
    values: [left[name] ?? '', right[name] ?? ''] as const,
  }));
  return card(scope.say('careers.title'), {
    table: { heads: [jobName(one, scope), jobName(other, scope)], rows },
    facts: [{ name: scope.say('careers.fact.source'), value: source(scope) }],
  });
}

function source(scope: Scope): string {
  return scope.say('careers.source', { when: scope.guide.catalogue.wagesFrom[scope.language] });
}
