import { saidOfMe } from './saidOfMe.ts';

const car =
  '(?:car|cars|vehicle|ride|transportation|transport|whip|carro|coche|auto|vehiculo|transporte|transportacion)';

/** How far somebody can go to class, where the way to get there is named. */
export const reachTold = saidOfMe([
  {
    name: 'reach',
    value: 'anywhere',
    says: /\b(?:(?:can|willing to|could|ill|will) (?:drive|travel|go|commute|do) (?:to )?(?:anywhere|any distance)(?: in (?:ct|connecticut|the state))?|anywhere in (?:ct|connecticut|the state)|(?:puedo (?:ir|manejar|viajar) (?:a )?)?(?:cualquier (?:parte|lugar)|donde sea)(?: (?:de|en) (?:ct|connecticut|el estado))?)(?= |$)/,
    unless: /\b(?:work|live|job|trabajar|vivir|online|move)\b/,
  },
  {
    name: 'reach',
    value: 'near',
    negative: true,
    says: new RegExp(
      `\\b(?:(?:i )?(?:have |got |with )?(?:no|without (?:a|my)?|w o a?) ?(?:own )?${car}|(?:i )?(?:dont|do not|dnt) (?:have|own|got) (?:a |my |any |my own )?${car}|(?:i )?(?:dont|do not|cant|cannot) drive|i dont drive|(?:i |only |just |have to |can )*(?:take|ride|use|taking|depend on|rely on) (?:the |a )?(?:city )?bus(?: only)?|(?:by|only the) bus|bus only|bus rider|only (?:walk|bus)|(?:no tengo|sin|no cuento con) (?:ni )?(?:un )?${car}(?: propio)?|no (?:manejo|conduzco|se manejar|puedo manejar)|(?:ando|voy|viajo|me muevo|me transporto) en (?:el )?(?:bus|autobus|guagua|camion)|(?:tomo|uso|agarro|dependo del?) (?:el |la )?(?:bus|autobus|guagua)|a pie)(?= |$)`,
    ),
    unless:
      /\b(?:bus driver|drive (?:a )?(?:bus|truck|trucks|stick|forklift)|(?:chofer|conductor|manejar|conducir) (?:de |el |un )?(?:bus|autobus|guagua|camion)|no problem|car (?:payment|loan|insurance|note|seat|repair)|bus (?:job|pass|school|stop)|school bus|no auto)\b/,
  },
  {
    name: 'reach',
    value: 'region',
    says: /\b(?:(?:i have|ive got|i got|have|got|own|with|w) (?:a |my |my own |own |reliable |a reliable |an )*(?:car|vehicle|transportation|transport|truck)|i (?:can )?drive|(?:tengo|con) (?:un |mi )?(?:propio )?(?:carro|coche|auto|vehiculo|transporte|transportacion|troca)(?: propio)?|yo manejo)(?= |$)/,
    unless:
      /\b(?:drive (?:a |an |the |trucks?|bus|forklift|for|uber|lyft|doordash|school)|driver|truck (?:driver|driving|experience)|payment|loan|note|insurance|accident|broke|broken|problem|shares?|sometimes|want|sale|rent)\b/,
  },
]);
