import type { Education } from '../facts/facts.ts';
import { saidOfMe } from './saidOfMe.ts';
import type { TellingReader } from './told.ts';

const goal =
  /\b(?:want|wanna|need|get my|getting|working on|going for|work on|study for|finish my|trying|looking|quiero|necesito|sacar|busco|estudiar|some day|kids?|for (?:a|my) (?:job|degree))\b/;
const grade =
  '(?:\\d{1,2}(?:th|st|nd|rd)?|ninth|tenth|eleventh|twelfth|eighth|sixth|sexto|septimo|octavo|noveno|decimo|primaria)';

const levels = saidOfMe([
  {
    name: 'education',
    value: 'none',
    negative: true,
    says: new RegExp(
      `\\b(?:(?:i )?dropped out(?: of| in| the| my| after| at)*(?: (?:hs|high ?school|school|junior|senior|sophomore|freshman|${grade}))(?: (?:year|yr|grade|of|hs|high ?school|school))*|` +
        `(?:have |got |with )?(?:no|without a?) (?:(?:hs|high ?school) )?(?:diploma|ged)(?: (?:or|nor|and|no|ni|a|hs|high|school|diploma|ged|yet))*|(?:dont|do not|never|didnt) (?:have|had|got|get|finish|finished|complete|completed|graduate|graduated)(?: (?:a|my|the|from|any|get|got))*(?: (?:hs|high ?school|school|diploma|ged))+(?: (?:or|nor|a|my|ged|diploma))*|` +
        `(?:only )?(?:went|got|made it|finished) (?:up )?(?:to |through )(?:the )?${grade} grade|^(?:only )?${grade} grade(?: (?:school|education))?(?: only)|` +
        `(?:no (?:termine|acabe|complete|me gradue(?: de)?|pude terminar)|deje|nunca termine) (?:de )?(?:la |el |mi )?(?:secundaria|preparatoria|prepa|high ?school|school|escuela|bachillerato|estudios|colegio|hs)(?: en (?:el )?(?:grado )?${grade})?|` +
        `sin (?:diploma|ged|terminar (?:la )?(?:escuela|high ?school|secundaria|prepa))(?: ni \\w+)?|no tengo (?:el |mi |un )?(?:diploma|ged|(?:la )?high ?school)(?: (?:de (?:high ?school|secundaria|la escuela)|ni (?:el )?(?:ged|diploma)))*|solo (?:llegue|fui|estudie|tengo|hice|termine)(?: (?:hasta|a|el|la))* ${grade}(?: grado)?)(?= |$)`,
    ),
    unless:
      /\b(?:out of (?:college|uconn|university|nursing|ccsu|capital|tunxis|community)|universidad|(?:diploma|ged) (?:from here|de aqui)|here|de aqui|us diploma|american|college)\b/,
  },
  {
    name: 'education',
    value: 'highSchool',
    says: /\b(?:(?:im|i am|im still|still|currently) (?:in|a|at) (?:my )?(?:(?:senior|junior|sophomore|freshman|last|final) (?:year )?(?:in|of|at) )?(?:hs|high ?school)(?: (?:senior|junior|sophomore|freshman|student))?|(?:im |i am )?an? (?:senior|junior|sophomore|freshman) (?:in|at) (?:hs|high ?school|\w+ high)(?: school)?|(?:im |i am )?(?:a |in )?(?:hs|high ?school) (?:senior|junior|sophomore|freshman|student)|(?:im |i am )?(?:in )?(?:9|10|11|12)th grade(?:r)?|(?:im \d\d |i go |im |i am )(?:at|to) \w+ high|(?:voy|estoy|sigo) (?:en|a) (?:la )?(?:high ?school|secundaria|preparatoria|prepa)|estoy en (?:el )?(?:grado )?(?:9|10|11|12)(?:mo)?(?: grado)?|estudiante de (?:high ?school|secundaria|preparatoria))(?= |$)/,
    unless:
      /\b(?:for a|dropped|left|since|went|finished|graduated|teach|work|never|\w+ out|deje|hasta|llegue|got to|quit)\b/,
  },
  {
    name: 'education',
    value: 'bachelor',
    says: /\b(?:(?:i )?(?:have|got|hold|earned|with|w|finished|had)(?: (?:a|my|an|the))? (?:\w+ )?(?:(?:bachelors?|masters?|doctorate|phd)(?: (?:degree|diploma))?|(?:4 year|college|university|engineering|law|teaching) (?:degree|diploma))|^(?:a |my )?(?:bachelors|masters)(?: degree)?(?: (?:from|in|of) .*)?|(?:tengo|con) (?:un |una |mi |el )?(?:bachelors|licenciatura|titulo universitario|titulo de (?:ingenier\w+|abogad\w+|contador\w*|maestr\w+|la universidad)|bachillerato universitario|maestria|carrera universitaria)|(?:me )?gradu(?:e|ad[oa]) (?:de|en) (?:la )?universidad|(?:soy|era) (?:licenciad[oa]|ingenier[oa]|abogad[oa]|contador[oa]? public[oa]))(?= |$)(?: (?:from|in|of|de|en)(?: \w+){1,4})?/,
    unless:
      /\b(?:college (?:credits?|classes|fund|loans?|bound|debt|course)|no (?:college|bachelor)|to get|some college|kids?|(?:engineering|teaching|law) (?:job|class|exam)|went|associates?)\b/,
  },
  {
    name: 'education',
    value: 'connecticut',
    says: /\b(?:(?:i )?(?:have|got|earned|finished|completed|with|w|had|passed)(?: (?:a|my|the|only|just))* (?:hs|high ?school|ged)(?: (?:diploma|ged|degree|equivalency))?|(?:have|got|with)(?: (?:a|my))? diploma|(?:i )?(?:just )?graduated(?: from)?(?: (?:hs|high ?school))|(?:hs|high ?school) (?:grad|graduate|diploma)|^(?:my |just |just a |only )?(?:a )?ged(?: only| done.*)?$|^(?:an )?associates?(?: degree)?(?: (?:from|in) .*)?$|^\w+ (?:high )?grad$|^high ?school in (?:\w+ ?){1,3}$|some college|(?:have|got) (?:an |my )?associates?(?: degree)?|(?:tengo|saque|con)(?: (?:el|mi|un|solo|ya))* (?:ged|diploma(?: de (?:high ?school|secundaria|preparatoria))?|hig?h? ?school(?: diploma)?)|(?:tengo|saque)(?: un| mi)? asociado|(?:me )?gradue de (?:hartford|bulkeley|weaver|\w+) (?:public|high)|(?:termine|acabe|me gradue de)(?: (?:la|el|mi))? (?:high ?school|secundaria|preparatoria|prepa|bachillerato|hs))(?= |$)(?: (?:in|from|en|de|here|last)(?: \w+){1,3})?/,
    unless: /\b(?:no|not|never|need|to get my|before|kids?|job|hire|english|almost)\b/,
  },
]);

