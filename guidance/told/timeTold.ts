import type { Schedule } from '../matching/track.ts';
import { freeTimes } from '../text/freeTimes.ts';
import { saidOfMe } from './saidOfMe.ts';
import type { TellingReader } from './told.ts';

const words: Readonly<Record<Schedule, RegExp>> = {
  days: /\b(?:days|day ?time|during the day|mornings?|in the day|day classes|(?:while|when) (?:the |my |they )?(?:kids? )?(?:are |is |re )?(?:in|at) school|during school hours|weekdays?(?! (?:evening|night)\w*)|por la manana|en la manana|de dia|por las mananas|en las mananas|las mananas|(?:durante|en) el dia|mientras (?:(?:los |mis )?(?:ninos|hijos) )?(?:estan|van)(?: en| a)? la escuela|entre semana)\b/,
  evenings:
    /\b(?:nights?|nites?|evenings?|evening classes|after (?:4|5|6|7)(?:30)?(?: ?(?:pm|30|00|oclock))?(?! (?:yrs?|years?|months?|weeks?|days?|mos?|kids|hours|hrs|of))|after work|(?:de|por la|en la|por las|en las) noches?|nocturn[oa]s?|despues de las (?:4|5|6|7)|despues del trabajo)\b/,
  weekends:
    /\b(?:weekends?|wknds?|saturdays?|sundays?|sat|fin(?:es)? de semana|(?:los )?sabados?|(?:los )?domingos?)\b/,
  online:
    /\b(?:online|on line|remote|virtual|from home|en linea|por internet|desde (?:mi )?casa|a distancia)\b/,
};
/** What shows that the times are for class. */
const forClass =
  /\b(?:only|just|solo|solamente|nomas|unicamente|can|could|im free|i am free|free on|available|availability|puedo|estoy libre|estoy disponible|interesa|interested|class|classes|clases?|school|course|courses|cursos?|training|program|programs|need|want|prefer|prefiero|necesito|quiero|has to be|tiene que ser|works? for me|best|mejor|study|estudiar|must be|looking for|busco|for me|all i got|all i have|is good|are good)\b/;
const bare =
  /^(?:(?:on|at|in|the|los|las|de|por|la|en|o|or|only|and|weekday|y) )*(?:evenings?|nights?|nites?|weekends?|after (?:5|6|7)(?: ?pm)?|saturdays?|sundays?|days|mornings|noches?|fines de semana|sabados?|domingos?|online)(?: (?:only|or|y|o|solamente|nomas|evenings?|nights?|weekends?|are (?:best|better)|noches?|fines de semana|classes|please|pls|online))*$/;
const taken =
  /\b(?:work|works|working|worked|busy|jobs?|shifts?|trabajo|trabaja|trabajar|trabajando|empleo|turno|ocupad[oa]s?|cant|cannot|not|dont|no|never|sleep|except|but|every night|at night i|these days|the other day|all day|salen|todas las clases|all the|they (?:are|have)|ofrecen|sent|test|exam|form|solicitud|vender|sell|now ?a ?days|some ?days|most days|days? (?:off|a week)|\d+ (?:days|nights|dias)|last night|late nights?|one day|day by day|day care|daycare|trabajo de noche|estos dias|todos los dias|llam\w+|call|text|email|estaf\w+|pague|paid|scam\w*|buenos dias|buenas noches|algun dia|anoche)\b/;

/** When somebody could go to class; times that are taken tell nothing. */
export const timesTold: TellingReader = (clause) => {
  const isBare = bare.test(clause);
  const said = clause.replace(
    /\bno (?:car|ride|kids|license|diploma|ged|record|job|experience|money|carro|hijos|licencia|record)\b/g,
    '',
  );
  const free = freeTimes(
    said
      .replace(/\b(?:despues del? trabajo|after work)\b/g, 'evenings')
      .replace(/^(?:i )?(?:can|could)(?: only)? (?:do|go|come|make)\b/, 'only'),
  );
  if (free === null || (taken.test(free.replace(/\bafter work\b/g, '')) && !isBare)) return null;
  if (!isBare && !forClass.test(free)) return null;
  const entries = Object.entries(words) as [Schedule, RegExp][];
  const found = entries.flatMap(([time, says]) => {
    const match = says.exec(clause);
    return match ? [{ time, evidence: match[0] }] : [];
  });
  const isOnlineAlone =
    found.length === 1 && found[0]?.time === 'online' && /\b(?:job|work|apply|fafsa)\b/.test(clause);
  if (found.length === 0 || isOnlineAlone) return null;
  const evidence = isBare ? clause : found.map((each) => each.evidence).join('\n');
  return { name: 'times', value: found.map(({ time }) => time), evidence };
};

