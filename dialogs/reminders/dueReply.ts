import { option, reply } from '../engine/say.ts';
import type { Scope } from '../engine/scope.ts';
import { helpLine } from '../fafsa/federalStudentAid.ts';
import type { Option, Reply } from '../reply.ts';
import { sourceWords } from '../tracks/sourceWords.ts';
import { stopAllOption } from './reminderOptions.ts';
import type { DaySubject, StepSubject, Subject } from './subject.ts';
import { timesFor } from './timesFor.ts';

/** What is said when a reminder is due, at `now` (ISO 8601 UTC). */
export function dueReply(subject: Subject, scope: Scope, now: string): Reply {
  const because = {
    rule: `reminder.${subject.kind}`,
    sources: subject.kind === 'day' ? subject.sources : [],
  };
  const lines = subject.kind === 'day' ? dayLines(subject, scope) : stepLines(subject, scope);
  const again = option(scope.say('reminders.again'), { command: 'remind', value: subject.about });
  const options = [
    stepOption(subject, scope),
    ...(timesFor(subject, now).length > 0 ? [again] : []),
    ...stopAllOption(scope),
  ];
  return reply(lines.join('\n'), because, { options });
}

function dayLines({ name, words, sources, turns }: DaySubject, scope: Scope): string[] {
  const then = turns === 'until' ? 'reminders.due.form' : 'reminders.due.look';
  return [
    scope.say('reminders.due.day'),
    `${name}: ${words}`,
    scope.say(then, { phone: helpLine(scope) }),
    `${scope.say('track.fact.source')}: ${sourceWords(sources, scope)}`,
  ];
}

function stepLines({ about }: StepSubject, scope: Scope): string[] {
  return [scope.say(`reminders.due.${about}`)];
}

function stepOption({ about }: Subject, scope: Scope): Option {
  return about === 'fafsa'
    ? option(scope.say('engine.resume', { flow: scope.say('fafsa.title') }), {
        command: 'open',
        value: 'fafsa',
      })
    : option(scope.say('menu.option.plan'), { command: 'plan' });
}
