import type { Asked, Kind } from '../engine/kind.ts';
import { choice } from '../engine/kinds/choice.ts';
import { optionLabel } from '../engine/kinds/optionWords.ts';
import { isOwnCar } from './isOwnCar.ts';
import { isOwnInsurance } from './isOwnInsurance.ts';
import { isOwnRide } from './isOwnRide.ts';
import { sectorsOnOffer } from './sectorsOnOffer.ts';
import type { SectorAnswer } from './trainingAnswers.ts';

/** The kind of work to train for. "I have insurance", "I have a car" and "I take the bus" name no kind of work. */
export function sectorKind(): Kind<SectorAnswer> {
  const kind = choice(sectorsOnOffer, { label: sectorLabel });
  return {
    ...kind,
    read: (text, asked) => {
      const reading = kind.read(text, asked);
      const isOwn =
        reading.ok &&
        ((reading.value === 'insurance' && isOwnInsurance(text)) ||
          (reading.value === 'trades' && isOwnCar(text)) ||
          (reading.value === 'transport' && isOwnRide(text)));
      return isOwn ? { ok: false, problem: 'notAnOption' } : reading;
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
