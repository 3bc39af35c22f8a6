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
  const { endsIn } = schoolYearOn(scope.today);
  const senior = toldOf('senior', scope.conversation);
  const year = senior === 'later' ? endsIn + 1 : Number(senior);
  const rule = graduationRule(year);
  const concerned = !rule.required ? 'no' : senior === 'later' ? 'later' : 'senior';
  const text = scope.say(`graduation.${concerned}`, { year: String(year) });
  const cards = rule.required ? [ruleCard(rule, concerned === 'later', scope)] : [];
  const because = {
    flow: 'graduation',
    rule: `graduation.${concerned}`,
    sources: graduationSources(scope),
  };
  return { replies: [reply(text, because, { cards, options: optionsOf(scope) })] };
}

type Required = Extract<GraduationRule, { required: true }>;

/** The class of somebody who finishes later is not known, so their day is told without its year. */
function ruleCard({ ways, educatorWaiverFrom }: Required, isLater: boolean, scope: Scope): Card {
  const date = showDate(educatorWaiverFrom, scope.language);
  const waiver = isLater
    ? scope.say('graduation.waiver.later')
    : scope.say('graduation.waiver.from', { date });
  const sources = graduationSources(scope);
  return card(scope.say('graduation.title'), {
    paragraphs: [scope.say('graduation.oneOf')],
    checklist: ways.map((way) => scope.say(`graduation.way.${way}`)),
    facts: [
      { name: scope.say('graduation.waiver.name'), value: waiver },
      { name: scope.say('advice.ask'), value: scope.say('graduation.ask') },
      { name: scope.say('advice.sure'), value: scope.say('graduation.sure') },
      { name: scope.say('track.fact.source'), value: sourceWords(sources, scope) },
    ],
  });
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
