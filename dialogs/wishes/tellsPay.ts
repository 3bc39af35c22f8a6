import { jobsOptions, jobsReply } from '../careers/jobsReply.ts';
import { inBetween } from '../commands/inBetween.ts';
import { option, reply } from '../engine/say.ts';
import type { Scope } from '../engine/scope.ts';
import type { Answered, Turn } from '../engine/turn.ts';
import { factsIn } from '../facts/factsIn.ts';
import { judgedFundCard } from '../funding/judgedFundCard.ts';
import { fundVerdict } from '../../guidance/funding/fundVerdict.ts';
import type { CatalogueTrack } from '../../data/schema/track.ts';
import { listed } from '../interests/listed.ts';
import { planTracks } from '../plan/planTracks.ts';
import type { Card } from '../reply.ts';
import { jobOf } from '../tracks/jobOf.ts';
import { trackName } from '../tracks/trackNames.ts';
import { wishLabel } from './wishLabel.ts';

/** The fund of data/funds that is a wage. */
const wage = 'apprenticeship-wage';

/** What is paid while learning and after it: by the tracks that were kept or found, or where there are none in general. */
export function tellsPay(turn: Turn): Answered {
  const { tracks } = planTracks(turn.scope);
  return tracks.length > 0 ? payOf(turn, tracks) : payAtAll(turn);
}

function payOf(turn: Turn, tracks: readonly CatalogueTrack[]): Answered {
  const { scope } = turn;
  const jobs = [...new Set(tracks.flatMap((track) => jobOf(track, scope)?.occupation.soc ?? []))];
  const said = jobsReply(jobs, scope);
  const lines = [
    whileLearning(tracks, scope),
    ...(jobs.length > 0 ? [scope.say('wishes.pay.after')] : [scope.say('wishes.pay.byJob')]),
  ];
  const because = { ...said.because, rule: 'wishes.pay' };
  return inBetween(turn, { ...said, text: lines.join('\n'), because }, jobsOptions(jobs, scope));
}

function whileLearning(tracks: readonly CatalogueTrack[], scope: Scope): string {
  const earning = tracks.filter(({ earns }) => earns);
  const names = listed(
    earning.map((track) => trackName(track, scope.language)),
    scope.language,
  );
  if (earning.length === 0) return scope.say('wishes.pay.none', { count: tracks.length });
  return scope.say('wishes.pay.some', { names, others: tracks.length - earning.length });
}

function payAtAll(turn: Turn): Answered {
  const { scope } = turn;
  const lines = [scope.say('wishes.pay.apprentice'), scope.say('wishes.pay.byJob')];
  const said = reply(
    lines.join('\n'),
    { rule: 'wishes.pay', sources: scope.guide.catalogue.funds.get(wage)?.sources ?? [] },
    { cards: wageCard(scope) },
  );
  return inBetween(turn, said, [
    option(wishLabel('apprenticeship', scope), { command: 'wish', value: 'apprenticeship' }),
    option(scope.say('careers.title'), { command: 'open', value: 'careers' }),
  ]);
}

function wageCard(scope: Scope): readonly Card[] {
  const fund = scope.guide.catalogue.funds.get(wage);
  const judged = fund && fundVerdict(fund, factsIn(scope));
  return fund && judged ? [judgedFundCard({ fund, tracks: [], judged }, scope)] : [];
}
