import { card, reply } from '../engine/say.ts';
import { showDate } from '../engine/showDate.ts';
import type { Card, Reply } from '../reply.ts';
import type { FafsaView } from './fafsaView.ts';
import { formNotes } from './formNotes.ts';

/** Which form, for which time, and as what the resident files it. */
export function formReply(view: FafsaView): Reply {
  const { taxYear, independentIfBornBefore, formOpenedOn } = view.form.facts;
  const sources = [taxYear, independentIfBornBefore, formOpenedOn].flatMap((fact) => fact.sources);
  return reply(
    [formWords(view), standingWords(view)].join('\n'),
    { flow: 'fafsa', rule: `fafsa.${view.standing.status}`, sources },
    { cards: notesCard(view) },
  );
}

function formWords({ scope, form }: FafsaView): string {
  const { startsOn, endsOn, awardYear } = form.facts;
  return scope.say('fafsa.form.intro', {
    awardYear,
    from: showDate(startsOn, scope.language),
    until: showDate(endsOn, scope.language),
    taxYear: String(form.taxYear),
  });
}

function standingWords({ scope, form, standing, refused }: FafsaView): string {
  const { status, because } = standing;
  if (because === null)
    return scope.say(refused ? 'fafsa.status.dependentRefused' : 'fafsa.status.dependent');
  const date = showDate(form.bornBefore, scope.language);
  const reason = scope.say(`fafsa.because.${because}`, { date });
  return scope.say(`fafsa.status.${status}`, { because: reason });
}

function notesCard(view: FafsaView): Card[] {
  const paragraphs = formNotes(view);
  return paragraphs.length === 0 ? [] : [card(view.scope.say('fafsa.note.title'), { paragraphs })];
}