const abroad =
  /\b(?:my country|back home|abroad|overseas|another country|mi pais|otro pais|nigeria|ghana|jamaica|haiti|peru|colombia|ecuador|venezuela|mexico|guatemala|honduras|el salvador|nicaragua|cuba|(?:the )?dominican(?: republic)?|(?:republica )?dominicana|rd|dr|brazil|brasil|argentina|chile|bolivia|paraguay|india|pakistan|bangladesh|china|philippines|vietnam|poland|polonia|ukraine|ucrania|russia|albania|kenya|ethiopia|egypt|morocco|syria|iraq|afghanistan|iran|nepal|costa rica|panama|spain|espana|portugal|cape verde|guyana|trinidad)\b/;
const elsewhere =
  /\b(?:puerto rico|pr|new york|ny|nyc|massachusetts|florida|texas|california|georgia|new jersey|nj|rhode island|pennsylvania|virginia|north carolina|south carolina|maine|ohio|another state|other state|otro estado|nueva york)\b/;
const finished: readonly unknown[] = ['connecticut', 'bachelor'];

/** How far school went. A diploma from another country or state is told apart where it is named in the same breath. */
export const educationTold: TellingReader = (clause, today) => {
  const told = levels(clause, today);
  if (!told) return null;
  if (finished.includes(told.value) && goal.test(clause)) return null;
  if (told.value !== 'connecticut') return told;
  const where: Education = abroad.test(clause)
    ? 'abroad'
    : elsewhere.test(clause)
      ? 'elsewhere'
      : 'connecticut';
  return { ...told, value: where };
};

const english = '(?:english|ingles|inglish|englis)';
const spanish = '(?:spanish|espanol|castellano)';

/** The languages of a class that somebody could follow, where it is said of all of them. */
export const languageTold: TellingReader = (clause) => {
  const told = (value: readonly ('en' | 'es' | 'other')[], pattern: RegExp) => {
    const found = pattern.exec(clause);
    return found ? ({ name: 'learnsIn', value, evidence: found[0] } as const) : null;
  };
  if (/\b(?:want|learn|aprender|quiero|clases de|mejorar|improve|help with)\b/.test(clause)) return null;
  return (
    told(
      ['en', 'es'],
      new RegExp(
        `\\b(?:(?:im|i am|soy|fully) (?:bilingual|bilingue)|(?:speak|hablo|fluent in) (?:both )?(?:${english} (?:and|y) ${spanish}|${spanish} (?:and|y|e) ${english}))\\b`,
      ),
    ) ??
    told(
      ['es'],
      new RegExp(
        `\\b(?:(?:i )?only (?:speak|know|understand|speaks) ${spanish}|${spanish} only|only ${spanish}|(?:solo|solamente|nomas) (?:hablo|entiendo|se) ${spanish}|no (?:hablo|se|entiendo|puedo hablar)(?: (?:mucho|nada de|el))? ${english}|(?:dont|do not|cant) speak (?:any |much )?${english})(?= |$)`,
      ),
    )
  );
};
