import { repeatOrMenu } from '../commands/repeat.ts';
import { inBetween } from '../commands/inBetween.ts';
import { findJobs } from '../careers/findJobs.ts';
import { jobsOptions, jobsReply } from '../careers/jobsReply.ts';
import { tracksLeadingTo } from '../careers/tracksLeadingTo.ts';
import { questionOption } from '../answers/questionOption.ts';
import { option, reply } from '../engine/say.ts';
import { precededBy, type Answered, type Turn } from '../engine/turn.ts';
import { factsIn } from '../facts/factsIn.ts';
import { hasShownTracks } from '../training/hasShownTracks.ts';
import { recommendTracks } from '../training/recommendTracks.ts';
import { trainFor } from '../training/trainFor.ts';
import { waysTo } from '../welcome/waysTo.ts';
import { whichTrack } from '../wishes/aboutTrack.ts';
import { typedText } from '../wishes/typedText.ts';
import { isFafsaTalk } from './isFafsaTalk.ts';
import { says } from './says.ts';

/** A longer message says itself what it is about. Words. */
const longest = 8;

/** A question of one or two words. */
const fewest = 2;

/**
 * How long, how much, what it pays: asked of the job that is named, or of the classes that the talk is about, which no word needs to
 * say. `null` where it is about the FAFSA, or something else is asked.
 */
export function askedOfClass(turn: Turn): Answered | null {
  const text = typedText(turn);
  const words = text.trim().split(/\s+/u).length;
  const pays = says(turn, 'pays');
  const asks =
    pays || says(turn, 'long') || says(turn, 'cost') || (words <= fewest && says(turn, 'costAlone'));
  if (!asks || turn.conversation.open?.flow === 'interests') return null;
  const [job] = findJobs(text, turn.guide);
  if (job !== undefined) return ofJob(turn, job, pays);
  if (words > longest || isFafsaTalk(turn)) return null;
  return ofTalk(turn, pays);
}

function ofJob(turn: Turn, job: string, pays: boolean): Answered {
  const tracks = tracksLeadingTo(job, turn.scope);
  if (pays || tracks.length === 0)
    return inBetween(turn, jobsReply([job], turn.scope), jobsOptions([job], turn.scope));
  return whichTrack(turn, tracks);
}

function ofTalk(turn: Turn, pays: boolean): Answered {
  const { scope, conversation } = turn;
  const { sector, occupation } = factsIn(scope);
  if (pays && occupation !== undefined && scope.guide.catalogue.jobs.has(occupation))
    return ofJob(turn, occupation, true);
  const onCards = scope.say('asked.onCards');
  if (conversation.open) return repeatOrMenu(turn, [onCards], 'asked.onCards');
  if (hasShownTracks(conversation)) {
    const shown = recommendTracks(scope).picks.map(({ track }) => track);
    if (shown.length > 0) return whichTrack(turn, shown);
  }
  if (sector !== undefined) return precededBy(reply(onCards, { rule: 'asked.onCards' }), trainFor(turn, {}));
  return whichIsMeant(turn);
}

/** Nothing was said yet that could cost or last. */
function whichIsMeant(turn: Turn): Answered {
  const { scope } = turn;
  const about = says(turn, 'long') ? 'basics-how-long-it-takes' : 'basics-does-it-cost-money';
  const article = scope.guide.catalogue.answers.get(about);
  const options = [
    option(scope.say('asked.class'), { command: 'open', value: 'training' }),
    ...(article ? [questionOption(article, scope)] : []),
    ...waysTo(['funding', 'person'], scope),
  ];
  return inBetween(turn, reply(scope.say('asked.which'), { rule: 'asked.which' }), options);
}
