import { fold } from '../../guidance/text/fold.ts';
import type { Kind } from '../engine/kind.ts';
import { choice } from '../engine/kinds/choice.ts';
import { sectorsOnOffer } from './sectorsOnOffer.ts';
import type { SectorAnswer } from './trainingAnswers.ts';

/** Who has an insurance, or needs one, does not say that the work is to be there. */
const having = /\b(have|has|got|had|need|my|tengo|tenemos|tiene|necesito|mi)\b/;

/** The kind of work to train for. "I have insurance" names no kind of work. */
export function sectorKind(): Kind<SectorAnswer> {
  const kind = choice(sectorsOnOffer);
  return {
    ...kind,
    read: (text, asked) => {
      const reading = kind.read(text, asked);
      const isOwnInsurance = reading.ok && reading.value === 'insurance' && having.test(fold(text));
      return isOwnInsurance ? { ok: false, problem: 'notAnOption' } : reading;
    },
  };
}
