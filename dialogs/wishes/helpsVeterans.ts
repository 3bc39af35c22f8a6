import type { Answered, Turn } from '../engine/turn.ts';
import type { Recognised } from '../understand.ts';
import { fundsNamed } from './fundsNamed.ts';
import { opensFlow } from './opensFlow.ts';
import { tellsFunds } from './tellsFunds.ts';
import { typedText } from './typedText.ts';

/** The fund that is named, the GI Bill; otherwise the people who help veterans. */
export function helpsVeterans(turn: Turn, named: Recognised | null): Answered {
  const funds = fundsNamed(typedText(turn), turn.guide);
  return funds.length > 0
    ? tellsFunds(turn, funds, 'wishes.veteran_services.text')
    : opensFlow('support', { answer: 'veterans' })(turn, named);
}
