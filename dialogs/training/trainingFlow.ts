import { technologyFields } from '../../guidance/matching/track.ts';
import { reaches, type PayWish } from '../../guidance/matching/wishes.ts';
import { flow } from '../engine/flow.ts';
import { choice } from '../engine/kinds/choice.ts';
import { town } from '../engine/kinds/town.ts';
import type { Scope } from '../engine/scope.ts';
import { classTimes } from './classTimes.ts';
import { sectorKind } from './sectorKind.ts';
import { tellTracks } from './tellTracks.ts';
import type { FieldAnswer, TrainingAnswers } from './trainingAnswers.ts';

/** What a resident would train for, where, when and on what money; ends with three tracks. */
export const trainingFlow = flow('training')
  .ask('sector', sectorKind())
  .ask('field', choice<FieldAnswer>([...technologyFields, 'any']), { when: isTechnology })
  .ask('town', town(), { optional: true })
  .ask('when', classTimes())
  .ask('reach', choice(reaches), { when: travelsToClass })
  .ask('pay', choice<PayWish>(['learn', 'earn', 'either']))
  .outcome(tellTracks);

function isTechnology({ sector }: TrainingAnswers): boolean {
  return sector === 'technology';
}

/** Without a town no distance is known, and a class that is only online has none. */
function travelsToClass({ when }: TrainingAnswers, { conversation }: Scope): boolean {
  const townSkipped = conversation.answers['training']?.['town']?.value === null;
  const onlyOnline = when?.every((time) => time === 'online') ?? false;
  return !townSkipped && !onlyOnline;
}