const off =
  /\b(?:uber|lyft|doordash|ando|macys|my hours|hours got|at \w+$|i work|im working|work (?:full|part)|job|trabajo|trabajar|employee|working)\b/;

/** How much of a week there is for a class. */
export const paceTold = saidOfMe([
  {
    name: 'pace',
    value: 'part',
    says: /\b(?:(?:only |just |solo )?(?:part time|medio tiempo|tiempo parcial) (?:class(?:es)?|program|programs|school|training|course|courses|only|clases|curso|cursos|programa|solamente)|^(?:(?:only|just|maybe|prefer|want|need|solo|quiero|i want|i need) )*(?:part time|medio tiempo|tiempo parcial)(?: (?:from home|online|if .*|please|pls|days|nights))?$|(?:only |just |solo )?(?:a few|some|a couple|unas(?: pocas)?|pocas|algunas|\d{1,2}) (?:hours|hrs|horas) (?:a|per|each|every|por|a la|al?|cada) (?:week|wk|semana))(?= |$)/,
    unless: off,
  },
  {
    name: 'pace',
    value: 'full',
    says: /\b(?:(?:can|could|want to|able to|ready to|puedo|quiero)(?: \w+){0,3} (?:full time|tiempo completo|every day|all day|todos los dias|todo el dia)|(?:full time|tiempo completo) (?:class(?:es)?|program|programs|school|training|course|courses|clases|curso|cursos|programa|student|only))(?= |$)/,
    unless: off,
  },
]);

const unit = '(?:weeks?|wks?|months?|mos|mths?|years?|yrs?|semanas?|mes|meses|anos?)';
const limit = new RegExp(
  `\\b(?:up to|at most|max|maximum|longer than|nothing (?:longer|more|over) than|nothing over|no more than|no longer than|not (?:more|longer) than|less than|under|shorter than|within|hasta|(?:como )?maximo|menos de|no mas de|(?:que )?no (?:dure|pase) (?:mas )?de|only have|i have only|solo tengo)(?: (?:about|like|de|un maximo de))* (\\d{1,3}|a|an|one|un|una) (${unit})(?: max(?:imum|imo)?| tops)?(?= |$)|(?:^|\\b(?:done|finished|finish|terminar) in |\\b(?:program|course|training|class|classes|something|curso|programa|entrenamiento|algo)(?: (?:of|de|thats|is|que sea|for))*) ?(\\d{1,3}|a|an|one|un|una) (${unit}) (?:max|maximum|tops|maximo|or less|o menos)(?= |$)`,
);
const notLength =
  /\b(?:ago|old|experience|experiencia|been|sober|since|unemployed|hace|here|aqui|pregnant|lease|left on|rent|sentence|probation|parole|moving|due|out of work|benefits|unemployment|money|savings|edad|lived|vivo|working|trabajando|olds?)\b/;

/** The longest training there is time for, in whole weeks. */
export const weeksTold: TellingReader = (clause) => {
  const found = limit.exec(clause);
  if (!found || notLength.test(clause)) return null;
  const [count = '', of = ''] = [found[1] ?? found[3], found[2] ?? found[4]];
  const each = /^(?:w|s)/.test(of) ? 1 : /^m/.test(of) ? 52 / 12 : 52;
  const weeks = Math.round((/\d/.test(count) ? Number(count) : 1) * each);
  return weeks >= 1 && weeks <= 260 ? { name: 'weeks', value: weeks, evidence: found[0] } : null;
};
