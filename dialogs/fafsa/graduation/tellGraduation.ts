import { graduationRule, type GraduationRule } from '../../../guidance/fafsa/graduationRule.ts';
import type { Outcome } from '../../engine/flow.ts';
import { card, option, reply } from '../../engine/say.ts';
import type { Scope } from '../../engine/scope.ts';
import { showDate } from '../../engine/showDate.ts';
import type { Card, Option } from '../../reply.ts';
import { sourceWords } from '../../tracks/sourceWords.ts';
import { graduationSources } from '../graduation.ts';
import { schoolYearOn } from '../schoolYear.ts';
import { toldIn, toldOf } from '../told.ts';
import { topicOptions } from '../topics/topics.ts';

/** Whom the rule concerns, the ways to meet it, the waiver, how sure all this is and whom to ask. */
export function tellGraduation(scope: Scope): Outcome {
  const senior = toldOf('senior', scope.conversation) ?? 'no';
  const rule = ruleFor(senior, scope);
  const concerned = !rule.required ? 'no' : senior === 'later' ? 'later' : 'senior';
  const text = scope.say(`graduation.${concerned}`, { year: senior });
  const cards = rule.required ? ruleCards(rule, concerned === 'later', scope) : [];
  const because = {
    flow: 'graduation',
    rule: `graduation.${concerned}`,
    sources: graduationSources(scope),
  };
  return { replies: [reply(text, because, { cards, options: optionsOf(scope) })] };
}

/** `senior` is the year of the class, `later`, or `no`. */
function ruleFor(senior: string, { today }: Scope): GraduationRule {
  if (senior === 'no') return { required: false };
  return graduationRule(senior === 'later' ? schoolYearOn(today).endsIn + 1 : Number(senior));
}

type Required = Extract<GraduationRule, { required: true }>;

/** The class of somebody who finishes later is not known, so their day is told without its year. */
function ruleCards({ ways, educatorWaiverFrom }: Required, isLater: boolean, scope: Scope): Card[] {
  const date = showDate(educatorWaiverFrom, scope.language);
  const waiver = isLater
    ? scope.say('graduation.waiver.later')
    : scope.say('graduation.waiver.from', { date });
  const sources = graduationSources(scope);
  const waysCard = card(scope.say('graduation.title'), {
    paragraphs: [scope.say('graduation.oneOf')],
    checklist: ways.map((way) => scope.say(`graduation.way.${way}`)),
  });
  const whoCard = card(scope.say('advice.title'), {
    facts: [
      { name: scope.say('graduation.waiver.name'), value: waiver },
      { name: scope.say('advice.ask'), value: scope.say('graduation.ask') },
      { name: scope.say('advice.sure'), value: scope.say('graduation.sure') },
      { name: scope.say('track.fact.source'), value: sourceWords(sources, scope) },
    ],
  });
  return [waysCard, whoCard];
}

function optionsOf(scope: Scope): Option[] {
  const place = toldIn('senior', scope.conversation);
  const change = { command: 'change', value: `${place}.senior` } as const;
  return [
    ...(place === undefined ? [] : [option(scope.say('graduation.change'), change)]),
    ...topicOptions(scope).filter(({ choice }) => choice.value !== 'graduation'),
    option(scope.say('engine.menu'), { command: 'menu' }),
  ];
}
