import { isAsking } from '../answers/isAsking.ts';
import { commandHandlers } from '../commands/commands.ts';
import { answerablePlace } from '../engine/place.ts';
import type { Answered, Turn } from '../engine/turn.ts';
import { asksForChild } from '../fafsa/asksForChild.ts';
import { handoff } from '../handoff/handoff.ts';
import { namesOtherState } from '../../data/namesOtherState.ts';
import { sureWish } from '../understanding/answerUnderstood.ts';
import { asksOwnPay } from '../understanding/asksOwnPay.ts';
import { afterWords } from '../wishes/afterWords.ts';
import { asksToErase } from '../wishes/asksToErase.ts';
import { complaint } from '../wishes/complaint.ts';
import { findsOffice } from '../wishes/findsOffice.ts';
import { findsTraining } from '../wishes/findsTraining.ts';
import { goodbye } from '../wishes/goodbye.ts';
import { opensFlow } from '../wishes/opensFlow.ts';
import { tells } from '../wishes/tells.ts';
import { tellsContacts } from '../wishes/tellsContacts.ts';
import { typedText } from '../wishes/typedText.ts';
import type { WishReply } from '../wishes/wishReply.ts';
import { askedOfClass } from './askedOfClass.ts';
import { isFafsaTalk, isInFafsa, namesFafsa } from './isFafsaTalk.ts';
import { says } from './says.ts';
import { tellsHours } from './tellsHours.ts';
import { tracksNow } from './tracksNow.ts';

/** A longer message asks for nothing plainly, and no message may take long. Characters. */
const longest = 1000;

/** When it is asked for, and what is done about it. */
type Rule = readonly [(turn: Turn) => boolean, WishReply];

const supportWith = (answer: string) => opensFlow('support', { answer });
const article =
  (id: string): WishReply =>
  (turn) =>
    commandHandlers.answers(turn, id);

/** The first that fits counts. */
const rules: readonly Rule[] = [
  [(turn) => says(turn, 'complaint'), complaint],
  [(turn) => says(turn, 'erase'), asksToErase],
  [(turn) => says(turn, 'now') && !isInFafsa(turn), tracksNow],
  [(turn) => says(turn, 'signed') && isFafsaTalk(turn), tells(['wishes.fafsa_status.text'], ['person'])],
  [(turn) => says(turn, 'noNumber') && says(turn, 'signing'), article('immigrant-parents-without-ssn')],
  [(turn) => says(turn, 'worth') && isFafsaTalk(turn), article('basics-make-too-much')],
  [(turn) => says(turn, 'papers') && asksForChild(typedText(turn)), article('immigrant-parents-without-ssn')],
  [(turn) => says(turn, 'noTaxes') && isFafsaTalk(turn), article('money-did-not-file-taxes')],
  [(turn) => says(turn, 'independent') && asksOfFafsa(turn), article('alone-pay-my-own-bills')],
  [
    (turn) => says(turn, 'freeCollege') && !namesOtherState(typedText(turn)),
    article('connecticut-free-community-college'),
  ],
  [
    (turn) => says(turn, 'stuck') && isFafsaTalk(turn) && !isInFafsa(turn),
    opensFlow('wrong', { hears: true }),
  ],
  [(turn) => says(turn, 'speaksSpanish'), handoff],
  [(turn) => says(turn, 'wages'), tellsContacts('asked.wages', ['unemployment', 'legal'], ['person'])],
  [
    (turn) => says(turn, 'benefits') && says(turn, 'losing') && !isFafsaTalk(turn),
    tells(['asked.benefits'], ['training', 'person']),
  ],
  [(turn) => says(turn, 'food') && !isFafsaTalk(turn), afterWords('asked.food', supportWith('food'))],
  [(turn) => says(turn, 'cannotCall'), tellsContacts('asked.cannotCall', ['food', 'housing'], ['person'])],
  [(turn) => says(turn, 'rent') && !isFafsaTalk(turn), supportWith('housing')],
  [(turn) => says(turn, 'childcare'), supportWith('childcare')],
  [(turn) => says(turn, 'keeping'), goodbye],
  [
    (turn) => says(turn, 'paid') && !isFafsaTalk(turn) && !asksOwnPay(typedText(turn)),
    findsTraining({ pay: 'earn' }),
  ],
  [(turn) => says(turn, 'record') && !isAsking(turn.inbound.text), supportWith('reentry')],
  [(turn) => goesOn(turn) && says(turn, 'bring'), tellsContacts('asked.bring', ['job'], ['fafsa'])],
  [(turn) => isVague(turn) && says(turn, 'hours'), tellsHours],
  [(turn) => goesOn(turn) && isVague(turn) && says(turn, 'where'), findsOffice],
  [
    (turn) => goesOn(turn) && says(turn, 'first'),
    tellsContacts('asked.first', ['job'], ['training', 'funding']),
  ],
];

/** A request whose words mean nothing else, or that goes on with what was talked about; `null` for any other message. */
export function plainlyAsked(turn: Turn): Answered | null {
  const isLong = turn.inbound.text.length > longest;
  if (isLong || turn.inbound.choice || answerablePlace(turn)?.flow.private === true) return null;
  const [, reply] = rules.find(([fits]) => fits(turn)) ?? [];
  return reply?.(turn, null) ?? (goesOn(turn) ? askedOfClass(turn) : null);
}

/** Living alone is told of more than the FAFSA. */
function asksOfFafsa(turn: Turn): boolean {
  return namesFafsa(typedText(turn)) || (isAsking(typedText(turn)) && isFafsaTalk(turn));
}

/** Nothing about the FAFSA, although the classifier may take it for that: "how long does it take" names nothing. */
function goesOn(turn: Turn): boolean {
  const wish = sureWish(turn);
  const isAid =
    wish === null ||
    /^(?:fafsa|aid)_|^(?:progress_show|career_explore|funding_help|location_hours|track_)/.test(wish);
  return isAid && !isFafsaTalk(turn);
}

/** Nothing else is surely asked for. */
function isVague(turn: Turn): boolean {
  const wish = sureWish(turn);
  return wish === null || wish === 'location_hours';
}
