import { fold } from '../../guidance/text/fold.ts';

const child = '(?:ella|el|mi hij[oa]|mi nin[oa]|mi nen[ea]|she|he|my (?:son|daughter|kid|child))';
const can = '(?:puede|podra|podria|pueda|califica|can|could|may|will|qualify|qualifies|get)';
const asks = new RegExp(
  `\\b${child} (?:si |tambien |still |also )?${can}\\b|\\b(?:can|could|will|does|puede|podra|podria) ${child}\\b`,
);

/** Whether a message asks for a child, so that what it says of its writer's papers is said of a parent: "no tengo papeles, ¿ella puede...?" */
export function asksForChild(text: string): boolean {
  return asks.test(fold(text));
}
