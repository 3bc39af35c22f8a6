import { saidOfMe } from './saidOfMe.ts';
import type { TellingReader } from './told.ts';

/** Whether a wage is needed while learning. */
export const payTold = saidOfMe([
  {
    name: 'pay',
    value: 'learn',
    negative: true,
    says: /\b(?:(?:dont|do not) need (?:to (?:earn|get paid|be paid|work)|a paycheck|pay|money) (?:while|right now|during)(?: i learn| learning| i train| training| i study)?|can learn first|no necesito ganar (?:dinero )?mientras(?: \w+)?)\b/,
  },
  {
    name: 'pay',
    value: 'earn',
    says: /\b(?:(?:i )?(?:need|have|gotta|must|got|want|like) (?:to )?(?:keep )?(?:earn(?:ing)?|make money|making money|get paid|getting paid|be paid|a paycheck|bring in money)(?: (?:while|as|when) (?:i |im |you )?(?:learn|train|study|in school|in class|go to school|learning|training|studying|do it)\w*)?(?=$| )|earn(?:ing)? (?:money )?while (?:i |you |im )?(?:learn|train|study)\w*|(?:get|getting) paid (?:to|while) (?:i )?(?:learn|train|study)\w*|cant (?:go|be|live|do it) without (?:a paycheck|a check|pay|income|getting paid|a job)|cant afford (?:to )?(?:not|stop) work(?:ing)?|(?:necesito|quiero|tengo que|debo) (?:ganar|cobrar|que me paguen)(?: (?:dinero|algo|un sueldo|plata))?(?: mientras(?: \w+){1,2})?|que me paguen mientras \w+|ganar (?:dinero |un sueldo )?mientras (?:aprendo|estudio|me entreno|me capacito))\b/,
    unless:
      /\b(?:more (?:money|than)|better (?:pay|money|paying)|want to (?:make|earn) (?:more|good|better)|get paid (?:more|better|well|good|weekly|on|\w*day)|\d|mas (?:dinero)?|make money(?!.*(?:while|as i|during))|a paycheck from)\b/,
  },
]);

const cost =
  '(?:class(?:es)?|training|trainings|program|programs|course|courses|school|college|cert\\w*|tuition|it|anything|curso|cursos|clases|programa|programas|escuela|la escuela|nada|estudios)';
const nothing = saidOfMe([
  {
    name: 'canPay',
    value: 0,
    negative: true,
    says: new RegExp(
      `\\b(?:(?:i )?(?:cant|cannot|can not|cnt|couldnt) (?:afford to )?pay(?: (?:for|a))*(?: (?:${cost}|a thing|a dime|anything|nothing))?$|(?:cant|cannot|can not) afford (?:to pay(?: for)? )?(?:a |any |to pay |for )*${cost}|` +
        `(?:i )?(?:have|got) no (?:money|cash|savings|\\$)(?: (?:to pay|for)(?: \\w+){0,3})?|no money (?:for|to pay)(?: \\w+){0,3}|^(?:i )?(?:dont have|have no|no|got no) (?:any )?money$|(?:im|i am) (?:totally |so |super )?broke|` +
        `(?:has to|have to|needs? to|must|gotta|got to) be (?:completely |totally )?free|(?:need|want|looking for|busco|quiero|only|something|something thats) (?:a )?free (?:${cost})|free only|only free(?: ${cost}| stuff| ones)?|` +
        `no (?:puedo|tengo (?:como|con que|para)) pagar(?: (?:nada|${cost}))?$|(?:no tengo|sin) (?:dinero|plata|feria)(?: (?:para|pa)(?: \\w+){1,3})?|(?:que sea|tiene que ser|algo|solo|clases?|cursos?|programas?|entrenamiento|capacitacion|curso) (?:que sea )?(?:gratis|gratuit[oa]s?)|sin pagar nada)(?= |$)`,
    ),
    unless:
      /\b(?:rent|bills?|loan|food|lunch|child ?care|car|gas|gym|bus|free time|phone|renta|luz|if (?:its )?not|is it|es gratis|save|not free|whole|all of it|much|mucho|full price)\b/,
  },
]);
const sum = /(?:\$ ?(\d{1,5})|\b(\d{1,5}) ?(?:dollars|bucks|dolares|usd))(?: dollars| dolares)?\b/;
const spending =
  /\b(?:(?:can|could|able to|willing to) (?:only |maybe |probably )?(?:pay|spend|afford|do|put)(?: (?:up to|max|about|only|maybe))*|budget(?: (?:is|of))*|under|less than|no more than|not more than|at most|up to|max|only have|puedo (?:pagar|gastar|dar)(?: (?:hasta|como|solo|maximo))*|menos de|hasta|no mas de|maximo|presupuesto(?: de)?)(?: (?:\$ ?)?)?$/;
