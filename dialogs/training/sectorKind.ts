import { fold } from '../../guidance/text/fold.ts';
import type { Asked, Kind } from '../engine/kind.ts';
import { choice } from '../engine/kinds/choice.ts';
import { optionLabel } from '../engine/kinds/optionWords.ts';
import { sectorsOnOffer } from './sectorsOnOffer.ts';
import type { SectorAnswer } from './trainingAnswers.ts';

/** Who has an insurance, or needs one, does not say that the work is to be there. */
const having = /\b(have|has|got|had|need|my|tengo|tenemos|tiene|necesito|mi)\b/;

/** The kind of work to train for. "I have insurance" names no kind of work. */
export function sectorKind(): Kind<SectorAnswer> {
  const kind = choice(sectorsOnOffer, { label: sectorLabel });
  return {
    ...kind,
    read: (text, asked) => {
      const reading = kind.read(text, asked);
      const isOwnInsurance = reading.ok && reading.value === 'insurance' && having.test(fold(text));
      return isOwnInsurance ? { ok: false, problem: 'notAnOption' } : reading;
    },
  };
}

/** A kind of work in which nothing is known to take people on today says so. */
function sectorLabel(sector: SectorAnswer, asked: Asked): string {
  const label = optionLabel(sector, asked);
  if (sector === 'profile' || sector === 'unsure') return label;
  const { trackList } = asked.scope.guide.catalogue;
  const isThere = trackList.some((track) => track.sector === sector && !track.ended);
  return isThere ? label : asked.scope.say('training.sector.noneNow', { sector: label });
}
