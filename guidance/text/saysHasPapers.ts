import { fold } from './fold.ts';

const having =
  /\b(?:(?:have|got|has) (?:all )?(?:my |the |our |work |legal |immigration |some )*papers|(?:tengo|tenemos|tiene) (?:ya )?(?:todos )?(?:los |mis |unos |sus )?papeles)\b/;
/** What denies it, and what somebody waits for or has only in part. */
const otherwise =
  /\b(?:no|not|dont|doesnt|didnt|havent|hasnt|never|without|ni|sin|nunca|tampoco|nadie|daca|asylum|asilo|pending|pendientes?|tramite|parents|padres|papas?|mamas?)\b/;

/** Longer messages are not looked at beyond it. Characters. */
const mostSaid = 300;

/** Whether a message says that its writer has papers, and denies nothing: it does not ask what somebody without papers can do. */
export function saysHasPapers(text: string): boolean {
  const said = fold(text.slice(0, mostSaid));
  return having.test(said) && !otherwise.test(said);
}
