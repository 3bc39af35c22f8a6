import type { Facts } from '../../guidance/facts/facts.ts';
import type { Scope } from '../engine/scope.ts';
import { schoolYearOn } from '../fafsa/schoolYear.ts';

/** What the answers to the parts on the FAFSA tell of a resident's facts. */
export function fafsaFacts({ conversation, today }: Scope): Facts {
  const answers = conversation.answers['fafsa'] ?? {};
  const citizen = answers['citizen']?.value ?? withoutPapers(conversation);
  const veteran = answers['veteran']?.value;
  const graduate = answers['graduate']?.value;
  const senior = answers['senior']?.value;
  return {
    ...(citizen === 'eligible' || citizen === 'other' ? { citizen } : {}),
    ...(typeof veteran === 'boolean' ? { veteran } : {}),
    ...(graduate === true ? { education: 'bachelor' } : {}),
    ...(isInHighSchool(senior, today) ? { education: 'highSchool' } : {}),
  };
}

/** Whoever asked about aid without papers, and was told not to file, is not sent to the form by another part. */
function withoutPapers({ answers }: Scope['conversation']): 'other' | undefined {
  return answers['cannot']?.['reason']?.value === 'undocumented' ? 'other' : undefined;
}

/** `senior` is `later`, `no` or the year of the class. */
function isInHighSchool(senior: unknown, today: string): boolean {
  return senior === 'later' || Number(senior) >= schoolYearOn(today).endsIn;
}
