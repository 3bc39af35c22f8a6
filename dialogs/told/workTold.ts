import type { Sector } from '../../guidance/matching/track.ts';
import type { Told } from '../../guidance/told/told.ts';
import type { AnswerValue } from '../conversation.ts';
import { withAnswer } from '../engine/memory.ts';
import { scopeOf, type Scope } from '../engine/scope.ts';
import { refinement } from '../training/refinement.ts';
import { sectorCalled } from './sectorCalled.ts';

const seeking = '(?:look(?:ing)? for|busco|buscando)';
const wanting = new RegExp(
  `\\b(?:need(?: a| my)?(?= (?:cdl|cna|hvac|phlebotomy|emt))|(${seeking})|looking (?:into|to)|interested in|intrested in|want(?:na)?(?: to)?|would like(?: to)?|id like(?: to)?|like to|trying to|hoping to|get into|getting into|train(?:ing)? (?:for|in|as)|study|learn|become|switch to|quiero|quisiera|me interesan?|me gustaria|interesad[oa] en|aprender|estudiar|entrenarme (?:en|para|de)|capacitarme (?:en|para))(?: (?:to|a|an|be|become|do|go|get|into|in|as|for|study|learn|train|some|something|the|with|work|working|training|job|jobs|career|class|classes|program|programs|course|courses|of|about|doing|real|certified|ser|hacer|de|un|una|algo|el|la|los|las|en|con|para|como|estudiar|aprender|trabajar|trabajo|programa|programas|curso|cursos|clase|clases|carrera|entrenamiento|capacitacion|entrar|meterme|free|gratis|my|sacar|mi|pasar|a))* ((?:\\w+ ?){1,3})`,
);
const denied =
  /\b(?:dont|do not|not|never|nunca|tampoco|no me|used to)\b(?: \w+){0,2} $|\b(?:no|obligan a|quieren que|wants? me to|hate to) $/;
/** Whoever looks for one of these wants something mended. */
const person = /(?:er|or|ero|era|ista|ian|ic|ico)$/;
const training =
  /\b(?:class\w*|training|programs?|course|courses|school|jobs?|work|career|bootcamp|something|cursos?|clases?|trabajo|entrenamiento|programas?|algo|carrera)\b/;
const others = /^ ?(?:or|o|and|y)\b/;

/** The kind of work that somebody says they want, with the part or the job named in it. Empty where the words fit none. */
export function workTold(clause: string, scope: Scope): readonly Told[] {
  let rest = clause;
  for (let found = wanting.exec(rest); found; found = wanting.exec(rest)) {
    const wanted = workIn(found, rest, scope);
    if (wanted.length > 0) return wanted;
    rest = rest.slice(found.index + 1);
  }
  return [];
}

function workIn(found: RegExpExecArray, clause: string, scope: Scope): readonly Told[] {
  if (denied.test(clause.slice(0, found.index))) return [];
  const words = (found[2] ?? '').trim().split(' ');
  for (let length = words.length; length > 0; length -= 1) {
    const said = words.slice(0, length).join(' ');
    const sector = isService(said, found, clause) ? null : sectorCalled(said, scope);
    if (sector === null || (sector === 'childcare' && found[1] !== undefined)) continue;
    const sure = told('sector', sector, found[0].trim());
    const before = found.index + found[0].length - (found[2] ?? '').length;
    return others.test(clause.slice(before + said.length))
      ? [sure]
      : [sure, ...partTold(said, sector, scope)];
  }
  return [];
}

function isService(said: string, found: RegExpExecArray, clause: string): boolean {
  return found[1] !== undefined && person.test(said) && !training.test(clause);
}

/** The part of tech or the job that the words name. */
function partTold(said: string, sector: Sector, { conversation, guide, today }: Scope): readonly Told[] {
  const known = withAnswer(conversation, 'training', 'sector', sector);
  const parts = refinement(said, sector, scopeOf(guide, known, today));
  return Object.entries(parts).map(([id, value]) => told(id, value, said));
}

function told(name: string, value: AnswerValue, evidence: string): Told {
  return { name, value, evidence } as Told;
}
