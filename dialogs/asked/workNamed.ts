import type { Wish } from '../../data/wishes.ts';
import { fold } from '../../guidance/text/fold.ts';
import { isAsking } from '../answers/isAsking.ts';
import { withoutAnswer } from '../engine/memory.ts';
import { proceed, type Answered, type Turn } from '../engine/turn.ts';
import { trainFor } from '../training/trainFor.ts';
import { likeliestWish, sureWish } from '../understanding/answerUnderstood.ts';
import { typedText } from '../wishes/typedText.ts';
import { namesFafsa } from './isFafsaTalk.ts';
import { workIn } from '../wishes/findsTraining.ts';

/** A message of so few words that names a kind of work asks for it. */
const short = 4;

/** What else it may be taken for. */
const seeking: ReadonlySet<Wish> = new Set<Wish>([
  'track_find',
  'career_explore',
  'interest_start',
  'apprenticeship',
  'track_detail',
]);

const likes =
  /\b(?:like|love|thinking|thought|or something|into|interested|me gusta|me gustan|me gustaria|me interesa|quisiera|pensaba|o algo|algo de|algo como)\b/;
const refused =
  /\b(?:no|not|dont|never|hate|used to|was an?|were|tampoco|nunca|odio|era|fui|trabajaba|antes|casi)\b/;

/** Parts in which a kind of work is something else, or the question itself. */
const elsewhere = /^(?!training$|funding$|support$)/;

/** "Welding or something like that", "electricista": looks for training in the one kind of work that is named. `null` for any other message. */
export function workNamed(turn: Turn): Answered | null {
  const { open } = turn.conversation;
  const text = typedText(turn);
  const said = fold(text);
  if (text === '' || isAsking(text) || refused.test(said) || (open && elsewhere.test(open.flow))) return null;
  const sure = sureWish(turn);
  const isFormless = /^(?:fafsa|aid)_/.test(sure ?? '') && !namesFafsa(text);
  if (sure !== null && !seeking.has(sure) && !isFormless) return null;
  const work = workIn(turn, text);
  const { sector } = work;
  const known = turn.conversation.answers['training']?.['sector']?.value;
  if (sector === undefined || (sector === known && Object.keys(work).length === 1)) return null;
  const isMeant = said.split(' ').length <= short || likes.test(said) || seeking.has(likeliestWish(turn));
  return isMeant ? trainFor(withoutOtherWork(turn, sector), work) : null;
}

/** The part or the job of another kind of work, told before, is no longer meant. */
function withoutOtherWork(turn: Turn, sector: unknown): Turn {
  const { conversation } = turn;
  if (conversation.answers['training']?.['sector']?.value === sector) return turn;
  const next = ['field', 'occupation'].reduce((so, id) => withoutAnswer(so, 'training', id), conversation);
  return proceed(turn, next);
}
