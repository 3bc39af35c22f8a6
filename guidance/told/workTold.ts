import { saidOfMe } from './saidOfMe.ts';

const when =
  '(?: (?:from|at|by|in|on|back|last|this|de|del|en|el|la|hace|since|desde|of)(?: \\w+){1,3}?(?= (?:from|at|in|on|last|this|de|del|en|hace|since|desde|after|with|con|looking|need|want|2|3|i|im|me|my|now|y)\\b|$))*';
const afraid =
  /\b(?:not laid|might|may get|could|gonna|would|if|get laid off\?|going to get|voy a|pueden|van a (?:cerrar)|never been)\b/;

/** "Laid off", "lost my job", "the plant closed"; having quit or been fired tells nothing. */
export const laidOffTold = saidOfMe([
  {
    name: 'laidOff',
    value: false,
    negative: true,
    says: /\b(?:(?:wasnt|was not|not|never|never been|havent been|didnt get) (?:been |got |get |getting )?(?:laid off|let go)(?! yet)|no me (?:despidieron|han despedido)|no fui despedid[oa]|no perdi (?:mi|el) (?:trabajo|empleo))\b/,
  },
  {
    name: 'laidOff',
    value: true,
    unless: afraid,
    says: new RegExp(
      `\\b(?:(?:i |ive |i was |i got |im |just |been |recently |getting |being )*(?:laid off|laidoff|layed off|got lay off|layoff|let go|downsized|furloughed|made redundant)|` +
        `(?:i |just |recently )*(?:lost|loosed|lose|losing) (?:my|mi|the) (?:\\w+ )?(?:job|jobs|work|trabajo|position)|` +
        `(?:my |the |a )?(?:plant|factory|mill|my (?:job|work|store|shop|restaurant|warehouse|company|office|hospital)|(?:store|shop|restaurant|warehouse|company|place) (?:where |that )?i (?:worked|work)(?: (?:at|for|in))?)(?: just| got| has| have| is| was)* (?:closed|close|closing|shut|shutting|went under|went out of business|moved away)(?: down| up)?|` +
        `my (?:job|position) (?:was|got|is being) (?:eliminated|cut|outsourced)|` +
        `(?:gave (?:us|me)|got|received) (?:a |an |my |the )?(?:warn|layoff|lay off|laid off) notice|(?:they |(?!wont|wouldnt|doesnt|didnt|dont|cant|not|never|please|to|will|not|gotta)\\w+ )let (?:me|us|all of us) go(?! to| back| home| out| outside| anywhere| in| see| and)|outsourced (?:us|me|my job)|cerraron mi (?:departamento|area|turno|linea)|me (?:despidio|liquidaron|liquido)|(?:(?:me|nos) despidieron|despidieron(?! a)|me corrieron|me descansaron|(?:me |nos )?dieron (?:el |un )?lay ?off|me hicieron lay ?off|me dieron de baja del trabajo|me dejaron sin (?:trabajo|empleo)|(?:me )?quede sin (?:mi )?(?:trabajo|empleo|trabajar|chamba)|me botaron (?:del|de mi|de la|de) (?:trabajo|empleo|chamba|fabrica|planta|compania|empresa)|me cortaron del trabajo)|fui despedid[oa]|me han despedido|` +
        `perdi (?:mi|el|my) (?:trabajo|empleo|job|chamba)|cerraron (?:la|mi|el) (?:fabrica|planta|empresa|compania|factoria|trabajo|tienda|restaurante)(?: donde trabajaba)?|(?:la|mi|el) (?:fabrica|planta|empresa|compania|factoria|trabajo)(?: donde (?:yo )?trabajaba)? (?:cerro|cerraron|quebro))\\b${when}`,
    ),
  },
]);

const past = /\b(?:want|used to|worked|quiero|trabajaba|trabaje|busco|buscando|looking|before|antes)\b/;

/** What work somebody has now. */
export const jobTold = saidOfMe([
  {
    name: 'job',
    value: 'none',
    negative: true,
    says: /\b(?:(?:im |i am |been |currently )*(?:unemployed|out of work|outta work|jobless)|(?:im|i am|currently|been) not working(?: right now| now| at the moment)?|(?:i )?(?:have |got )?no job|(?:i )?(?:dont|do not) have a job|(?:i )?(?:dont|do not) work(?: right now| now)|(?:estoy |ando )?(?:desemplead[oa]|sin trabajo|sin empleo)|no (?:estoy trabajando|tengo (?:trabajo|empleo)))(?= |$)/,
    unless:
      /\b(?:until|hasta|not unemployed|no job (?:experience|skills|training)|quede|dejaron|working (?:on|out|with|toward|in (?:a|the) field))\b/,
  },
  {
    name: 'job',
    value: 'ownBusiness',
    says: /\b(?:i (?:own|run) (?:a|my own|my|a small) (?:small )?(?:business|company|shop)|im self employed|i am self employed|have my own (?:business|company)|tengo mi (?:propio )?(?:negocio|compania|empresa)|tengo un negocio propio|trabajo por mi cuenta)\b/,
    unless: /\bwant|quiero\b/,
  },
  {
    name: 'job',
    value: 'manufacturing',
    says: /(?:\b(?:i|currently|still|im) (?:currently |now |still )?(?:work|working) (?:\w+ )?(?:in|at|for) (?:an? )?(?:manufacturing|factory|machine shop|aerospace)|(?:^|\b(?:yo|ahora|actualmente) )trabajo en (?:una |la )?(?:fabrica|factoria|manufactura))\b/,
    unless: past,
  },
  {
    name: 'job',
    value: 'other',
    says: /(?:\bi (?:currently |now |still |also )?work (?:\w+ )?(?:at|for|in|as|full|part|nights|days|mornings|overnights?|retail|fast|mon|weekdays|weekends|second|third|first|\d)|(?:^|\b(?:now|currently) )(?:cook|cashier|cleaner|home health aide|server|janitor|dishwasher|warehouse worker) (?:at|for|here)\b|^work (?:\d+ hrs?|full time|part time|nights|laundry|retail)\b|\bim (?:currently |still |already )?working (?:at|for|as|full|part|nights|days|2|two|a)|\bi have a (?:full time |part time )?job|(?:\b(?:yo|ahora|actualmente) trabajo de|(?:^|\b(?:yo|ahora|actualmente|solo) )trabajo (?:en|de (?:noche|dia|lunes|\d)|como|limpiando|cuidando|full|part|tiempo|los|por las|todos|todo|por el dia|\d)))\b/,
    unless:
      /\b(?:want|used to|worked|quiero|trabajaba|trabaje|busco|buscando|looking|before|antes|pratt|electric boat|stanley|colt|fabrica)\b/,
  },
]);

/** Where somebody studies now. */
export const enrolmentTold = saidOfMe([
  {
    name: 'enrolment',
    value: 'capital',
    says: /\b(?:im|i am|i go|estoy|voy|estudio|student|enrolled|inscrit[oa])(?: \w+){0,3} (?:ct state capital|capital community|capital)\b/,
    unless: /\b(?:want|near|in the capital|la capital|capital region)\b/,
  },
  {
    name: 'enrolment',
    value: 'college',
    says: /\b(?:(?:im|i am) (?:in|enrolled in|already in|going to|attending) (?:community )?college|(?:freshman|sophomore|student) at \w+ (?:cc|community college)|(?:im|i am) a (?:college|community college) (?:student|freshman|sophomore|junior|senior)|estoy (?:en|estudiando en) (?:el |la |un )?(?:college|universidad|colegio comunitario))\b/,
  },
]);
