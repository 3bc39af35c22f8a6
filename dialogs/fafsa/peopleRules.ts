import type { ContributorNote } from '../../guidance/fafsa/contributorsOf.ts';
import type { FafsaView } from './fafsaView.ts';
import { helpLine } from './federalStudentAid.ts';

/** The rules that put these people on the form, or keep others off it, each marked where it is not confirmed. */
export function peopleRules(view: FafsaView): string[] {
  const { scope, people, refused, answers } = view;
  if (refused) return [scope.say('fafsa.rule.refuse')];
  const rules = people.notes.map(({ code, confirmed }) => {
    const fact = scope.say(`fafsa.rule.${ruleFor(code, view)}`);
    return confirmed ? fact : scope.say('fafsa.notConfirmed', { fact, phone: helpLine(scope) });
  });
  return [
    ...rules,
    ...(answers.parents === 'someoneElse' ? [scope.say('fafsa.rule.someoneElse')] : []),
    ...(answers.parentSsn === false ? [scope.say('fafsa.rule.familyData')] : []),
    ...(answers.parentSsn === 'unsure' ? [scope.say('fafsa.rule.ifNoSsn')] : []),
  ];
}

function ruleFor(code: ContributorNote, { standing, answers }: FafsaView): string {
  if (code === 'jointFilerCovers' && standing.status === 'independent') return 'spouseCovered';
  if (code === 'newSpouseCounts' && answers.remarried !== true) return 'ifRemarried';
  return code;
}
