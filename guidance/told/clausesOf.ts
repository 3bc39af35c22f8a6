import { plainText } from '../text/plainText.ts';
import { digitsFor } from './digitsFor.ts';
import { wordsFor } from './wordsFor.ts';

/** A part of a message that says one thing. */
export interface Clause {
  /** Folded: plain lower case words parted by single spaces, numbers as digits, `$` kept. */
  readonly text: string;
  /** Whether the writer says it, of themselves; not what is asked, supposed, or told of somebody else. */
  readonly own: boolean;
  /** Whether it reads as a question. */
  readonly asks: boolean;
}

/** Longer messages are not looked at beyond it, so that no message takes long. Characters. */
const mostSaid = 600;

const conjunction =
  / (?:and|but|plus|n|y|e|pero|ademas|because|cuz|bc|so|porque|asi que) |(?<!\b(?:im|i am|soy)) (?:also|tambien) /;
const questionWithin =
  / (?=(?:(?:can|could|do|does|am|will|would|should) (?:i|u|you|they|we|it|someone|a)|how (?:do|can|long|much|many|come|to|would|does|is)|whats?|where (?:can|do|is|are|should)|which|is there|are there|any (?:classes|programs?|training)|hay (?:algo|alguna?|algun|clases|programas?|cursos?)|donde (?:puedo|hay|queda|es|estan|me)|cuant[oa]s? (?:cuesta|dura|tiempo|es|sale|vale|hay)|cuando (?:empieza|es|son|puedo)|como (?:puedo|le hago|hago|me)|que (?:hay|cursos|programas|clases|opciones|me recomienda|hago)) )/;
const opens =
  /^(?:(?:ok|so|but|and|hi|hey|hello|hola|y|pero|oye|well|um) )*(?:whats?|how|when|where|who|whos|which|why|(?:can|could|will|would|should) (?:i|you|they|we|it|there|someone|anyone|people|a|an|the|that|this|my|your|he|she|any|part)|do (?!evenings|days|online|nights|weekends|it|not|better|have|mornings|only|want|need)\w+|(?:does|did|am|are)(?! (?:good|best|fine|ok|better))|is(?! (?:all|good|best|fine|ok|what|better))|puedo (?:entrar|aplicar|hacer|ir|estudiar|inscribirme|tomar|pedir)|any (?:class(?:es)?|programs?|trainings?|jobs?|help|courses?|place|way|thing for|grants?)|que (?:hay|puedo|cursos?|tengo|es|hago|necesito|pasa|programas?|clases|significa|documentos|opciones|tan|tipo)|como|cuando|cuant[oa]s?|cual(?:es)?|quien(?:es)?|donde|puede|pueden|hay|(?:de )?(?:es[oa]s|los|las) cual|se puede|hace falta|necesito (?:tener|ser)|tengo que (?:tener|ser))(?= |$)/;
const supposes =
  /\b(?:what if|if i|if im|if u|if you|if someone|if somebody|unless|suppose|in case|even if|imagine|que pasa si|y si|si (?:tuviera|fuera|recibo|gano|trabajo|vivo|tengo|soy|tuve|fui|no|me|estoy|alguien|uno)|aunque|en caso|someone|somebody|alguien|people|gente|personas|anybody|anyone|might|maybe|afraid|scared|worried|tengo miedo|quizas?|tal vez|wish i|i put|puse|preguntan?|who only|(?:folks|ppl|those) who|los que|los sin|for (?:folks|ppl)|i said|di que|ojala|used to|i was \d+|grew up|when i was|cuando (?:era|tenia))\b/;
const relatives =
  'mom|moms|mother|mama|mum|dad|dads|father|papa|parents?|folks|brother|bro|sister|sis|son|sons|daughters?|kids?|children|baby|husband|wife|spouse|partner|boyfriend|girlfriend|bf|gf|friend|buddy|cousin|uncle|aunt|nephew|niece|grandma|grandpa|grandmother|grandson|roommate|boss|fiance|' +
  'madre|padre|padres|papas|hermano|hermana|hijo|hija|hijos|hijas|esposo|esposa|marido|mujer|pareja|novio|novia|amigo|amiga|primo|prima|tio|tia|abuelo|abuela|sobrino|sobrina|nieto|jefe|suegra|vecino|vecina|ex';
