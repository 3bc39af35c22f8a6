import { routeOf } from '../engine/route.ts';
import { card } from '../engine/say.ts';
import type { Scope } from '../engine/scope.ts';
import { paysWords } from '../funding/paysWords.ts';
import type { Card } from '../reply.ts';
import { dateFacts } from './dates/dateFacts.ts';
import type { FafsaAnswers } from './fafsaAnswers.ts';
import { fafsaFlow } from './fafsaFlow.ts';
import { fafsaView, type FafsaView } from './fafsaView.ts';
import { formLinks } from './federalStudentAid.ts';
import { formYear } from './formYear.ts';
import { graduationWords } from './graduation.ts';
import { noFormCard } from './noForm.ts';
import { peopleRules } from './peopleRules.ts';
import { personName } from './personName.ts';
import { stateAid } from './stateAid.ts';
import { checklistOf } from './ready/checklist.ts';
import { readyDone, readyLines, readyStatus } from './ready/readyLines.ts';
import { readyListOf } from './ready/readyList.ts';

/** The FAFSA part of a plan, as it stands today; `null` until its questions are answered or its checklist was opened. */
export function fafsaPlanCard(scope: Scope): Card | null {
  const route = routeOf(fafsaFlow, scope);
  if (route.next) return checklistCard(scope);
  const answers = route.answers as FafsaAnswers;
  if (answers.citizen === 'other') return stateAidCard(answers, scope);
  const form = formYear(scope);
  return !form || form.closed ? noFormCard(scope) : formCard(fafsaView(answers, form, scope));
}

function formCard(view: FafsaView): Card {
  const { scope, form, standing, people } = view;
  const status = { name: scope.say('fafsa.plan.status'), value: scope.say(`fafsa.plan.${standing.status}`) };
  const items = checklistOf(view);
  const ready = { name: scope.say('fafsa.plan.ready'), value: readyStatus(items, scope) };
  const names = people.contributors.map((person) => personName(person, view)).join('; ');
  return card(scope.say('fafsa.plan.title', { awardYear: form.awardYear }), {
    paragraphs: [...peopleRules(view), ...graduationWords(view.answers, scope, 'fafsa.note.graduation')],
    facts: [status, { name: scope.say('fafsa.plan.people'), value: names }, ready, ...dateFacts(view)],
    checklist: readyLines(items, scope),
    done: readyDone(items, scope),
    links: formLinks(scope),
  });
}

/** What everybody needs, for somebody who began to tick it off before the questions were answered. */
function checklistCard(scope: Scope): Card | null {
  const { ticked, finished } = scope.conversation;
  const list = readyListOf(scope);
  if (!list || (ticked.length === 0 && finished['ready'] === undefined)) return null;
  const { form, items } = list;
  const ready = { name: scope.say('fafsa.plan.ready'), value: readyStatus(items, scope) };
  return card(scope.say('fafsa.plan.title', { awardYear: form.awardYear }), {
    paragraphs: [scope.say('ready.general')],
    facts: [ready, ...dateFacts({ form, scope })],
    checklist: readyLines(items, scope),
    done: readyDone(items, scope),
    links: formLinks(scope),
  });
}

function stateAidCard(answers: FafsaAnswers, scope: Scope): Card {
  const { language } = scope;
  const { fund, contacts } = stateAid(scope);
  const funds = fund ? [{ name: fund.name[language], value: paysWords(fund, scope) }] : [];
  const others = contacts.map(({ name, what }) => ({ name: name[language], value: what[language] }));
  return card(scope.say('fafsa.plan.stateTitle'), {
    paragraphs: [...graduationWords(answers, scope, 'fafsa.state.graduation'), scope.say('fafsa.state.next')],
    facts: [...funds, ...others],
  });
}
