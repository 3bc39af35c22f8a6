import { factsIn } from '../../facts/factsIn.ts';
import { routeOf } from '../../engine/route.ts';
import type { Scope } from '../../engine/scope.ts';
import type { FafsaAnswers } from '../fafsaAnswers.ts';
import { fafsaFlow } from '../fafsaFlow.ts';
import { fafsaView } from '../fafsaView.ts';
import { formYear, type FormYear } from '../formYear.ts';
import { checklistOf, generalChecklist, type ReadyItem } from './checklist.ts';

/** What a resident has to get ready. */
export interface ReadyList {
  readonly form: FormYear;
  readonly items: readonly ReadyItem[];
  /** Whether it is known who has to be on the form; without it the list holds what everybody needs. */
  readonly isOwn: boolean;
}

/** The list as it stands today; `null` when there is no form to get ready for: it closed, is not known, or is not for them. */
export function readyListOf(scope: Scope): ReadyList | null {
  const form = formYear(scope);
  const { next, answers } = routeOf(fafsaFlow, scope);
  const given = answers as FafsaAnswers;
  if (!form || form.closed || factsIn(scope).citizen === 'other') return null;
  const isOwn = next === null;
  const items = isOwn ? checklistOf(fafsaView(given, form, scope)) : generalChecklist(form, scope);
  return { form, items, isOwn };
}