const another = new RegExp(
  `^(?:(?:well|so|hi|hey|hello|and|hola|pues|por|que|the|it is|its|es) )*(?:(?:my|our|his|her|mi|mis|su|nuestro|nuestra|a|an|un|una) )?(?:(?:younger|older|little|big|oldest|youngest|best|ex) )?(?:${relatives})(?: (?:mayor|menor|que))? (?:is|are|was|were|isnt|who|that|dont|do|cant|wont|speaks|knows|has|have|had|got|lost|lives?|works?|worked|wants?|needs?|just|also|already|dropped|never|didnt|doesnt|cant|served|used|habla|hablan|es|esta|estan|son|fue|tiene|tienen|perdio|vive|viven|trabaja|quiere|necesita|no|ya|se|le|lo|la|acaba|sirvio|dejo|busca|s)\\b`,
);
const pronoun =
  /^(?:(?:and|but|so|pero|que) )?(?:he|she|they|hes|shes|theyre|it|el|ella|ellos)(?: |$)|\b(?:he|she|they|hes|shes) (?:is|has|was|got|lost|lives|just|dropped)\b/;
const forAnother = new RegExp(
  `\\b(?:for|help|helping|about|para|ayudar a|para que) (?:my|our|mi|mis|a|un|una) (?:${relatives}|student|client|cliente|estudiante)\\b(?! (?:in|at) (?:day|child))`,
);
const own =
  /^(?:(?:and|but|so|ok|well|no|yes|yeah|y|pero|pues|si) )*(?:i|im|ive|id|ill|iam|me|my|yo|tengo|soy|estoy|vivo|trabajo|necesito|busco|quiero|puedo|perdi|fui|termine|deje)\b|\b(?:i|im|ive|yo|tengo|soy|vivo|estoy)\b/;

/** Whoever tells a thing again says so first; of a form or to others it was said elsewhere. */
const toldBefore =
  /^(?:(?:but|again|like|as|pero|ya) )*(?:i (?:already |just )?(?:said|told (?:you|u))|(?:le|te|lo) dije)(?: that| already| que| ya)* (?=(?:i|im|ive|my|tengo|soy|estoy|vivo|no)\b)(?!.*\b(?:form|application|fafsa|interview|online)\b)/;

/** The clauses of a message, in order. */
export function clausesOf(message: string): readonly Clause[] {
  const plain = plainText(message.slice(0, mostSaid)).replace(toldBefore, '');
  if (forAnother.test(wordsFor(folded(plain))))
    return partsOf(plain).map((part) => ({ ...part, own: false }));
  let isOfAnother = false;
  return partsOf(plain).map((part) => {
    if (another.test(part.text) || pronoun.test(part.text)) isOfAnother = true;
    else if (own.test(part.text)) isOfAnother = false;
    return { ...part, own: !isOfAnother && !part.asks && !supposes.test(part.text) };
  });
}

type Part = Omit<Clause, 'own'>;

function partsOf(plain: string): readonly Part[] {
  return plain.split(/(?<=[.!?\n;])(?!\d)/).flatMap((sentence) => {
    const isAsked = sentence.trim().endsWith('?');
    const parts = sentence
      .split(/\.(?!\d)|[!?;:\n()¿¡"]|,(?!\d{3})|(?<!\w)\/|\/(?!\w)| - |[–—]/)
      .map((part) => digitsFor(wordsFor(folded(part))))
      .flatMap((part) => ` ${part} `.split(conjunction))
      .flatMap((part) => part.trim().split(questionWithin))
      .map((part) => part.trim())
      .filter((part) => part !== '');
    return parts.map((text, at) => ({
      text,
      asks: opens.test(text) || (isAsked && at === parts.length - 1),
    }));
  });
}

/** Words alone; a sum keeps its sign, and "y/o" is one word. */
function folded(plain: string): string {
  return plain
    .replace(/\by\/o\b/g, 'yo')
    .replace(/(?<=\d),(?=\d{3})/g, '')
    .replace(/[^\p{L}\p{N}$%]+/gu, ' ')
    .trim();
}
