import { fold } from '../../guidance/text/fold.ts';

const having = /\b(have|has|got|had|need|my|tengo|tenemos|tiene|necesito|mi)\b/;

/** Whether words about an insurance are of one that somebody has, or needs: they do not say that the work is to be there. */
export function isOwnInsurance(text: string): boolean {
  return having.test(fold(text));
}