const income =
  /\b(?:hour|hr|week|weekly|month|monthly|year|yearly|hora|semana|mes|ano|make|makes|made|earn|making|gano|ganar|rent|renta|debt|owe|debo|bills?|salary|pays|paid|sueldo|pagan|unemployment|child support|snap|food)\b/;

/** What somebody could pay: nothing, or a sum in dollars that is said to be for it; never what they earn or owe. */
export const canPayTold: TellingReader = (clause, today) => {
  const found = sum.exec(clause);
  if (!found) return nothing(clause, today);
  const amount = Number(found[1] ?? found[2]);
  const lead = spending.exec(clause.slice(0, found.index).trimEnd());
  const isFor =
    /^(?: (?:tops|max|saved|maximo))*(?: (?:to (?:spend|pay|put)|for (?:a |the |it|school|class|training)|para (?:pagar|gastar|estudiar|el curso|la clase)))/.test(
      clause.slice(found.index + found[0].length),
    );
  if ((!lead && !isFor) || income.test(clause) || amount > 50_000) return null;
  return {
    name: 'canPay',
    value: amount,
    evidence: `${clause.slice(lead?.index ?? found.index, found.index)}${found[0]}`,
  };
};

/** Help with food or cash that the household gets, and little money. */
export const snapTold = saidOfMe([
  {
    name: 'snap',
    value: false,
    negative: true,
    says: /\b(?:(?:dont|do not) (?:get|have|receive) (?:snap|food ?stamps|ebt)|not on (?:snap|food ?stamps|ebt)|no (?:snap|food ?stamps|ebt)|no (?:recibo|tengo) (?:snap|cupones|estampillas|ebt|food ?stamps))(?= |$)/,
  },
  {
    name: 'snap',
    value: true,
    says: /\b(?:(?:im |i am )?on (?:snap|food ?stamps|ebt)|(?:i )?(?:get|have|receive|getting|got) (?:snap|food ?stamps|ebt)(?: benefits)?|(?:recibo|tengo|me dan|con) (?:snap|(?:los )?cupones(?: de (?:alimentos|comida))?|estampillas(?: de (?:alimentos|comida))?|ebt|food ?stamps))(?= |$)/,
    unless: /\b(?:need|apply|want|how|can|lost|quiero|necesito|used|help)\b/,
  },
]);

export const lowIncomeTold = saidOfMe([
  {
    name: 'lowIncome',
    value: true,
    says: /\b(?:(?:im |i am |we are |were |my family is )?low income|(?:soy |somos )?de bajos (?:ingresos|recursos)|tenemos bajos ingresos)(?= |$)/,
    unless: /\b(?:housing|programs?|not|apartment|tax|for low income|para (?:gente|personas))\b/,
  },
]);

/** Citizen or not, as the FAFSA asks. */
export const citizenTold = saidOfMe([
  {
    name: 'citizen',
    value: 'other',
    negative: true,
    says: /\b(?:(?:im|i am|soy|as) (?:an? |un |una )?(?:undocumented|daca|dreamer|indocumentad[oa])(?: student| recipient| person)?|i have daca|tengo daca|(?:i )?(?:have no|dont have|no) (?:papers|legal status)|no tengo papeles|(?:^|\b(?:estoy|soy|vivo|yo) )sin papeles)(?= |$)/,
  },
  {
    name: 'citizen',
    value: 'eligible',
    says: /\b(?:(?:im|i am) (?:an? )?(?:u ?s |american |us )?(?:citizen|permanent resident|green card holder|refugee|asylee)|(?:have|got|tengo)(?: (?:a|my|la))? green card|^green card(?: holder| \d+ (?:years|yrs))?|(?:soy|ya soy) (?:ciudadan[oa]|residente permanente|refugiad[oa])(?: american[oa])?|(?:have|got|tengo)(?: (?:my|la|mi|us|u s|american))* (?:citizenship|ciudadania)(?: american[oa])?)(?= |$)/,
    unless: /\b(?:become|senior citizen|applying|pending|esperando|tramite|proceso)\b/,
  },
]);
