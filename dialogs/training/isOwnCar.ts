import { fold } from '../../guidance/text/fold.ts';

const having =
  /\b(?:have|has|got|had|need|own|my|tengo|tenemos|tiene|necesito|mi)\b.*\b(?:cars?|carros?|coches?)\b/;
const working = /\b(?:fix\w*|repair\w*|work\w*|mechanic\w*|mecanic\w*|arregl\w*|trabaj\w*|repar\w*)\b/;

/** Whether words about a car are of one that somebody has, or needs: they do not say that the work is to be on cars. */
export function isOwnCar(text: string): boolean {
  const said = fold(text);
  return having.test(said) && !working.test(said);
}
