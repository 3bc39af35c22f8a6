import { fold } from '../../guidance/text/fold.ts';

const riding =
  /\b(?:bus|buses|ride|rides|walk|uber|car|autobus|guagua|bicicleta|carro|coche|caminando|a pie)\b/;
const driving = /\b(?:driv\w*|truck\w*|cdl|transport\w*|conduc\w*|manej\w*|chofer\w*|camion\w*|trailer\w*)\b/;

/** Whether words tell how somebody gets around ("no car, i take the bus") and name no work at a wheel. */
export function isOwnRide(text: string): boolean {
  const said = fold(text);
  return riding.test(said) && !driving.test(said);
}
