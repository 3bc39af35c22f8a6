import { card, option, reply } from '../../engine/say.ts';
import type { Scope } from '../../engine/scope.ts';
import type { Option, Reply } from '../../reply.ts';
import { sourceWords } from '../../tracks/sourceWords.ts';
import { formLinks } from '../federalStudentAid.ts';
import { moreTopics } from '../topics/moreTopics.ts';
import { topicOptions } from '../topics/topics.ts';
import { readyLines, readyStatus } from './readyLines.ts';
import type { ReadyList } from './readyList.ts';
import { isTicked } from './ticked.ts';

/** How it is told: with what explains it, when it is opened, or briefly after a change. */
type Manner = 'opened' | 'changed';

/** The list with a button to tick off, or to take back, each thing on it. The buttons stand in the order of the list. */
export function readyReply(
  list: ReadyList,
  scope: Scope,
  lead: readonly string[],
  manner: Manner = 'changed',
): Reply {
  const { form, items, isOwn } = list;
  const { sources } = form.facts.taxYear;
  const source = { name: scope.say('track.fact.source'), value: sourceWords(sources, scope) };
  const shown = card(scope.say('fafsa.have.title'), {
    paragraphs: manner === 'changed' ? [] : explanations(isOwn, scope),
    checklist: readyLines(items, scope),
    ...(manner === 'changed' ? {} : { facts: [source], links: formLinks(scope) }),
  });
  const text = [...lead, readyStatus(items, scope)].join('\n');
  return reply(
    text,
    { flow: 'ready', rule: 'ready', sources },
    { cards: [shown], options: [...tickOptions(list, scope), ...waysOn(isOwn, scope)] },
  );
}

function explanations(isOwn: boolean, scope: Scope): string[] {
  return [...(isOwn ? [] : [scope.say('ready.general')]), scope.say('ready.consent')];
}

function tickOptions({ items }: ReadyList, scope: Scope): Option[] {
  return items.map((item) => {
    const isDone = isTicked(item, scope.conversation);
    const label = scope.say(isDone ? 'ready.untick' : 'ready.tick', { item: item.name });
    return option(label, { command: isDone ? 'untick' : 'tick', value: item.id });
  });
}

function waysOn(isOwn: boolean, scope: Scope): Option[] {
  return [
    ...(isOwn ? [] : topicOptions(scope).slice(0, 1)),
    ...moreTopics(scope),
    option(scope.say('menu.option.plan'), { command: 'plan' }),
    option(scope.say('engine.menu'), { command: 'menu' }),
  ];
}
