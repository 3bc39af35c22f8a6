import { fold } from '../../guidance/text/fold.ts';

/** A longer message tells more than this, and is not read by it. Words. */
const longest = 14;

const asking: readonly RegExp[] = [
  /\bhow much (?:money )?(?:do|does|would|will|can|could|did|am|is|are|ill|id) (?:i|we|u|you|it|they|this|that|these|those|one)\b(?: \w+){0,3}? (?:get paid|be paid|paid|pay|pays|pay me|earn|make)\b/,
  /\bhow much (?:is the|are the|do they|they) (?:pay|paid|wages?|salary|pay me)\b/,
  /\bwhat(?:s| is| are)? (?:do|does|would|will|can|could|is|are)? ?(?:i|u|you|it|they|this|that|the|these|my) ?(?:\w+ ){0,2}?(?:get paid|be paid|earn|make|pay|pays|wages?|salary)$/,
  /\b(?:do|would|will|can|could|am) i (?:even |really |also )?(?:get|be|getting) (?:paid|a wage|a paycheck|wages)\b/,
  /^(?:is|are) (?:it|this|that|these|they|the (?:training|class|classes)) (?:paid|unpaid)\b/,
  /\bcuanto (?:\w+ ){0,2}?(?:me pagan|me pagarian|me van a pagar|pagan|pagarian|pagaran|se gana|gano|ganaria|voy a ganar|puedo ganar|es el sueldo|es el salario|es la paga)\b/,
  /^(?:y )?(?:me pagan|me van a pagar|me pagarian|pagan)(?: (?:algo|por (?:aprender|estudiar|ir)|mientras (?:aprendo|estudio)|a uno))?$/,
];

/** Words that say what the money is for, or from whom it is: aid, a price, a job that is had already. */
const otherwise =
  /\b(?:aid|fafsa|pell|grants?|scholarships?|loans?|college|school|tuition|semester|snap|stamps|unemployment|benefits?|wioa|gi|va|bill|rent|taxes|parents?|still|too|to pay|have to|need to|fee|free|beca|becas|ayuda|universidad|colegio|escuela|matricula|semestre|estampillas|desempleo|renta|impuestos|prestamo|tengo que|hay que|todavia)\b/;

/** Whether a message asks what its writer would be paid, in training or after it, and not what aid there is or what it costs. */
export function asksOwnPay(text: string): boolean {
  const said = fold(text);
  if (said.split(' ').length > longest || otherwise.test(said)) return false;
  return asking.some((each) => each.test(said));
}
