import type { Contact } from '../../data/schema/contact.ts';
import type { Conversation } from '../conversation.ts';
import type { Danger } from '../../guidance/safety/danger.ts';
import type { Scope } from '../engine/scope.ts';
import { contactsForNeed } from './contactsForNeed.ts';
import { needsTold } from './needsTold.ts';
import { servingHome } from './servingHome.ts';

/** Whom to call first after a message that spoke of danger, by the danger. */
const contactsByDanger: Readonly<Record<Danger, readonly string[]>> = {
  medical: ['911', '988'],
  crisis: ['988', '911'],
  child: ['911', 'dcf-careline', '211'],
  trafficking: ['911', '211', 'ct-safe-connect'],
  danger: ['911', 'ct-safe-connect'],
  threat: ['988', '211'],
  need: ['211'],
};

/** Stands in a list of ids for the board and the job center where the resident lives. */
const local = 'local';

const contactsForFafsa = ['federal-student-aid', 'ct-state', '211'];

/** Whom to call while in a part of the conversation, best first. */
const contactsByFlow: Readonly<Record<string, readonly string[]>> = {
  fafsa: contactsForFafsa,
  ready: contactsForFafsa,
  wrong: ['federal-student-aid', 'social-security', 'ct-state', '211'],
  cannot: ['federal-student-aid', 'statewide-legal-services', 'ct-state', '211'],
  dates: contactsForFafsa,
  graduation: contactsForFafsa,
  scam: ['federal-student-aid', 'social-security', '211'],
  training: [local, 'ct-state', '211'],
  interests: [local, '211'],
  support: ['211', local],
};

/** Those who know of aid for whom the federal form is not. */
const contactsForStateAid = ['uconn-undocumented', 'ccsu-undocumented', 'ct-state', '211'];

const contactsOtherwise = ['211', local, 'federal-student-aid'];

/** How many of the needs told get somebody of their own. */
const mostNeeds = 2;

/**
 * The people who can help with what the resident is doing, or did last, where the resident lives; before them those who help in a
 * danger just told of, after them those who help with a need told.
 */
export function contactsFor(scope: Scope): readonly Contact[] {
  const { danger } = scope.conversation;
  const urgent = named(danger ? contactsByDanger[danger] : [], scope);
  const usual = named(usualContacts(scope.conversation), scope);
  const forNeeds = needsTold(scope)
    .slice(0, mostNeeds)
    .flatMap((need) => contactsForNeed(need, scope).slice(0, 1));
  return [...new Set([...urgent, ...usual, ...forNeeds])];
}

function usualContacts({ open, paused, finished, answers }: Conversation): readonly string[] {
  const flow = open?.flow ?? paused.at(-1) ?? Object.keys(finished).at(-1) ?? '';
  if (isForStateAid(flow, answers)) return contactsForStateAid;
  return contactsByFlow[flow] ?? contactsOtherwise;
}

/** The part where somebody is told that federal aid is not for them. */
function isForStateAid(flow: string, answers: Conversation['answers']): boolean {
  const cannot = flow === 'cannot' && answers[flow]?.['reason']?.value === 'undocumented';
  return cannot || (flow === 'fafsa' && answers[flow]?.['citizen']?.value === 'other');
}

function named(ids: readonly string[], scope: Scope): readonly Contact[] {
  const { contacts } = scope.guide.catalogue;
  return ids.flatMap((id) => (id === local ? localHelp(scope) : (contacts.get(id) ?? [])));
}

function localHelp(scope: Scope): readonly Contact[] {
  const serving = servingHome([...scope.guide.catalogue.contacts.values()], scope);
  return (['board', 'jobCenter'] as const).flatMap((kind) => serving.filter((each) => each.kind === kind));
}
