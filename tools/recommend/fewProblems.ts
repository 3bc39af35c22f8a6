import type { Problem } from './problem.ts';

const most = 20;
const longestField = 100;

/** At most 20 problems, with their fields cut to 100 characters; of more the first 19, and how many there are besides. */
export function fewProblems(problems: readonly Problem[]): readonly Problem[] {
  const told = problems.slice(0, problems.length > most ? most - 1 : most);
  const short = told.map((problem) => ({ ...problem, field: problem.field.slice(0, longestField) }));
  const more = problems.length - told.length;
  return more === 0 ? short : [...short, { field: 'problems', code: 'more', values: [more] }];
}
